// Acronyms of running text.
import type { Annotations } from '../../annotate/annotations.ts';
import { foldName } from '../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { commonWord, placeWord } from '../../language/words/lexicon.ts';
import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { isAsName, isFirm, isInName, isSeparateWord } from './acronym-place.ts';
import { wellKnownAcronyms } from './well-known-acronyms.ts';

export interface FoundAcronym {
  readonly span: Span;
  readonly name: string;
  readonly quoted: boolean;
  /** In brackets behind the words it stands for. */
  readonly defined: boolean;
  /** Beside another capital: a part of a longer name ("ABN Amro"). */
  readonly inName: boolean;
  /** Where a name is: behind "the", before "'s". */
  readonly asName: boolean;
  /** Where the words beside it say that it is a firm or a station: its letters are its name. */
  readonly firm: boolean;
}

const capitals = /[A-Z]{3,}|[A-Z]+&[A-Z]+/g;
const longest = 7;
const roman = /^[IVXLCDM]+$/;

/**
 * The acronyms of a paragraph: three capitals or more. Words that are set in capitals, figures and codes are none. What is beside an
 * acronym is costly to read: what `isWanted` does not want is left out before.
 */
export function acronymsIn(
  { text, quotations }: Paragraph,
  gazetteer: Gazetteer,
  isWanted: (acronym: Pick<FoundAcronym, 'name' | 'span' | 'quoted'>) => boolean = () => true,
): FoundAcronym[] {
  const found: FoundAcronym[] = [];
  for (const { index, 0: name } of text.matchAll(capitals)) {
    const end = index + name.length;
    if (name.length > longest || (roman.test(name) && !isBody(text, index, name)) || !isSeparateWord(text, index, end))
      continue;
    const span = { start: index, end };
    const quoted = isQuoted({ quotations }, span);
    if (!isWanted({ name, span, quoted })) continue;
    if (found.length === 0 && isShouting(text)) return [];
    found.push({
      span,
      name,
      quoted,
      defined:
        text[index - 1] === '(' &&
        text[end] === ')' &&
        /\p{Alpha}\s?$/u.test(text.slice(Math.max(0, index - 3), index - 1)),
      inName: isInName(text, index, end, gazetteer),
      asName: isAsName(text, index, end),
      firm: isFirm(text, index, end),
    });
  }
  return found;
}

/** "The CML said": letters that could be a number, and are what "the" names. */
const isBody = (text: string, start: number, name: string) =>
  /[LCDM]/.test(name) && /\bthe $/i.test(text.slice(Math.max(0, start - 5), start));

/** Whether a word in capitals can be said as a word, as one that a writer shouts can. */
export function isPronounceable(name: string): boolean {
  return /[AEIOU]/.test(name) && !/[^AEIOU]{2}[^AEIOUY]/.test(name);
}

/** Whether every reader knows the acronym, or it is no name. */
export function needsNoName(name: string, { gazetteer, lexicon }: Annotations): boolean {
  if (wellKnownAcronyms.has(name) || wellKnownAcronyms.has(name.replace(/S$/, ''))) return true;
  const folded = foldName(name);
  if (gazetteer.organisationOf(folded)?.wellKnown) return true;
  return name.length >= shortestWord && isPronounceable(name) && (lexicon.kindsOf(folded) & writtenSmall) !== 0;
}

/** "EDINBURGH", "COMMENT": what has another spelling is a word in capitals. */
const writtenSmall = commonWord | placeWord;
/** Shorter words are letters of a name as often. */
const shortestWord = 5;

/** More capitals than these, and than small letters: a line that shouts. */
const mostCapitals = 12;

function isShouting(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) upper++;
    else if (code >= 0x61 && code <= 0x7a) lower++;
  }
  return upper + lower > mostCapitals && upper > lower;
}
