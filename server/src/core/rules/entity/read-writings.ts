// The capitalised words of a paragraph, and every two of them side by side, each with what all its writings have in common.
import { isPost } from '../../paragraph/is-post.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { foldAccents } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { functionWords } from '../../word-lists/function-words.ts';

export interface Written {
  /** Its letters alone, folded: the same for every writing. */
  readonly key: string;
  /** As written, but for what other rules tell: its accents and the mark of its apostrophe. */
  readonly form: string;
  readonly text: string;
  readonly span: Span;
}

// What may not come before a name is asked behind its first letters: few places have those, and every place has something before it.
/** A word with a capital, or a particle; not of an address, a handle or a tag: "@JaneRoe", "#JaneRoe", "janeroe.com". */
const nameWord =
  /(?:\p{Upper}(?<![\p{Alpha}\d@#/_.].)|(?:al|el)(?<![\p{Alpha}\d@#/_.]..)(?![\p{Alpha}\p{M}])|bin(?<![\p{Alpha}\d@#/_.]...)(?![\p{Alpha}\p{M}]))[\p{Alpha}\p{M}]*(?:['’-]\p{Alpha}[\p{Alpha}\p{M}]*)*(?:\.(?:gov|com|org)\b)?(?![\p{Alpha}\d/_]|\.\p{Lower})/gu;
/** "Van den Brempt": a name with two particles. */
const withParticles =
  /(?:[Vv][ao]n|[Dd]e)(?<![\p{Alpha}\d@#/_.](?:[Vv][ao]n|[Dd]e)) (?:de[nr]?|la|las|los|'t) \p{Upper}\p{Lower}+(?![\d/_]|\.\p{Lower})/gu;
/** "Thorleigh on Wye", which may have hyphens elsewhere. */
const onWater =
  /\p{Upper}(?<![\p{Alpha}\d@#/_.-].)\p{Lower}+ (?:upon|on|by|in|under|sur|super|cum)(?: the)? \p{Upper}\p{Lower}+(?![\p{Alpha}\d/_-])/gu;
const shortest = 6;
const particle = /^(?:al|el|bin)$/i;
const smallWord = /^(?:upon|on|by|in|under|sur|super|cum|the)$/;

/** Capitalised words outside quotations, and every two of them that are side by side. */
export function readWritings({ text, quotations }: Paragraph): Written[] {
  const written: Written[] = [];
  if (isPost(text)) return written;
  writeShapes(written, text);
  const isQuoted = quotedWalker(quotations);
  let before: Span | undefined;
  for (const { 0: found, index } of text.matchAll(nameWord)) {
    const word = withoutGenitive(found);
    const span = { start: index, end: index + word.length };
    const writeWord = plainWord.test(word) ? writePlain : isNameWord(word) ? write : undefined;
    if (!isQuoted(span) && (writeWord || particle.test(word))) {
      if (before && isPair(text, before, { start: index, end: index + found.length }))
        write(written, text, { start: before.start, end: span.end });
      writeWord?.(written, text, span);
      before = found === word ? span : undefined;
    } else if (found !== 'and') before = undefined;
  }
  return written;
}

function writeShapes(written: Written[], text: string): void {
  for (const shape of [withParticles, onWater]) {
    if (text.search(shape) < 0) continue; // few have any, and to look is cheaper than to gather
    for (const { 0: name, index } of text.matchAll(shape))
      write(written, text, { start: index, end: index + name.length });
  }
}

const withoutGenitive = (word: string) => (/['’]/.test(word) ? word.replace(/['’]s?$/, '') : word);

/** Whether two words are one name: "Diaz Balart", "Procter & Gamble", "St. John"; "St. John's" is no St. John. */
function isPair(text: string, first: Span, second: Span): boolean {
  if (second.start > first.end + longestLink) return false;
  const between = text.slice(first.end, second.start);
  if (between !== ' ' && between !== ' & ' && between !== ' and ' && between !== '. ') return false;
  const head = text.slice(first.start, first.end);
  if (between === '. ' && !shortHead.test(head)) return false;
  const owns = () => /['’]s?$/.test(text.slice(second.start, second.end));
  return !(shortened.test(head) && owns()) && !functionWords.has(head.toLowerCase());
}

const longestLink = ' and '.length;

const shortHead = /^(?:St|Mt|Ft)$/;
const shortened = /^(?:St|Saint|Mt|Mount|Ft|Fort)$/;

/** Whether a span is in a quotation. Spans must be asked for in order. */
function quotedWalker(quotations: Paragraph['quotations']): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while (at < quotations.length && quotations[at].span.end <= start) at++;
    return at < quotations.length && quotations[at].span.start < end;
  };
}

function write(written: Written[], paragraph: string, span: Span): void {
  const text = paragraph.slice(span.start, span.end).replace(/^[AE]l(?=[ -]\p{Upper})/u, (head) => head.toLowerCase());
  const form = foldAccents(text)
    .replace(/’/g, "'")
    .replace(/^(?:Van|Von|De)(?= \p{Lower})/u, (head) => head.toLowerCase()); // it may only open a sentence
  const key = keyOfLetters(lettersOf(form));
  if (key.length >= shortest) written.push({ key, form, text, span });
}

/** A word that is written as it is folded, but for its capital: most are, and need not be folded. */
const plainWord = /^[A-Z][a-z]+$/;

function writePlain(written: Written[], paragraph: string, span: Span): void {
  if (span.end - span.start < shortest) return;
  const text = paragraph.slice(span.start, span.end);
  written.push({ key: keyOfLetters(text.toLowerCase()), form: text, text, span });
}

const keyOfLetters = (letters: string) => (letters.startsWith('el') ? `al${letters.slice(2)}` : letters);

/** The letters of a name, whatever is between them; "Saint" and "Mount" as they are shortened. */
export const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/^saint(?=[ -])/, 'st')
    .replace(/^mount(?= )/, 'mt')
    .replace(/^fort(?= )/, 'ft')
    .replace(/ and /, '&')
    .replace(/[^\p{Alpha}&]/gu, '');

/** "Balart", "Diaz-Balart", "al-Hadidi": each part has its capital, and not every letter is one. */
const isNameWord = (word: string) =>
  /\p{Upper}\p{Lower}/u.test(word) &&
  !/\p{Upper}{3}$/u.test(word) && // "MacCALLUM" is said in capitals
  word.split('-').every((part, at) => /^\p{Upper}/u.test(part) || (at === 0 ? particle : smallWord).test(part));
