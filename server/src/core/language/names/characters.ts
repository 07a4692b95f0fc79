// What a reader of names must know of a code unit: its kind, and the letter it is when case and accents are left out.

export const space = 1;
export const lowerLetter = 2;
export const upperLetter = 3;
export const digitCharacter = 4;
export const otherMark = 5;
/** A letter without case, or a combining mark. */
export const otherLetter = 6;

/** Latin with its accents, Greek, Cyrillic and the typographic marks are looked up; the rest of Unicode is worked out each time. */
const tableEnd = 0x2070;
const tabled = (code: number) => code < 0x530 || (code >= 0x1e00 && code < 0x1f00) || code >= 0x2000;

const kinds = new Uint8Array(tableEnd);
const folds = new Uint16Array(tableEnd);
for (let code = 0; code < tableEnd; code++) {
  if (!tabled(code)) continue;
  kinds[code] = workOutKind(code);
  folds[code] = workOutFold(code);
}

/** The kind of a UTF-16 code unit; halves of surrogate pairs count as marks. */
export function kindOf(code: number): number {
  return (code < tableEnd && kinds[code]) || workOutKind(code);
}

/** The code unit in lower case without its accent; 0 for a combining mark, a full stop or an apostrophe, which no name needs. */
export function foldOf(code: number): number {
  return code < tableEnd && kinds[code] !== 0 ? folds[code] : workOutFold(code);
}

export function isWordKind(kind: number): boolean {
  return kind === lowerLetter || kind === upperLetter || kind === digitCharacter || kind === otherLetter;
}

function workOutKind(code: number): number {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return space;
  if (/\p{Upper}|\p{Lt}/u.test(character)) return upperLetter;
  if (/\p{Lower}/u.test(character)) return lowerLetter;
  if (/\d/u.test(character)) return digitCharacter;
  return /[\p{Alpha}\p{M}]/u.test(character) ? otherLetter : otherMark;
}

function workOutFold(code: number): number {
  if (code === 0x2e || code === 0x27 || code === 0x2019) return 0;
  const folded = String.fromCharCode(code).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return folded.length > 0 ? folded.charCodeAt(0) : 0;
}
