// Text that was decoded wrongly, once or several times: "TerryÃ¢â‚¬â„¢s", "cafÃ©", "don‚Äôt". What it was is worked out.
import { type CodePage, macintosh, windows, windowsCharacter } from './code-pages.ts';
import type { Damage } from './damage.ts';

/** One of these is in every damaged text, and in hardly any other. */
const trigger =
  /[\u0080-\u0084\u0086-\u009f\ufffd]|[ÂÃÄÅË][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\s]|â[€‚„]|ðŸ|ï»¿|‚Ä|√[^\s\w]/;
/** Wrongly decoded oftener than this has not been seen. */
const mostTimes = 3;
/** The closing mark ends in a byte that Windows does not have, and so it is lost on the way. */
const cutOff: readonly (RegExp | undefined)[] = [undefined, /â€(?:Â(?!\p{Alpha}))?/uy, /Ã¢â‚¬(?:Â(?!\p{Alpha}))?/uy];

/** A quick look before a long one. */
export function mayBeWronglyDecoded(text: string): boolean {
  return trigger.test(text);
}

/** The damaged runs of a text, in order. */
export function encodingDamage(text: string): Damage[] {
  if (!mayBeWronglyDecoded(text)) return [];
  const found: Damage[] = [];
  for (let at = 0; at < text.length; ) {
    const damage = text.charCodeAt(at) < 0x80 ? undefined : damageAt(text, at);
    if (damage) found.push(damage);
    at = damage?.span.end ?? at + 1;
  }
  return found;
}

function damageAt(text: string, at: number): Damage | undefined {
  const code = text.charCodeAt(at);
  if (code === 0xfffd) return damage(at, at + 1, undefined);
  for (let times = mostTimes; times > 0; times--) {
    for (const page of [windows, macintosh]) {
      const read = characterAt(text, at, times, page);
      if (read && isPlausible(text, at, read)) return damage(at, read.end, read.text);
    }
    const mark = matchAt(cutOff[times], text, at);
    if (mark) return damage(at, at + mark.length, '”');
  }
  if (code === 0x80 && isFollower(text.charCodeAt(at + 1)))
    return damage(at, at + 2, String.fromCharCode(0x2000 | (text.charCodeAt(at + 1) & 0x3f))); // its first byte is gone
  if (code >= 0x80 && code < 0xa0 && code !== 0x85) return damage(at, at + 1, windowsCharacter(code));
  return isHalfSpace(text, at) ? damage(at, at + 1, spaceFor(text, at)) : undefined;
}

function matchAt(pattern: RegExp | undefined, text: string, at: number): string | undefined {
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const isFollower = (byte: number) => byte >> 6 === 2;
const damage = (start: number, end: number, text: string | undefined): Damage => ({ span: { start, end }, text });

interface Read {
  readonly text: string;
  readonly end: number;
}

/** The character at an offset when it was decoded wrongly so many times; undefined where the bytes give none. */
function characterAt(text: string, at: number, times: number, page: CodePage): Read | undefined {
  if (times === 0) return at < text.length ? { text: text[at], end: at + 1 } : undefined;
  const lead = byteAt(text, at, times - 1, page);
  const more = lead === undefined ? 0 : followers(lead.value);
  if (!lead || !more) return undefined;
  let value = lead.value & (0x3f >> more);
  let { end } = lead;
  for (let count = 0; count < more; count++) {
    const next = byteAt(text, end, times - 1, page);
    if (!next || !isFollower(next.value)) return undefined;
    value = (value << 6) | (next.value & 0x3f);
    end = next.end;
  }
  return value > 0x10ffff ? undefined : { text: String.fromCodePoint(value), end };
}

function byteAt(text: string, at: number, times: number, page: CodePage): { value: number; end: number } | undefined {
  const read = characterAt(text, at, times, page);
  const value = read && page.get(read.text);
  return value === undefined ? undefined : { value, end: read?.end ?? at };
}

/** How many bytes follow the first one of a character in UTF-8; 0 for a byte that begins none. */
function followers(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

const western =
  /^[\u00a0-\u017f\u02bb\u02bc\u02c6\u02dc\u2010-\u2027\u202f-\u203a\u20ac\u2122\u2212\ufb01\ufb02\ufeff]$/u;
const pictures = /^(?:[\u2190-\u27bf\u{1f000}-\u{1faff}]|\ufe0f)$/u;
const marks = /[‘’“”–—…‹›«»•™€]/;

/** Whether what was worked out is what English copy holds, and what is there could not have been meant. */
function isPlausible(text: string, at: number, { text: character, end }: Read): boolean {
  if (!western.test(character) && !pictures.test(character)) return false;
  // a word in capitals may end before a mark, and a letter come between two: "AMANHÃ”", “Ä”
  const meant =
    end - at === 2 && marks.test(text[at + 1]) && (/[ÄÅË]/.test(text[at]) || /\p{Upper}/u.test(text[at - 1] ?? ' '));
  return !meant || /\p{Lower}/u.test(text[end] ?? ' ');
}

/** "Â" was one half of a no-break space, and its other half has become a plain one. */
function isHalfSpace(text: string, at: number): boolean {
  if (text[at] !== 'Â' || /\p{Upper}/u.test(text[at - 1] ?? ' ')) return false;
  const next = text[at + 1] ?? ' ';
  return /\s/.test(next) || (/[\p{Lower}.,;:!?]/u.test(text[at - 1] ?? ' ') && /[\p{Upper}"“‘(]/u.test(next));
}

const spaceFor = (text: string, at: number) =>
  /\s/.test(text[at - 1] ?? ' ') || /\s/.test(text[at + 1] ?? ' ') ? '' : ' ';
