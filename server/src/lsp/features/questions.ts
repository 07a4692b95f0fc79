// The questions that an article's open findings raise, each at the line that its paragraph begins on.
import { questionFor } from '../../core/index.ts';
import type { OfDocument, Question } from '../../protocol/messages.ts';
import type { ArticleFeature } from '../desk.ts';
import { paragraphAt } from '../lookup.ts';

export const questions: ArticleFeature<OfDocument, readonly Question[]> = (article, _, { abilities }) => {
  const { document } = article;
  const text = document.getText();
  const annotations = article.annotations();
  const seen = new Set<string>();
  return article.findings().flatMap((finding): Question[] => {
    const { start, end } = finding.span;
    const question = questionFor(finding, text.slice(start, end), abilities.language);
    if (!question || seen.has(question)) return [];
    seen.add(question);
    const paragraph = paragraphAt(annotations, start)?.start ?? start;
    return [{ text: question, line: document.positionAt(start).line, paragraph: document.positionAt(paragraph).line }];
  });
};
