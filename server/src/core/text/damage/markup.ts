// HTML left in plain text: tags, comments and named characters. What a reader of the page saw in their place is worked out.

import { windowsCharacter } from './code-pages.ts';
import type { Damage } from './damage.ts';
import { entityText } from './entities.ts';

const trigger = /&#?\w{2,8};|<[/!a-zA-Z]/;
const entity = /&(#\d{2,7}|#[xX][\da-fA-F]{2,6}|[A-Za-z]{2,8}\d{0,2});/y;
const block = 'p|div|h[1-6]|ul|ol|table|blockquote|section|article|header|footer|figure|aside|nav|hr|form|main';
const line = 'br|li|tr|dt|dd|dl|figcaption|tbody|thead';
const inline =
  'a|b|i|em|strong|span|u|s|sub|sup|font|small|big|cite|q|img|iframe|time|mark|abbr|button|input|label|video|audio|source|picture|noscript|center|td|th|code|del|ins|svg|path|embed|object|param|link|meta|script|style';
const tag = new RegExp(`<(/?)(${block}|${line}|${inline})(\\s[^<>]{0,600})?\\s?/?>`, 'iy');
const breaks = { block: new RegExp(`^(?:${block})$`, 'i'), line: new RegExp(`^(?:${line})$`, 'i') };
/** Nothing between these two tags is copy. A longer one is taken for two tags. */
const code = /<(script|style)\b[^<>]{0,600}>[\s\S]{0,20000}?<\/\1\s?>/iy;
const longestComment = 4000;

/** A quick look before a long one. */
export function mayHoldMarkup(text: string): boolean {
  return trigger.test(text);
}

/** The markup in a text, in order. Blocks become a paragraph's break, "<br>" a line's, all other tags nothing. */
export function markupDamage(text: string): Damage[] {
  if (!mayHoldMarkup(text)) return [];
  const found: Damage[] = [];
  for (let at = nextMark(text, 0); at < text.length; ) {
    const damage = text[at] === '&' ? entityAt(text, at) : tagAt(text, at);
    if (damage) found.push(damage);
    at = nextMark(text, damage?.span.end ?? at + 1);
  }
  return withoutIdleBreaks(text, found);
}

/** A break is made once, and only between words: not at the text's edges, nor by each of "</p><p>". */
function withoutIdleBreaks(text: string, found: readonly Damage[]): Damage[] {
  let last = 0; // behind the last thing that a reader sees, or that made a break
  let broken = true;
  const tail = tailOf(text, found);
  return found.map((damage, index) => {
    if (text.slice(last, damage.span.start).trim() !== '') broken = false;
    last = damage.span.end;
    if (!damage.text?.includes('\n')) {
      if (damage.text) broken = false;
      return damage;
    }
    const idle = broken || index >= tail;
    broken = true;
    return idle ? { ...damage, text: '' } : damage;
  });
}

/** Index of the first tag behind which a reader sees nothing more. */
function tailOf(text: string, found: readonly Damage[]): number {
  let index = found.length;
  for (let end = text.length; index > 0; index--) {
    const { span, text: meant } = found[index - 1];
    if (meant?.trim() || text.slice(span.end, end).trim() !== '') break;
    end = span.start;
  }
  return index;
}

function nextMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '&' && text[at] !== '<') at++;
  return at;
}

function entityAt(text: string, at: number): Damage | undefined {
  const [whole, name] = matchAt(entity, text, at) ?? [];
  if (!whole) return undefined;
  const character = entityText(name);
  if (character === undefined) return undefined;
  // a number of Windows in a page of Unicode is what every browser takes it for
  return { span: { start: at, end: at + whole.length }, text: windowsCharacter(character.charCodeAt(0)) ?? character };
}

function tagAt(text: string, at: number): Damage | undefined {
  const hidden = commentLength(text, at) || (matchAt(code, text, at)?.[0].length ?? 0);
  if (hidden) return { span: { start: at, end: at + hidden }, text: '' };
  const [whole, , name] = matchAt(tag, text, at) ?? [];
  if (!whole) return undefined;
  const gap = breaks.block.test(name) ? '\n\n' : breaks.line.test(name) ? '\n' : '';
  return { span: { start: at, end: at + whole.length }, text: gap };
}

function commentLength(text: string, at: number): number {
  if (!text.startsWith('<!--', at)) return 0;
  const end = text.slice(at, at + longestComment).indexOf('-->', 4);
  return end < 0 ? 0 : end + 3;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
