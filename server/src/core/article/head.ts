// The head of a story: everything before its first running text. Headline, repeated headline, deck, byline, date line, kicker, caption.
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { BlockKind } from './article.ts';
import { isBareName, isByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { datelineLength } from './dateline.ts';
import { threshold } from './furniture/weights.ts';
import { saysTheSame } from './headline-echo.ts';
import { isBreadcrumb, isHeadlineShaped, isKicker, isSlug, isStoppedHeadline, isUrl } from './line-shape.ts';
import { isNote } from './notes.ts';
import { isCaption, isPictureCredit } from './pictures.ts';
import { turnLabel } from './turn-label.ts';
import type { ReadUnit } from './unit-reading.ts';
import type { ZoneOptions } from './zone-options.ts';

export interface Head {
  /** The kinds of the first units; undefined for a unit that becomes no block (a slug). */
  readonly kinds: readonly (BlockKind | undefined)[];
  /** How many units the head takes up. */
  readonly end: number;
  /** The headlines, folded: repeats of them are looked for at the end of the story. */
  readonly headlines: readonly string[];
  readonly slug?: Span;
}

/** A head longer than this is a list of lines, not a head. */
const longestHead = 14;

/** Reads the head. A story that starts with its dateline or its lede has none. */
export function readHead(units: readonly ReadUnit[], { speakers, format }: ZoneOptions): Head {
  const kinds: BlockKind[] = [];
  const headlines: string[] = [];
  let slug: Span | undefined;
  let first = 0;
  if (units.length && isSlug(units[0].text)) {
    slug = { start: units[0].start, end: units[0].end };
    first = 1;
  }
  for (let index = first; index < Math.min(units.length, first + longestHead); index++) {
    const unit = units[index];
    const label = turnLabel(unit.text);
    const isTurn = label && speakers.has(unit.text.slice(label.start, label.end));
    if (headlines.length && isTurn && !headlines.includes(foldText(unit.text))) break;
    const kind = kindInHead(units, index, headlines, format);
    if (kind === undefined) break;
    const echo = kind === 'deck' ? earlierEcho(units, kinds, first, index) : -1;
    if (echo >= 0) kinds[echo - first] = 'headline'; // a line that comes twice heads something, whatever stands above it
    if (kind === 'headline' || echo >= 0) headlines.push(foldText(unit.text));
    kinds.push(echo >= 0 ? 'headline' : kind);
  }
  return { kinds: slug ? [undefined, ...kinds] : kinds, end: first + kinds.length, headlines, slug };
}

/** What a unit in the head is; undefined where the head ends before it. */
function kindInHead(
  units: readonly ReadUnit[],
  index: number,
  headlines: readonly string[],
  format: ZoneOptions['format'],
): BlockKind | undefined {
  const { text, mark, emphasized, reading } = units[index];
  const isFurniture = (reading.furniture?.weight ?? 0) >= threshold;
  if (mark === 'title') return 'headline';
  if (mark === 'image') return 'caption';
  if (mark === 'subhead') return headlines.length ? undefined : 'headline';
  if (mark !== undefined) return undefined;
  if (isFurniture && reading.furniture?.kind === 'stamp') return 'furniture';
  if (isDateLine(text)) return 'dateLine';
  if (isByline(text)) return 'byline';
  if (headlines.length && isPictureCredit(text)) return 'pictureCredit';
  if (isUrl(text) || isBreadcrumb(text)) return 'furniture';
  if (isNote(text)) return 'note';
  if (headlines.length && isCaption(text)) return 'caption';
  const next = units[index + 1];
  if (isFurniture && !headlines.length && next && isHeadlineShaped(next.text)) return 'furniture';
  if (!headlines.length) {
    if (format === 'markdown' && units.slice(index + 1, index + 4).some((unit) => unit.mark === 'title'))
      return 'subhead';
    if (isHeadlineShaped(text)) {
      const overHeadline = next !== undefined && isKicker(text) && isHeadlineShaped(next.text) && !isKicker(next.text);
      return overHeadline && !isByline(next.text) && !isDateLine(next.text) ? 'subhead' : 'headline';
    }
    const over = units.slice(index + 1, index + 4).some((unit) => unit.text.length > text.length);
    const stopped = over && isStoppedHeadline(text) && !datelineLength(text);
    return stopped ? 'headline' : undefined;
  }
  if (repeats(text, headlines)) return 'headline';
  if (isFurniture) return 'furniture';
  if (emphasized && text.length < 300) return 'deck';
  if (!isHeadlineShaped(text) || datelineLength(text) || opensSection(units, index)) return undefined;
  if (isBareName(text.trim()) && next !== undefined && !isHeadlineShaped(next.text)) return 'byline';
  return 'deck';
}

/** Whether a line is a headline again. A whole sentence that only says nearly the same is the lede. */
function repeats(text: string, headlines: readonly string[]): boolean {
  const line = foldText(text);
  if (headlines.includes(line)) return true;
  return (
    (isHeadlineShaped(text) || headlines[0].endsWith('.')) && headlines.some((headline) => saysTheSame(headline, line))
  );
}

/** The deck among the units before that says the same as this one; -1 where there is none. */
function earlierEcho(units: readonly ReadUnit[], kinds: readonly BlockKind[], first: number, index: number): number {
  const line = foldText(units[index].text);
  const echo = kinds.findIndex((kind, at) => kind === 'deck' && saysTheSame(foldText(units[first + at].text), line));
  return echo < 0 ? -1 : first + echo;
}

/** Whether a short line heads a list or a section of its own rather than the story: "What we know so far". */
function opensSection(units: readonly ReadUnit[], index: number): boolean {
  const next = units[index + 1];
  return next?.mark === 'item' || (next !== undefined && isDateLine(next.text) && next.text.length < 9);
}
