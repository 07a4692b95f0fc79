// The same headline twice over one story, or again among its last lines.
import type { Block } from '../../article/article.ts';
import { foldText } from '../../text/fold.ts';
import { removeLines } from '../../text/remove-lines.ts';
import type { ArticleRule } from '../rule.ts';
import { headsOf } from './headlines.ts';

export const rule: ArticleRule = {
  id: 'headline-repeated',
  family: 'headline',
  scope: 'article',
  severity: 'warning',
  summary: 'A headline stands in the file twice.',
  *check({ annotations: { article } }) {
    for (const { lines, later } of headsOf(article)) {
      const seen = new Map<string, Block>();
      for (const line of [...lines, ...later]) {
        const folded = foldHeadline(line.text);
        const first = seen.get(folded);
        if (!first) {
          seen.set(folded, line);
          continue;
        }
        yield {
          span: line.span,
          message: `This line repeats ${line.text.trim() === first.text.trim() ? 'the headline' : 'the headline but for capitals or marks'}. A page would print it twice: delete the line.`,
          related: [{ span: first.span, message: 'The headline it repeats' }],
          fixes: () => [
            {
              title: 'Delete the repeated headline',
              edits: [removeLines(article.text, line.span)],
              applicability: 'safe',
            },
          ],
        };
      }
    }
  },
};

function foldHeadline(line: string): string {
  return foldText(line).replace(/\.$/, '');
}
