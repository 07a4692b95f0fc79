// How a surname is written, and what is written so and is none.
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import { isRoleWord } from '../../../word-lists/role-words.ts';
import type { CapitalWord } from './capital-runs.ts';
import { isTitleWord, noName } from './surname-words.ts';

/** Endings that make a common noun of a word with a capital; "Lindqvist", "Clement", "Werner" and "Nylander" are names. */
export const noun = new RegExp(
  `(?:${[
    '(?:(?<!cle)ment|tion|sion|(?<!hark|guin)ness|(?<=..)ship|(?<=...)hood|ism|(?<=...)(?<!q[uv])ist|ology)s?',
    '(?:north|south|east|west)erners?',
    '(?:zea|ice|fin|is|green|nether|high|low|out|found|rhine|main)landers?|(?:byst|comm)anders?',
    'ians|(?:iow|tex|ohio|alask|nevad|indian)ans?',
  ].join('|')})$`,
);

export const surnameOf = ({ folded }: CapitalWord) =>
  folded.includes('-') ? folded.replace(/^(?:al|el|as|az|ul|ar|an|ad)-(?=\p{Alpha}{3})/u, '') : folded;

/** "the Jan Roe-for-mayor crowd": the words that a hyphen hangs on the name are no part of it. */
export function surnamesOf(word: CapitalWord): string[] {
  const whole = surnameOf(word);
  if (!whole.includes('-')) return [whole];
  const own = /^(\p{Lower}{3,})-(?:for|in|to|era|led|backed|style|like|appointed|owned|born)\b/u.exec(whole)?.[1];
  return own ? [whole, own] : [whole];
}

const surnamePart =
  "(?:(?:Mac|Mc|De|Di|Da|Du|La|Le|Van|Von|Fitz|St|Abd|O['’]|D['’]|L['’])?\\p{Upper}[\\p{Lower}\\p{M}]+(?:['’]\\p{Lower}{3,})?)";
const wholeSurname = new RegExp(`^${surnamePart}(?:-${surnamePart}|-\\p{Lower}+)*$`, 'u');

/** Shorter words are initials. */
const shortestSurname = 3;

/** Whether the word is written as surnames are. */
export const isSurname = ({ text, folded }: CapitalWord) =>
  folded.length >= shortestSurname &&
  wholeSurname.test(text) &&
  !(text.includes('-') && /-(?:\p{Lower}|Americans?$)/u.test(text));

/** Whether the word can be a surname where no first name comes before it. */
export function isSurnameLike(word: CapitalWord, gazetteer: Gazetteer): boolean {
  const { folded } = word;
  return !(
    !isSurname(word) ||
    noName.has(folded) ||
    gazetteer.demonymOf(folded) ||
    gazetteer.isPeople(folded) ||
    isRoleWord(folded.endsWith('s') ? folded.slice(0, -1) : folded) ||
    isTitleWord(folded)
  );
}
