// Reads the quotation marks of a text, and tells them from apostrophes, primes and elisions by what is beside them.
import { isWordCharacter } from '../../text/characters.ts';
import type { MarkStyle } from '../paragraph.ts';
import {
  closingStrength,
  hasSlipped,
  isClosedRight,
  isElision,
  isFeetAndInches,
  isMeasure,
  isOkina,
  isOpenLeft,
  type Strength,
} from './beside-mark.ts';

export type MarkFamily = 'double' | 'single' | 'angle' | 'corner';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly style: MarkStyle;
  /** What its neighbours make of it; `either` where they leave it open. */
  readonly role: 'opens' | 'closes' | 'either';
  /**
   * How much it looks like what its role says. A closing single mark is weak where it may be the apostrophe of "the boys'
   * ball"; an opening double one where it may be a closing one that has slipped over a space (`"frank, "and`), an opening single one
   * where it may be a letter of Hawaiian.
   */
  readonly strength: Strength;
  /** Right after a digit: perhaps inches. */
  readonly afterDigit: boolean;
}

const straightDouble = 0x22;
const straightSingle = 0x27;
const lowSingle = 0x201a;
const reversedSingle = 0x201b;
const curlyOpen = 0x201c;
const curlyClose = 0x201d;
const singleOpen = 0x2018;
const singleClose = 0x2019;

/** All marks of a text in order. Every run of marks is read once, so that any text costs time in proportion to its length. */
export function readMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let doubleOpen = false; // a straight double mark is open: three single ones may close it and what is nested in it
  for (let at = 0; at < text.length; at++) {
    if (!isMark(text.charCodeAt(at))) continue;
    if (text[at] === '"' && text[at - 1] === '=') {
      at = endOfValue(text, at);
      continue;
    }
    if (text[at] === '"' && text[at + 1] === '>') continue; // the end of a tag that a line break has cut
    let end = at + 1;
    while (end < text.length && isMark(text.charCodeAt(end))) end++;
    doubleOpen = readRun(text, at, end, marks, doubleOpen);
    at = end - 1;
  }
  return marks;
}

/** Where the value of an attribute ends (<tweet id="12">): code that was pasted along, no speech. */
function endOfValue(text: string, at: number): number {
  const length = text.slice(at + 1, at + 200).indexOf('"');
  return length < 0 ? at : at + 1 + length;
}

function isMark(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 96;
  if (code < 0x2018) return code === 0xab || code === 0xbb;
  return code <= 0x201f || code === 0x2039 || code === 0x203a || isCorner(code);
}

/** The marks of Chinese and Japanese copy: 「 」 『 』 ｢ ｣. Their form alone says what they do. */
function isCorner(code: number): boolean {
  return (code >= 0x300c && code <= 0x300f) || code === 0xff62 || code === 0xff63;
}

/** What is on both sides of a run of marks, as the marks' roles see it. */
interface Sides {
  readonly openLeft: boolean;
  readonly closedRight: boolean;
}

/** A run of nothing but marks: text[start, end). */
interface Run extends Sides {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Letters or digits on both sides. */
  readonly inWord: boolean;
  /** What the sides make of a mark between them. */
  readonly role: Mark['role'];
}

/** The marks that were read at one place, and where reading goes on. */
interface Reading {
  readonly marks: readonly Mark[];
  readonly end: number;
}

/** Reads the marks of text[start, end), which are nothing but marks. Tells whether a straight double mark is open after them. */
function readRun(text: string, start: number, end: number, marks: Mark[], doubleOpen: boolean): boolean {
  const openLeft = isOpenLeft(text, start);
  const closedRight = isClosedRight(text, end);
  const inWord = isWordCharacter(text.charCodeAt(start - 1)) && isWordCharacter(text.charCodeAt(end));
  const role = openLeft === closedRight ? 'either' : openLeft ? 'opens' : 'closes';
  const run: Run = { text, start, end, openLeft, closedRight, inWord, role };
  let open = doubleOpen;
  for (let at = start; at < end; ) {
    const read = readBackticks(run, at) ?? readTwin(run, at, open) ?? readAlone(run, at);
    for (const mark of read.marks) {
      marks.push(mark);
      if (mark.style === 'straight-double' && mark.role !== 'either') open = mark.role === 'opens';
    }
    at = read.end;
  }
  return open;
}

/** ``like this'': two backticks open a quotation, one is no mark. */
function readBackticks({ text, role }: Run, at: number): Reading | undefined {
  if (text[at] !== '`') return undefined;
  if (text[at + 1] !== '`') return { marks: [], end: at + 1 };
  const marks = role === 'opens' ? [markAt(at, at + 2, 'double', 'straight-double', 'opens')] : [];
  return { marks, end: at + 2 };
}

