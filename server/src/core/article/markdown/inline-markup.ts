// Where the inline markup of Markdown is: emphasis, code, link targets, images, HTML tags, escapes. What a reader sees is left.
import { isSpace, isWordUnit } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';

const anyMarkup = /[*_`[\]<\\~!{]/;
/** A link target or a tag longer than this is taken for prose, so that no scan runs away. */
const longestTarget = 600;

/** The spans of markup in one block's text, in order, not overlapping. The time grows with the text, whatever it holds. */
export function markupOf(text: string): Span[] {
  if (!anyMarkup.test(text)) return [];
  const reading: Reading = { text, spans: [], brackets: [], codeEnd: codeSpans(text) };
  for (let at = 0; at < text.length; ) at = readers[text[at]]?.(reading, at) ?? at + 1;
  return inOrder(reading.spans);
}

interface Reading {
  readonly text: string;
  readonly spans: Span[];
  /** The brackets that are open. */
  readonly brackets: Span[];
  /** Behind the code that starts at a backtick. */
  readonly codeEnd: (at: number) => number;
}

/** Reads what one sign begins; gives the offset to go on from. */
type SignReader = (reading: Reading, at: number) => number;

const readers: Readonly<Record<string, SignReader>> = {
  '\\': readEscape,
  '`': ({ spans, codeEnd }, at) => markUp(spans, at, codeEnd(at)),
  '*': readEmphasis,
  _: readEmphasis,
  '~': readEmphasis,
  '<': ({ text, spans }, at) => markUp(spans, at, tagEnd(text, at)),
  '{': ({ text, spans }, at) => markUp(spans, at, expressionEnd(text, at)),
  '[': ({ brackets }, at) => openBracket(brackets, at, at + 1),
  '!': ({ text, brackets }, at) => (text[at + 1] === '[' ? openBracket(brackets, at, at + 2) : at + 1),
  ']': ({ text, brackets, spans }, at) => closeLink(text, at, brackets.pop(), spans),
};

/** Adds what is from one offset to another; where it is nothing, the sign alone is passed over. */
function markUp(spans: Span[], start: number, end: number): number {
  if (end === start) return start + 1;
  spans.push({ start, end });
  return end;
}

function readEscape({ text, spans }: Reading, at: number): number {
  if (/[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) spans.push({ start: at, end: at + 1 });
  return at + 2;
}

function readEmphasis({ text, spans }: Reading, at: number): number {
  const end = runEnd(text, at);
  if (isEmphasis(text, at, end)) spans.push({ start: at, end });
  return end;
}

function openBracket(brackets: Span[], start: number, end: number): number {
  brackets.push({ start, end });
  return end;
}

/** Adds the markup of a link, an image or a footnote mark that ends at a bracket; gives the offset to go on from. */
function closeLink(text: string, bracket: number, open: Span | undefined, spans: Span[]): number {
  if (!open) return bracket + 1;
  if (text[open.end] === '^') {
    spans.push({ start: open.start, end: bracket + 1 });
    return bracket + 1;
  }
  const end = targetEnd(text, bracket + 1);
  if (end === bracket + 1) return end;
  spans.push(open, { start: bracket, end });
  return end;
}

/** Behind "(…)" or "[…]" that follows a link's text; `from` itself where no target is there. */
function targetEnd(text: string, from: number): number {
  const open = text[from];
  const close = open === '(' ? ')' : open === '[' ? ']' : '';
  if (!close) return from;
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + longestTarget); at++) {
    if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at + 1;
  }
  return from;
}

/** Behind an HTML tag, a comment or an address in angle brackets that starts at `from`; `from` itself where it is a mere sign. */
function tagEnd(text: string, from: number): number {
  if (!/[a-z/!]/i.test(text[from + 1] ?? '')) return from;
  const mark = text.startsWith('<!--', from) ? '-->' : '>';
  const close = text.slice(from, from + longestTarget).indexOf(mark);
  return close < 0 ? from : from + close + mark.length;
}

/** Behind an expression of MDX, a shortcode or an attribute that starts at `from`; `from` itself where nothing closes it. */
function expressionEnd(text: string, from: number): number {
  const mark = text[from + 1] === '{' ? '}}' : text[from + 1] === '%' ? '%}' : '}';
  const close = text.slice(from, from + longestTarget).indexOf(mark, 1);
  return close < 0 ? from : from + close + mark.length;
}

/** For the start of a run of backticks: behind the code it opens, or behind the run where nothing closes it. */
function codeSpans(text: string): (at: number) => number {
  let runs: Span[] | undefined;
  let next = 0; // callers go forward, so runs that lie behind are never looked at again
  return (at) => {
    runs ??= [...text.matchAll(/`+/g)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
    const end = runEnd(text, at);
    while (next < runs.length && runs[next].start < end) next++;
    for (let index = next; index < runs.length; index++) {
      if (runs[index].end - runs[index].start === end - at) return runs[index].end;
    }
    return end;
  };
}

function isEmphasis(text: string, start: number, end: number): boolean {
  const before = start === 0 || isSpace(text.charCodeAt(start - 1));
  const after = end === text.length || isSpace(text.charCodeAt(end));
  if (before && after) return false;
  if (text[start] === '~') return end - start === 2;
  if (text[start] === '*') return end - start <= 3;
  return !(isWordUnit(text.charCodeAt(start - 1)) && isWordUnit(text.charCodeAt(end)));
}

function runEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] === text[from]) at++;
  return at;
}

/** Sorted, with those that overlap made one: a footnote mark may hold other markup. */
function inOrder(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
