// Two headlines of different stories over one text.
import type { Block } from '../../article/article.ts';
import { isScoreLine } from '../../article/line-shape.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { ArticleRule, RuleContext } from '../rule.ts';
import { saysNearlyTheSame, stemOf } from './headline-likeness.ts';
import { commonWords, slightWords } from './headline-words.ts';
import { headsOf } from './headlines.ts';

/** With less text than this under it, a deck may tell what the text does not. */
const leastBody = 500;
const fewestWords = 4;
/** A line of which the text has less than this belongs to another story. */
const leastSupport = 0.25;

export const rule: ArticleRule = {
  id: 'headline-multiple',
  family: 'headline',
  scope: 'article',
  severity: 'information',
  summary: 'Two unlike headlines stand over one text.',
  *check(context) {
    const { article } = context.annotations;
    for (const { headline, lines, body } of headsOf(article)) {
      if (body.reduce((length, { text }) => length + text.length, 0) < leastBody) continue;
      for (const line of lines.slice(1)) {
        if (isScoreLine(line.text.trim()) || saysNearlyTheSame(headline.text, line.text)) continue;
        if (lines.some((other) => other.span.start < line.span.start && isSame(other, line))) continue;
        const repeated = lines.some((other) => other !== line && isSame(other, line));
        if (!repeated && support(line.text, body, context) >= leastSupport) continue;
        yield {
          span: line.span,
          message: repeated
            ? 'A second headline, set twice, stands under the first. One text cannot carry both: keep the one that fits it, or part the stories.'
            : 'A second headline stands under the first, and the text below has hardly a word of it. Make it a deck that fits, delete it, or part the stories here.',
          related: [{ span: headline.span, message: 'The first headline' }],
          fixes: () => [
            {
              title: 'Split the file here',
              edits: [{ span: { start: line.span.start, end: line.span.start }, text: '---\n\n' }],
              applicability: 'suggested',
            },
          ],
        };
      }
    }
  },
};

const isSame = (one: Block, other: Block) => foldText(one.text) === foldText(other.text);

/** The part of a line's telling words that the text has in some form; 1 where the line is too short to say. */
function support(line: string, body: readonly Block[], { annotations, each }: RuleContext): number {
  const stems = tellingStems(line);
  if (stems.size < fewestWords) return 1;
  const found = new Set<string>();
  for (const placed of annotations.paragraphs) {
    if (!body.includes(placed.block)) continue;
    const here = each('stems', placed, ({ text }) => tellingStems(text));
    for (const stem of stems) if (here.has(stem)) found.add(stem);
    if (found.size / stems.size >= leastSupport) break;
  }
  return found.size / stems.size;
}

function tellingStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { folded } of wordsOf(text)) {
    if (folded.length > 2 && !slightWords.has(folded) && !commonWords.has(folded))
      stems.add(stemOf(folded.replace(/'s?$/, '')));
  }
  return stems;
}
