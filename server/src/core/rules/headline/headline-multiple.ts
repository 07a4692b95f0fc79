// Two headlines of different stories over one text.

import type { Block } from '../../article/article.ts';
import { isScoreLine } from '../../article/line-shape.ts';
import { foldText } from '../../text/fold.ts';
import { removeLines } from '../../text/remove-lines.ts';
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix, RuleContext } from '../rule.ts';
import { saysNearlyTheSame, stemOf } from './headline-likeness.ts';
import { commonWords, slightWords } from './headline-words.ts';
import { headsOf } from './headlines.ts';
import { isLeftover } from './leftovers.ts';

export const say = wording('headline-multiple', {
  found: 'Second headline, not backed by the story. Make it a deck, delete it or split the file here.',
  repeated: 'A second headline appears here twice. Keep the headline that fits the story, or split the file here.',
  first: 'The first headline',
  deck: 'Write a deck instead: “[deck]” as a placeholder',
  split: 'Split the file here',
  remove: 'Delete this headline',
});

/** With less text than this under it, a deck may tell what the text does not. */
const leastBody = 500;
const fewestWords = 5;
const fewestStems = 4;

export const rule: ArticleRule = {
  id: 'headline-multiple',
  family: 'headline',
  scope: 'article',
  severity: 'hint',
  summary: 'One story has two unrelated headlines.',
  *check(context) {
    const { article } = context.annotations;
    for (const { headline, lines, body } of headsOf(context)) {
      if (lines.length < 2) continue;
      if (body.reduce((length, { text }) => length + text.length, 0) < leastBody) continue;
      for (const line of lines.slice(1)) {
        if (context.made('rest', `${line.text}\n${headline.text}`, () => isDeckOrRest(line.text, headline.text)))
          continue;
        if (lines.some((other) => other.span.start < line.span.start && isSame(other, line))) continue;
        const repeated = lines.some((other) => other !== line && isSame(other, line));
        if (!repeated && isSupported(line.text, headline.text, body, context)) continue;
        yield {
          span: line.span,
          message: repeated ? say.repeated() : say.found(),
          related: [{ span: headline.span, message: say.first() }],
          fixes: () => fixesOf(line.span, article.text, repeated),
        };
      }
    }
  },
};

function fixesOf(line: Span, text: string, repeated: boolean): Fix[] {
  const split = { span: { start: line.start, end: line.start }, text: '---\n\n' };
  const deck: Fix = {
    title: say.deck(),
    edits: [{ span: deckOf(line, text), text: '[deck]' }],
    applicability: 'suggested',
  };
  return [
    ...(repeated ? [] : [deck]),
    { title: say.split(), edits: [split], applicability: 'suggested' },
    { title: say.remove(), edits: [removeLines(text, line)], applicability: 'suggested' },
  ];
}

/** A deck is a line without the marks that make a line a heading. */
function deckOf({ start, end }: Span, text: string): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return { start: /^#+\s+$/.test(text.slice(line, start)) ? line : start, end };
}

/** No headline of its own: a score, what is left of the page, a deck of sentences, the headline in other words. */
const isDeckOrRest = (line: string, headline: string) =>
  isScoreLine(line.trim()) || isLeftover(line) || isOfSentences(line) || saysNearlyTheSame(headline, line);

/** Two sentences make a deck or a standfirst, never a headline. */
const isOfSentences = (line: string) => /\p{Lower}[.?!]["'”’]?\s+["'“‘]?\p{Upper}/u.test(line);

const isSame = (one: Block, other: Block) => foldText(one.text) === foldText(other.text);

/** Where the story opens, in code units: a deck tells of it in words that are there. */
const opening = 700;
/** Of its telling words, one in so many is found in any long text. */
const byChance = 3;

/**
 * Whether the text has a telling word of the line in some form: one that the headline has or that is where the story opens, or
 * more of them than any long text has. A line too short to say counts as supported.
 */
function isSupported(line: string, headline: string, body: readonly Block[], context: RuleContext): boolean {
  const { annotations, each, made } = context;
  const stems = made('stems', line, () => (wordsOf(line).length < fewestWords ? noStems : tellingStems(line)));
  if (stems.size < fewestStems) return true;
  const over = made('telling', headline, () => tellingStems(headline));
  const isNear = [...stems].some((stem) => over.has(stem));
  const own = new Set(body);
  const found = new Set<string>();
  for (const placed of annotations.paragraphs) {
    if (!own.has(placed.block)) continue;
    const here = each('stems', placed, ({ text }) => tellingStems(text));
    for (const stem of stems) if (here.has(stem)) found.add(stem);
    const opens = placed.start < body[0].span.start + opening;
    if (found.size * byChance > stems.size || (found.size > 0 && (isNear || opens))) return true;
  }
  return false;
}

const noStems: ReadonlySet<string> = new Set();

function tellingStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { folded } of wordsOf(text)) {
    if (folded.length > 2 && !slightWords.has(folded) && !commonWords.has(folded))
      stems.add(stemOf(folded.replace(/'s?$/, '')));
  }
  return stems;
}
