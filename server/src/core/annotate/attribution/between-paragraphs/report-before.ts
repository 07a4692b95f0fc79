// Carter said that the fleet would stay. (next paragraph) "…": a paragraph of nothing but speech goes on with the one whom the
// last sentence before it, or a line above it, reports to have spoken.

import { type Span, shift } from '../../../text/span.ts';
import { isRoleWord } from '../../../word-lists/role-words.ts';
import type { Attribution, PlacedParagraph, Quotation } from '../../annotations.ts';
import { inArticle, speechOf } from '../speech-of.ts';
import { type ArticleSieve, type Known, overlappingMentions, textBefore } from './article-sieve.ts';

type Report = Pick<Attribution, 'source' | 'cue' | 'entity'>;

export const reportBefore: ArticleSieve = {
  name: 'report-before',
  credit(known, quotation, place) {
    const { paragraph } = quotation.parts[0];
    if (place > 0 || !speechOf(known.paragraphs[paragraph]).isAllSpeech) return undefined;
    const before = textBefore(known, paragraph);
    const found = lineAbove(known, paragraph, before) ?? (before && lastSentence(known, before, quotation));
    return found && { ...found, stated: false };
  },
};

/** "3. She said that the harbour was lost" on a line without a stop: a heading that says who speaks below it. */
function lineAbove(known: Known, index: number, before: PlacedParagraph | undefined): Report | undefined {
  for (let at = index - 1; at > (before?.index ?? index - 2) && at >= 0; at--) {
    const placed = known.paragraphs[at];
    const { introduces } = speechOf(placed);
    const found = reported(known, placed, 0) ?? (introduces?.source && inArticle(introduces, placed, -1, false));
    // "Urgent:" is a label of the page.
    if (found?.source && (found.cue || isPersonal(known, found.source)))
      return { source: found.source, cue: found.cue };
  }
  return undefined;
}

function lastSentence(known: Known, before: PlacedParagraph, { index }: Quotation): Report | undefined {
  const { sentences } = before.paragraph;
  const from = sentences[sentences.length - 1].start;
  const last = known.quotations[index - 1];
  const { source, cue, entity } = known.attributions[index - 1] ?? {};
  // Ortlund called it "a first talk."
  const quotes = last?.parts.at(-1)?.paragraph === before.index && last.span.start >= before.start + from;
  if (quotes && source && isPersonal(known, source)) return { source, cue, entity };
  return answering(known, before, from) ?? reported(known, before, from);
}

/** How far behind the verb its person may be named, in code units. */
const nameBehind = 40;

/** "I asked Roe about it." Whoever is asked has the next word. */
function answering(known: Known, placed: PlacedParagraph, from: number): Report | undefined {
  const asked = speechOf(placed).reports.find(({ cue }) => cue.lemma === 'ask' && cue.span.start >= from);
  if (!asked || !/^(?:I|we)$/i.test(placed.paragraph.text.slice(asked.source.start, asked.source.end)))
    return undefined;
  const { start, end } = shift(asked.cue.span, placed.start);
  const named = overlappingMentions(known, { start: end, end: end + nameBehind }).find(({ type }) => type === 'PER');
  return named && { source: named.span, cue: { ...asked.cue, span: { start, end } } };
}

/** The first reporting clause of a paragraph behind `from`, if somebody is its subject. */
function reported(known: Known, placed: PlacedParagraph, from: number): Report | undefined {
  const clause = speechOf(placed).reports.find(
    ({ cue, source }) => cue.span.start >= from && isPersonal(known, shift(source, placed.start)),
  );
  if (!clause) return undefined;
  const source = shift(clause.source, placed.start);
  return { source, cue: { ...clause.cue, span: shift(clause.cue.span, placed.start) } };
}

/** The name and the role of a source are in its first words, in code units. */
const sourceRead = 80;

/** Whether the words that name a source mean somebody who speaks: a name, a pronoun, a role. */
function isPersonal(known: Known, source: Span): boolean {
  const words = known.article.text.slice(source.start, Math.min(source.end, source.start + sourceRead)).toLowerCase();
  if (/^s?he$/.test(words)) return true;
  return (
    words.split(/\W+/).some(isRoleWord) ||
    overlappingMentions(known, source).some(({ type }) => type === 'PER' || type === 'ORG')
  );
}
