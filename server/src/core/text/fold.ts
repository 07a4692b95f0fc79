// Folding: two texts that a reader takes for the same become equal strings. The results are for comparing, never for showing.

/** Letters that canonical decomposition leaves whole. */
const wholeLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ŋ: 'n',
  Ŋ: 'N',
  ĸ: 'k',
};

/** Asked of every name at every keystroke: on a few letters a walk is several times as fast as a regular expression. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Letters without their accents: "Szentkirályi" and "Szentkiralyi", "Łódź" and "Lodz" become one. Case is kept. */
export function foldAccents(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[łŁøØđĐðÐþÞßẞæÆœŒıħĦŧŦŋŊĸ]/g, (letter) => wholeLetters[letter]);
}

/** Every quotation mark and apostrophe as ', double ones too, since house styles differ in nothing else. */
export function foldQuotes(text: string): string {
  return text.replace(/''|``|["`´\u2018-\u201f\u2032\u2033«»‹›]/g, "'");
}

/** Every dash, and a run of hyphens, as one hyphen. */
function foldDashes(text: string): string {
  return text.replace(/[-\u2010-\u2015\u2212]+/g, '-');
}

/** Runs of spaces of any kind as one blank, none at the ends; characters that are not seen are dropped. */
function foldSpaces(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Case, quotation marks, dashes and spaces folded: what headlines, sentences and quotations are compared by. */
export function foldText(text: string): string {
  return foldDashes(foldQuotes(foldSpaces(text))).toLowerCase();
}

/** foldText without accents and without the stops of abbreviations: what names are compared by. */
export function foldName(text: string): string {
  return foldAccents(foldText(text)).replace(/\./g, '');
}