/** Two single marks that make a double one: ''like this''. Of three that close, the first closes what is nested. */
function readTwin({ text, start, end, role }: Run, at: number, open: boolean): Reading | undefined {
  const singles = countSingles(text, at, end);
  const opens = role === 'opens';
  if (!opens && !open) return undefined;
  if (singles !== 2 && !(singles === 3 && (opens || at > start || open))) return undefined;
  const nested = singles === 3 && !opens ? [markAt(at, at + 1, 'single', 'straight-single', 'closes')] : [];
  const from = at + nested.length;
  const twin = markAt(from, from + 2, 'double', 'straight-double', opens ? 'opens' : 'closes');
  return { marks: [...nested, twin], end: twin.end };
}

function readAlone(run: Run, at: number): Reading {
  const mark = readMark(run, at);
  return { marks: mark ? [mark] : [], end: at + 1 };
}

/** How many straight single marks are in a row here, up to four. */
function countSingles(text: string, at: number, end: number): number {
  let count = 0;
  while (count < 4 && at + count < end && text[at + count] === "'") count++;
  return at > 0 && text[at - 1] === "'" ? 0 : count;
}

/** A mark whose form alone tells what it does; where it may be turned («so» or »so«), what is beside it decides first. */
interface Form {
  readonly family: MarkFamily;
  readonly style: MarkStyle;
  readonly role: 'opens' | 'closes';
  readonly mayBeTurned?: true;
}

const forms: ReadonlyMap<number, Form> = new Map<number, Form>([
  [0x201e, { family: 'double', style: 'low-double', role: 'opens' }],
  [0x201f, { family: 'double', style: 'low-double', role: 'opens' }],
  [0xab, { family: 'angle', style: 'angle', role: 'opens', mayBeTurned: true }],
  [0xbb, { family: 'angle', style: 'angle', role: 'closes', mayBeTurned: true }],
  [0x2039, { family: 'angle', style: 'single-angle', role: 'opens', mayBeTurned: true }],
  [0x203a, { family: 'angle', style: 'single-angle', role: 'closes', mayBeTurned: true }],
  [0x300c, { family: 'corner', style: 'corner', role: 'opens' }],
  [0x300d, { family: 'corner', style: 'corner', role: 'closes' }],
  [0xff62, { family: 'corner', style: 'corner', role: 'opens' }],
  [0xff63, { family: 'corner', style: 'corner', role: 'closes' }],
  [0x300e, { family: 'corner', style: 'white-corner', role: 'opens' }],
  [0x300f, { family: 'corner', style: 'white-corner', role: 'closes' }],
]);

function readMark(run: Run, at: number): Mark | undefined {
  const code = run.text.charCodeAt(at);
  const form = forms.get(code);
  if (form) {
    const role = form.mayBeTurned && run.role !== 'either' ? run.role : form.role;
    return markAt(at, at + 1, form.family, form.style, role);
  }
  if (code === straightDouble || code === curlyOpen || code === curlyClose) return readDouble(run, at, code);
  return readSingle(run, at, code);
}

function readDouble({ text, start, closedRight, role }: Run, at: number, code: number): Mark | undefined {
  if (code === curlyOpen) return markAt(at, at + 1, 'double', 'curly-double', closedRight ? role : 'opens');
  const afterDigit = at === start && isMeasure(text, at);
  if (afterDigit && isFeetAndInches(text, at)) return undefined;
  if (code === curlyClose)
    return markAt(at, at + 1, 'double', 'curly-double', role === 'closes' ? 'closes' : 'either', afterDigit);
  const strength = role === 'opens' && hasSlipped(text, at) ? 'weak' : 'strong';
  return { ...markAt(at, at + 1, 'double', 'straight-double', role, afterDigit), strength };
}

function readSingle({ text, start, end, inWord, role }: Run, at: number, code: number): Mark | undefined {
  const last = at === end - 1;
  if (inWord && at === start && last) return undefined; // don't, O'Neill, 6'2
  if (code === lowSingle || code === reversedSingle)
    return role === 'opens' ? markAt(at, at + 1, 'single', 'low-single', 'opens') : undefined;
  if (last && isElision(text, at + 1)) return undefined;
  const style = code === straightSingle ? 'straight-single' : 'curly-single';
  if (code === singleOpen && role !== 'closes')
    return { ...markAt(at, at + 1, 'single', style, 'opens'), strength: isOkina(text, at + 1) ? 'weak' : 'strong' };
  if (code === singleClose && role === 'opens') return undefined; // typeset elisions: ’tis
  return { ...markAt(at, at + 1, 'single', style, role), strength: closingStrength(text, at) };
}

function markAt(
  start: number,
  end: number,
  family: MarkFamily,
  style: MarkStyle,
  role: Mark['role'],
  afterDigit = false,
): Mark {
  return { start, end, family, style, role, strength: 'strong', afterDigit };
}
