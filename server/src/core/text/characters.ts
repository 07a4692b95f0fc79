// Cheap questions about single code units, for scanners that cannot afford a regular expression a line.

/** A space of any kind but a line break: blank, tab, no-break and thin spaces, the byte order mark. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c;
  return (
    code >= 0xa0 &&
    (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff)
  );
}

/** A code unit that ends a line: LF, CR, the Unicode line and paragraph separators. */
export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** An upper-case letter of ASCII or Latin-1; other scripts are asked by their own case mapping. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

/** A letter that has case, a letter of a script without case, a digit, or half of a character beyond the first plane. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code !== 0xd7 && code !== 0xf7 && code < 0xfe00;
}

/** Any mark that opens or closes a quotation, apostrophes among them. */
export function isQuoteMark(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x60;
  return (
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0xab ||
    code === 0xbb ||
    code === 0xb4 ||
    code === 0x2039 ||
    code === 0x203a ||
    code === 0x2032 ||
    code === 0x2033
  );
}

/** Letters of any script, by code unit. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return /\p{Alpha}|\p{M}/u.test(String.fromCharCode(code));
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
export function isUnseen(code: number): boolean {
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
  while (at < text.length && isUnseen(text.charCodeAt(at))) at++;
  return at;
}
