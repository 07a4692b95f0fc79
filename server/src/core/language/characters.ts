// What a UTF-16 code unit is to a reader: letter, digit, space, mark. Half of a surrogate pair is none of these.

/** Letters of any script, by code unit. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /\p{Alpha}|\p{M}/u.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** A capital, or a letter of a script that has none: what may begin a sentence. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return isLetter(code) && !isLowerCase(code);
}

export function isLowerCase(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return /\p{Lower}/u.test(String.fromCharCode(code));
}

/** Everything that is not seen: spaces, line breaks, joiners and marks of direction. NaN, past the text, is no space. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0x85 || code === 0x1680 || isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  if (code < 0x2000 || code > 0xfeff) return false;
  if (code <= 0x206f) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  return code === 0x3000 || code === 0xfeff;
}

/** The first position at or after `at` that holds no space; the text's length where there is none. */
export function skipSpaces(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
