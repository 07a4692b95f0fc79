// A block quotation of plain text, which has no marks: announced by a colon, opened by "…" or "[I]n", or signed as posts are.
import { isPostSignature } from './furniture/line-signs.ts';
import type { ReadUnit } from './unit-reading.ts';

const shortest = 50;
/** How far from its end an announcement is read. */
const reach = 160;
/** Verbs of writing leave no doubt; what is said is quoted where it speaks of itself. */
const written =
  /(?:\b(?:wrote|writes|tweeted|posted|reads?|states|stated)\b[^.:“"]{0,60}|^(?:from|here(?:[’']s| is)) [^.:]{0,60}\b(?:letter|report|statement|e-?mail|memo|ruling|opinion|post|law|act|text)\b[^.:]{0,50}):$/i;
const spoken = /\b(?:said|says|statement|letter|follows|in part)\b[^.:“"]{0,40}:$/i;
const ownWords = /(?<![“"‘'\p{L}])(?:I|We|we|My|my|Our|our|Dear)(?![\p{L}’']*[”"])(?!\p{L})/u;
const openedInside = /^(?:…|\.{3}|\. \. \.)\s?\p{L}|^\[\p{Lu}\]\p{Ll}/u;
const signed = /^(?:(?:yours|sincerely|signed|respectfully|with (?:best|kind) regards)\b|[—–-]{1,2} ?\p{Lu}).{0,80}$/iu;
const thirdPerson = /\b(?:he|she|they|it) (?:said|says|wrote|added|told)\b/i;

/** Whether a paragraph is one. `goesOn`: the paragraph before it is one. */
export function isBlockQuotation(units: readonly ReadUnit[], index: number, goesOn: boolean): boolean {
  const { text, reading, mark } = units[index];
  if (mark !== undefined || reading.kind !== 'paragraph') return false;
  if (openedInside.test(text)) return !thirdPerson.test(text);
  if (goesOn) return signed.test(text) || isSigned(units, index);
  if (text.length < shortest || /^["“‘'«]/.test(text) || /[:?]$/.test(text) || thirdPerson.test(text)) return false;
  if (index + 1 < units.length && isPostSignature(units[index + 1].text)) return true;
  const before = units[index - 1]?.text.trimEnd().slice(-reach) ?? '';
  return before.endsWith(':') && (written.test(before) || (spoken.test(before) && ownWords.test(text)));
}

/** How many paragraphs a letter may have before its signature. */
const longestLetter = 6;

function isSigned(units: readonly ReadUnit[], from: number): boolean {
  for (let index = from + 1; index < Math.min(units.length, from + longestLetter); index++) {
    const { text, reading } = units[index];
    if (reading.kind !== 'paragraph' || /["“:]/.test(text)) return false;
    if (signed.test(text)) return true;
  }
  return false;
}
