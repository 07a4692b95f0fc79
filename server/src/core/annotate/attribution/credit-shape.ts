// The shape of a line that says whose words are above it: "Ayesha Lindqvist, Harbour Times", "Editorial Board, Meridian Post".

import { reportingVerb } from '../../language/cues/reporting-verbs.ts';
import { shortMonths, timeWords } from '../../word-lists/calendar.ts';
import {
  auxiliaries,
  determiners,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from '../../word-lists/function-words.ts';
import { irregularPasts } from '../../word-lists/irregular-verbs.ts';
import { nameParticles } from '../../word-lists/name-particles.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import { words as list } from '../../word-lists/words.ts';

/** full: a name and, behind a comma, an outlet, a role, an occasion. bare: no more than a name. */
export type CreditShape = 'full' | 'bare';

/** The longest line that is read for a name, in letters. */
export const longestCredit = 160;

/** How much of a credit a text is by its shape alone; undefined where it may be a sentence, a date or a place. */
export function creditShape(text: string): CreditShape | undefined {
  if (text.length > longestCredit || /[?!:;…"“”]|[\p{Lower}\d]\.\s+\p{Upper}\p{Lower}+\s\p{Lower}/u.test(text))
    return undefined;
  const [name, ...rest] = text.split(/,\s+/);
  const words = name.split(/\s+/);
  if (!isName(words)) return undefined;
  if (rest.length === 0) return /[\p{Lower}\p{Upper}]{3}\.$/u.test(name) ? undefined : 'bare';
  if (!rest.every((part) => isVerbless(part.split(/\s+/)))) return undefined;
  return words.length > 1 ? 'full' : 'bare';
}

const joins = list(nameParticles, 'of the for and & at on in');

/** A name and an office have no more. */
const mostWords = 7;

/** A few words with capitals, and the small ones that join them; no weekday and no month. */
function isName(words: readonly string[]): boolean {
  if (words.length > mostWords || !/^[\p{Upper}@]/u.test(words[0])) return false;
  const folded = words[0].toLowerCase().replace(/\W/g, '');
  if (timeWords.has(folded) || shortMonths.has(folded)) return false;
  const isRole = words.length > 2 && isRoleWord(words[words.length - 1].toLowerCase()); // "Jane Roe former harbour secretary"
  return words.every((word) => /^[\p{Upper}@(&]/u.test(word) || joins.has(word) || isRole);
}

function isVerbless(words: readonly string[]): boolean {
  return words.every((word, index) => {
    const folded = word.toLowerCase().replace(/[.,()]/g, '');
    if (/^\p{Upper}/u.test(word) && index > 0) return true;
    if (subjectPronouns.has(folded) || relatives.has(folded) || auxiliaries.has(folded)) return false;
    if (irregularPasts.has(folded) || (subordinators.has(folded) && !prepositions.has(folded))) return false;
    const form = determiners.has(folded) ? undefined : reportingVerb(folded)?.form;
    return form !== 'past' && form !== 'present';
  });
}
