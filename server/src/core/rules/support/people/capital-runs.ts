// Runs of capitalised words: "But Pentagon", "Rear Adm. John F. Kirby", "van Susteren". Reads the text alone, whatever the recogniser
// takes for a name.
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Span } from '../../../text/span.ts';
import { otherShortTitles, shortCourtesies, shortTitles } from '../../../word-lists/role-words.ts';
import { words } from '../../../word-lists/words.ts';

export interface CapitalWord extends Span {
  /** The word as written, the possessive ending left out. */
  readonly text: string;
  /** The same as the gazetteer knows it: every question about a word begins with this. */
  readonly folded: string;
  readonly possessive: boolean;
  /** A particle before it that belongs to the name: "al-", "van der ". */
  readonly particle: string;
}

/** Words one space apart, in order. */
export type CapitalRun = readonly CapitalWord[];

const abbreviations = [...words(shortCourtesies, shortTitles, otherShortTitles, 'drs sr jr dep amb sec')].map(
  (word) => word[0].toUpperCase() + word.slice(1),
);
const particles =
  '(?:[Aa]l|[Ee]l|[Aa]s|[Aa]z|[Uu]l|[Aa]r|[Aa]n|[Aa]d)-|(?:van der|van den|van de|von der|de la|de los|de|del|della|der|den|di|da|dos|du|van|von|binti|binte|bin|ibn|ben|ter|[Aa]p|[Aa]b|[Ff]erch|la|le) ';
const capitalWord = new RegExp(
  `(?<![\\p{Alpha}\\d\\p{M}&@#’'-])((?:${particles})?)((?:\\p{Upper}\\.)+(?:-\\p{Upper}\\.)?|(?:${abbreviations.join('|')})\\.|\\p{Upper}[\\p{Alpha}\\p{M}]*(?:[’'-]\\p{Upper}?[\\p{Alpha}\\p{M}]+)*)`,
  'gu',
);

/** All runs of a text, in order. Linear. */
export function capitalRuns(text: string): CapitalRun[] {
  const runs: CapitalWord[][] = [];
  let last: CapitalWord | undefined;
  for (const found of text.matchAll(capitalWord)) {
    const word = wordOf(found);
    if (last && !last.possessive && isJoint(text.slice(last.end, word.start))) runs[runs.length - 1].push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}

const isJoint = (gap: string) => gap === ' ' || gap === '\u00a0' || gap === ' & ';

function wordOf({ index, 0: whole, 1: particle, 2: word }: RegExpExecArray): CapitalWord {
  const possessive = word.endsWith('’s') || word.endsWith("'s");
  const ending = possessive ? 2 : 0;
  const text = word.slice(0, word.length - ending);
  return { start: index, end: index + whole.length - ending, text, folded: foldName(text), possessive, particle };
}
