// Phrases as keys: what two headlines or two names are called the same by.

/** In lower case, without accents, with straight marks and plain dashes and single spaces; marks at either end are dropped. */
export function foldPhrase(phrase: string): string {
  return phrase
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u00ad\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2039\u203a\u201c\u201d\u201e\u00ab\u00bb"']/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[^\p{Alpha}\d%$£€&+-]+/gu, ' ')
    .trim();
}
