// A quotation as words to compare: contractions spelled out, case and marks folded, editors' brackets and marked cuts known.

const contractions: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
};

const endings: readonly (readonly [string, string])[] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'m", ' am'],
  ["'s", ' is'],
  ["'d", ' would'],
];

export interface QuotedSentence {
  readonly words: readonly string[];
  /** Whether it begins with a capital, as a sentence does: a part that an editor cut out begins small. */
  readonly whole: boolean;
}

/** Folded words of a quotation, a sentence at a time; a marked cut (… or ...) parts sentences too, for nothing is claimed across it. */
export function quotedSentences(text: string): QuotedSentence[] {
  return text
    .split(/(?<=[.!?]['"’”]?)\s+|\s*(?:…|\.\s?\.\s?\.|\[[^\]]{0,40}\])\s*/)
    .map((sentence) => ({ words: quotedWords(sentence), whole: /^[^\p{L}]*\p{Lu}/u.test(sentence) }))
    .filter(({ words }) => words.length > 0);
}

/** Folded words of a text, contractions spelled out. */
export function quotedWords(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2019\u02bc]/g, "'")
    .toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []).flatMap(spellOut);
}

function spellOut(word: string): string[] {
  const known = contractions[word];
  if (known) return known.split(' ');
  for (const [ending, long] of endings) {
    if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), long.trim()];
  }
  return [word];
}

/** Keys by which two quotations with three words in a row in common find each other. */
export function quotationKeys(text: string): number[] {
  const words = quotedWords(text);
  const keys: number[] = [];
  for (let at = 0; at + 3 <= words.length; at++) keys.push(hashWords(words, at));
  return keys;
}

function hashWords(words: readonly string[], at: number): number {
  let hash = 0x811c9dc5;
  for (let index = at; index < at + 3; index++) {
    for (let char = 0; char < words[index].length; char++)
      hash = Math.imul(hash ^ words[index].charCodeAt(char), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}
