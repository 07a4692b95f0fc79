// Whose copy an article is, as its dateline, byline and end matter tell: an agency's, and who else is named in them.
import type { Annotations } from '../annotate/annotations.ts';
import type { Block } from '../article/article.ts';
import { anyOf, inCapitalsToo, namesOf, wireServices } from '../word-lists/news-agencies.ts';
import { foldPhrase } from './fold-phrase.ts';

export interface Credits {
  /** Folded, by their short names: what is in a dateline's brackets, and the well-known ones wherever they are credited. */
  readonly agencies: readonly string[];
  /** Whoever else is named in a credit: writers, papers, agencies that few know. */
  readonly others: readonly string[];
}

const known = new RegExp(
  `(?<![\\p{Alpha}\\d])(?:${wireServices.map((names) => `(${anyOf([names], inCapitalsToo)})`).join('|')})(?![\\p{Alpha}\\d])`,
  'gu',
);
const bracket = /\(([^()]+)\)[\s—–:-]*$/;
const opener = /^[([*_\s]*(?:by|from|source)?:?\s+/i;
const joint = /[,;|•·/()*_]+|\s+[-–—]\s+|\s+(?:for|with|via|contributed)\s+/;
const longest = 240;

/** Undefined where nobody is credited. */
export function creditsOf({ article: { text, blocks, datelines } }: Annotations): Credits | undefined {
  const found = new Set<string>();
  const others = new Set<string>();
  for (const { start, end } of datelines) {
    const inside = bracket.exec(text.slice(start, end))?.[1];
    if (inside) found.add(shortName(inside));
  }
  for (const block of blocks) {
    if (!isCredit(block)) continue;
    for (const match of block.text.matchAll(known)) found.add(shortNames[match.slice(1).findIndex(Boolean)]);
    for (const part of ` ${block.text}`.replace(opener, '').split(joint)) others.add(shortName(part));
  }
  others.delete('');
  return found.size || others.size ? { agencies: [...found], others: [...others] } : undefined;
}

/** Whether the two are credited to one agency, which at least one of them calls so. */
export function shareAgency(here: Credits | undefined, there: Credits | undefined): boolean {
  const names = (credits: Credits, agency: string) =>
    credits.agencies.includes(agency) || credits.others.includes(agency);
  if (!here || !there) return false;
  return here.agencies.some((agency) => names(there, agency)) || there.agencies.some((agency) => names(here, agency));
}

const isCredit = ({ kind, furniture, span }: Block) =>
  (kind === 'byline' || furniture === 'endMatter') && span.end - span.start <= longest;

const shortNames = wireServices.map((names) => foldPhrase(namesOf(names)[0]));

/** An agency's short name where the words are one of its names; else the words, folded, without an article. */
function shortName(words: string): string {
  const [match] = words.matchAll(known);
  const [short] =
    match && match[0].length + 4 >= words.trim().length ? [shortNames[match.slice(1).findIndex(Boolean)]] : [];
  return short ?? foldPhrase(words).replace(/^the /, '');
}
