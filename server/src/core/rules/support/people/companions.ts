// Who is named beside a bare surname: in a list with people whose names are given in full, it is a person's.

import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import { commonWord, firstName, type Lexicon } from '../../../language/words/lexicon.ts';
import { thingWords } from './surname-words.ts';

/** What is known of single words. */
export interface NameLists {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
}

/** The lists alone: what is read of a paragraph is kept with it, and nothing of one reading of the article may be kept so. */
export const listsOf = ({ gazetteer, lexicon }: NameLists): NameLists => ({ gazetteer, lexicon });

/** ", and Mark Roe", " and Mark Roe", ", Mark Roe": somebody in full behind it. */
export function isListedBehind(rest: string, lists: NameLists): boolean {
  const [, comma, first, last] = personBehind.exec(rest) ?? [];
  if (first === undefined) return false;
  return comma ? isKnownFirstName(first, lists) : isFullName(first, last, lists);
}

/** "Mark Roe and ", "Mark Roe of Alaska and ", and "Mark Roe, " where the list goes on behind the name. */
export function isListedBefore(before: string, behind: string, lists: NameLists): boolean {
  if (!before.endsWith('and ') && !before.endsWith(', ')) return false;
  const [, first, last, comma] = personBefore.exec(before) ?? [];
  if (first === undefined || (comma && !listGoesOn(behind, lists))) return false;
  return isFullName(first, last, lists);
}

function listGoesOn(behind: string, { lexicon }: NameLists): boolean {
  const next = anotherBehind.exec(behind)?.[1]; // "Jan Roe, Commerce and Industry Minister"
  return next ? (lexicon.kindsOf(foldName(next)) & firstName) !== 0 : manyBehind.test(behind);
}

const inFull = '(\\p{Upper}\\p{Lower}+) (?:\\p{Upper}\\. )?(\\p{Upper}[\\p{Alpha}’-]+)';
const ofPlace = '(?: \\([^)]{1,20}\\)|,? of \\p{Upper}\\p{Alpha}+)?';
const ofHouse = "(?: \\([^)]{1,20}\\)|,? (?:of|from|at) (?:the )?\\p{Upper}[\\p{Alpha}’' -]{1,50}?)?";
const personBehind = new RegExp(`^${ofPlace}(?:, and|(,)| and) ${inFull}`, 'u');
const personBefore = new RegExp(`${inFull}${ofHouse}(?:,? and|(,)) $`, 'u');
const anotherBehind = /^,? and (\p{Upper}\p{Lower}+) (?:\p{Upper}\. )?\p{Upper}/u;
const manyBehind =
  /^, (?:\p{Upper}[\p{Alpha}’'-]+ ){2,3}(?:and|\p{Lower})|^(?:, \p{Upper}\p{Alpha}+(?: \p{Upper}[\p{Alpha}’'-]+)?)+,? and /u;

const isKnownFirstName = (word: string, { gazetteer }: NameLists) =>
  gazetteer.genderOfFirstName(foldName(word)) !== undefined;

/** Whether it is a first name, and no word of everyday ("Golden Gate") unless many bear it, before what is no place and no body. */
function isFullName(first: string, last: string, lists: NameLists): boolean {
  const folded = foldName(last);
  if (thingWords.has(folded) || lists.gazetteer.isPlace(folded)) return false;
  return (
    isKnownFirstName(first, lists) || (lists.lexicon.kindsOf(foldName(first)) & (firstName | commonWord)) === firstName
  );
}
