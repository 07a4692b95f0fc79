// What a reader of names must know of a code unit: its kind, and the letter it is when case and accents are left out.

export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const MARK = 5;
/** A letter without case, or a combining mark. */
export const LETTER = 6;

/** Latin with its accents, Greek, Cyrillic and the typographic marks are looked up; the rest of Unicode is worked out each time. */
const TABLE_END = 0x2070;
const TABLED = (code: number) => code < 0x530 || (code >= 0x1e00 && code < 0x1f00) || code >= 0x2000;

const kinds = new Uint8Array(TABLE_END);
const folds = new Uint16Array(TABLE_END);
for (let code = 0; code < TABLE_END; code++) {
  if (!TABLED(code)) continue;
  kinds[code] = workOutKind(code);
  folds[code] = workOutFold(code);
}

/** The kind of a UTF-16 code unit; halves of surrogate pairs count as marks. */
export function kindOf(code: number): number {
  return (code < TABLE_END && kinds[code]) || workOutKind(code);
}

/** The code unit in lower case without its accent; 0 for a combining mark, a full stop or an apostrophe, which no name needs. */
export function foldOf(code: number): number {
  return code < TABLE_END && kinds[code] !== 0 ? folds[code] : workOutFold(code);
}

export function isWordKind(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === DIGIT || kind === LETTER;
}

function workOutKind(code: number): number {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : MARK;
}

function workOutFold(code: number): number {
  if (code === 0x2e || code === 0x27 || code === 0x2019) return 0;
  const folded = String.fromCharCode(code).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return folded.length > 0 ? folded.charCodeAt(0) : 0;
}
