// The capitalised words of a paragraph, name or not: every one is a candidate for a slip of the pen.
import type { Block } from '../../article/article.ts';
import { isWordKind, kindOf, lowerLetter, otherMark, upperLetter } from '../../language/names/characters.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { isLetter } from '../../text/characters.ts';
import { foldAccents } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isCourtesy, isRoleWord } from '../../word-lists/role-words.ts';
import { isRelatives, toldBehind } from './told-apart.ts';

export interface CapitalWord {
  /** As written, the ending of the genitive left out. */
  readonly text: string;
  /** Its letters alone, in lower case, without accents. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  /** At the head of a sentence or behind a mark, where any word may have a capital. */
  readonly opens: boolean;
  /** Keys of the capitalised words beside it, titles and initials left out; empty where there is none. */
  readonly before: string;
  readonly after: string;
  /** Keys of the capitalised words that "of" or "&" joins to it: "University of Lanmore", "Pelikan & Vrba". */
  readonly joinedBefore: string;
  readonly joinedAfter: string;
  /** Behind "Mr", "Dr", "Senator". */
  readonly titled: boolean;
  /** What is told of its bearer right behind it: "the prosecutor in Gwangju"; empty where nothing is. */
  readonly told: string;
  /** Behind "cousin", "wife". */
  readonly ofRelative: boolean;
}

export interface CapitalWords {
  readonly words: readonly CapitalWord[];
  /** Whether half of the paragraph's words or more are capitalised: a line-up, a table, a list of names. */
  readonly listed: boolean;
}

/** A word of the text, by its place. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const shortest = 3;
const longest = 40;

/** With fewer known names it is a sentence, not a list. */
const shortList = 4;

export function readCapitalWords({ text, sentences, quotations }: Paragraph): CapitalWords {
  const tokens = tokensOf(text);
  const names = tokens.map(({ start, end, capital }) => (capital ? withoutGenitive(text.slice(start, end)) : ''));
  const keys = names.map((name) => (name === '' ? '' : keyOf(name)));
  const isAnyAsGiven = text.includes('sic');
  const words: CapitalWord[] = [];
  let sentence = 0;
  let quotation = 0;
  let known = 0;
  let capitals = 0;
  tokens.forEach(({ start, end, capital }, at) => {
    known++;
    while (sentence < sentences.length - 1 && sentences[sentence].end <= start) sentence++;
    if (!capital) return;
    capitals++;
    const written = names[at];
    if (written.length < shortest || written.length > longest || isNoName(written)) return;
    if (isHandle(text.charCodeAt(start - 1)) || (isAnyAsGiven && isAsGiven(text, end))) return;
    while (quotation < quotations.length && quotations[quotation].span.end <= start) quotation++;
    const { before, titled } = neighbourBefore(text, tokens, keys, at);
    words.push({
      text: written,
      key: keys[at],
      start,
      end: start + written.length,
      quoted: quotation < quotations.length && quotations[quotation].span.start < start,
      sentence,
      opens: opensAt(text, start),
      before,
      after: isGap(text, end, tokens[at + 1]) ? keys[at + 1] : '',
      joinedBefore: joined(text, tokens, keys, at, -1),
      joinedAfter: joined(text, tokens, keys, at, 1),
      titled,
      told: toldBehind(text, end),
      ofRelative: titled && isRelatives(text, start),
    });
  });
  return { words, listed: known > shortList && capitals * 2 > known };
}

/** A word's letters alone, in lower case and without accents. */
export function keyOf(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return foldAccents(word)
    .replace(/[-\u2010\u2011'’]/g, '')
    .toLowerCase();
}

/** "Councel [sic]", "a Banladeshi! [sic]" */
export const isAsGiven = (text: string, end: number) =>
  /^[.,!?]?["”’']?\s?[[(]sic\b/.test(text.slice(end, end + longestSic));
const longestSic = 7;

/** What of the page grew into the paragraph is nobody's copy. */
export const isGlued = ({ start, end }: Span, offset: number, { glued = [] }: Block) =>
  glued.some((span) => span.start < offset + end && offset + start < span.end);

/** Behind "@", "#" or "_" it is a handle or a tag. */
const isHandle = (before: number) => before === 0x40 || before === 0x23 || before === 0x5f;

/** Letters alone, as most words are: no mark to look for. */
const plain = /^[A-Za-z]+$/;
const withoutGenitive = (word: string) => (plain.test(word) ? word : word.replace(/['’]s?$/, ''));
/** "NATO", "B-52", "R-Ohio", "They’re". */
const isNoName = (word: string) =>
  word === word.toUpperCase() || (!plain.test(word) && /\d|^.-|-.$|['’](?:re|ve|ll|d|m|t)$/u.test(word));

/** Words with the hyphens and apostrophes inside them; a capital counts at the head and behind a hyphen ("al-Hadidi"). */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isWordKind(kindOf(text.charCodeAt(at)))) {
      at++;
      continue;
    }
    const start = at;
    let capital = kindOf(text.charCodeAt(at)) === upperLetter;
    for (at++; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isWordKind(kindOf(code))) continue;
      if (!isJoin(code) || at + 1 >= text.length || !isWordKind(kindOf(text.charCodeAt(at + 1)))) break;
      if (kindOf(text.charCodeAt(at + 1)) === upperLetter) capital = true;
    }
    if (text.charCodeAt(at) === 0x2019 || text.charCodeAt(at) === 0x27) at++; // "Jones’"
    tokens.push({ start, end: at, capital });
  }
  return tokens;
}

const isJoin = (code: number) =>
  code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x27 || code === 0x2019;

/** Whether nothing but one space is between an offset and the next word, and that one is capitalised. */
function isGap(text: string, end: number, next: Token | undefined): boolean {
  return next?.capital === true && next.start === end + 1 && /[\s\u00a0]/.test(text[end]);
}

/** The longest join and the spaces around it: " of the ". */
const longestJoin = 8;

/** The capitalised word that "of" or "&" joins to one, in a direction of 1 or -1. */
function joined(
  text: string,
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
  direction: 1 | -1,
): string {
  for (let index = at + direction; tokens[index]; index += direction) {
    const [first, last] = direction > 0 ? [tokens[at], tokens[index]] : [tokens[index], tokens[at]];
    if (last.start - first.end > longestJoin) return '';
    if (tokens[index].capital)
      return /^ (?:&|of(?: the)?) $/.test(text.slice(first.end, last.start)) ? keys[index] : '';
  }
  return '';
}

function neighbourBefore(
  text: string,
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
): { before: string; titled: boolean } {
  for (let index = at - 1; index >= 0 && index >= at - 3; index--) {
    const { start, end, capital } = tokens[index];
    const between = text.slice(end, tokens[index + 1].start);
    if (between !== ' ' && between !== '\u00a0' && between !== '. ') break;
    const key = keys[index] || text.slice(start, end).toLowerCase();
    if (isCourtesy(key) || isRoleWord(key)) return { before: '', titled: true };
    if (!capital) break;
    if (key.length === 1) continue; // "Ruth B. Osei"
    if (between !== '. ') return { before: key, titled: false };
    break;
  }
  return { before: '', titled: false };
}

/** Whether no letter is between the word and a mark that lets any word have a capital. */
function opensAt(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || kindOf(code) === lowerLetter) return false;
    if (kindOf(code) === otherMark && code !== 0x2c && code !== 0x2d) return true;
  }
  return true;
}
