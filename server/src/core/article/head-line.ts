// What one line of a story's head is: named steps in order, the surest first.
import { foldText } from '../text/fold.ts';
import type { BlockKind } from './article.ts';
import { isBareName, isByline, isPlacedName } from './byline.ts';
import { isDateLine } from './date-line.ts';
import { datelineLength } from './dateline.ts';
import { threshold } from './furniture/weights.ts';
import { saysTheSame } from './headline-echo.ts';
import {
  isBreadcrumb,
  isHeadlineShaped,
  isKicker,
  isLongHeadline,
  isStoppedHeadline,
  isTwoSentenceHeadline,
  isUrl,
} from './line-shape.ts';
import { isNote } from './notes.ts';
import { isCaption, isPictureCredit } from './pictures.ts';
import type { ReadUnit } from './unit-reading.ts';
import type { ZoneOptions } from './zone-options.ts';

interface HeadLine extends ReadUnit {
  readonly units: readonly ReadUnit[];
  readonly index: number;
  readonly next: ReadUnit | undefined;
  /** Those above it, folded. */
  readonly headlines: readonly string[];
  readonly format: ZoneOptions['format'];
  readonly isFurniture: boolean;
}

/** A kind, 'end' where the head ends before the line, undefined where the step has nothing to say of such a line. */
type Step = (line: HeadLine) => BlockKind | 'end' | undefined;

const marked: Step = ({ mark, headlines }) => {
  if (mark === 'title') return 'headline';
  if (mark === 'image') return 'caption';
  if (mark === 'subhead') return headlines.length ? 'end' : 'headline';
  return mark === undefined ? undefined : 'end';
};

const stamp: Step = ({ isFurniture, reading }) =>
  isFurniture && reading.furniture?.kind === 'stamp' ? 'furniture' : undefined;

const dated: Step = ({ text }) => (isDateLine(text) ? 'dateLine' : undefined);

const signed: Step = ({ text }) => (isByline(text) ? 'byline' : undefined);

const pictureCredit: Step = ({ text, headlines }) =>
  headlines.length && isPictureCredit(text) ? 'pictureCredit' : undefined;

const address: Step = ({ text }) => (isUrl(text) || isBreadcrumb(text) ? 'furniture' : undefined);

const note: Step = ({ text }) => (isNote(text) ? 'note' : undefined);

const caption: Step = ({ text, headlines }) => (headlines.length && isCaption(text) ? 'caption' : undefined);

/** What of the page is over the headline, a line or several. */
const furnitureOverHeadline: Step = ({ isFurniture, headlines, units, index }) => {
  if (!isFurniture || headlines.length) return undefined;
  const first = units.slice(index + 1, index + longestPageHead).find((unit) => !isPart(unit));
  return first && isHeadlineShaped(first.text) ? 'furniture' : undefined;
};

/** A page has no more lines over its headline. */
const longestPageHead = 8;

const isPart = ({ reading }: ReadUnit) => (reading.furniture?.weight ?? 0) >= threshold;

/** So many lines behind the first tell whether it heads a story. */
const fewLines = 3;

/** "POLITICS" over the headline, or over the title of a Markdown article. */
const kicker: Step = ({ text, headlines, next, units, index, format }) => {
  if (headlines.length) return undefined;
  if (format === 'markdown' && units.slice(index + 1, index + 1 + fewLines).some((unit) => unit.mark === 'title'))
    return 'subhead';
  const overHeadline = next !== undefined && isKicker(text) && isHeadlineShaped(next.text) && !isKicker(next.text);
  return overHeadline && isHeadlineShaped(text) && !isByline(next.text) && !isDateLine(next.text)
    ? 'subhead'
    : undefined;
};

/** The first line that is shaped as a headline; a longer one, or one with stops, may be one where copy follows that is longer still. */
const firstHeadline: Step = ({ text, headlines, units, index }) => {
  if (headlines.length) return undefined;
  if (isHeadlineShaped(text)) return 'headline';
  if (datelineLength(text)) return 'end';
  const behind = Math.max(...units.slice(index + 1, index + 1 + fewLines).map((unit) => unit.text.length));
  if (behind > text.length && (isStoppedHeadline(text) || isLongHeadline(text))) return 'headline';
  return behind > 2 * text.length && isTwoSentenceHeadline(text) ? 'headline' : 'end';
};

const repeated: Step = ({ text, headlines }) => (repeats(text, headlines) ? 'headline' : undefined);

const furniture: Step = ({ isFurniture }) => (isFurniture ? 'furniture' : undefined);

/** Longer, it is a paragraph, in code units. */
const longestDeck = 300;

const emphasizedDeck: Step = ({ emphasized, text }) => (emphasized && text.length < longestDeck ? 'deck' : undefined);

const prose: Step = ({ text, units, index }) =>
  !isHeadlineShaped(text) || datelineLength(text) || opensSection(units, index) ? 'end' : undefined;

const bareName: Step = ({ text, next }) =>
  (isBareName(text.trim()) || isPlacedName(text.trim())) && next !== undefined && !isHeadlineShaped(next.text)
    ? 'byline'
    : undefined;

const steps: readonly Step[] = [
  marked,
  stamp,
  dated,
  signed,
  pictureCredit,
  address,
  note,
  caption,
  furnitureOverHeadline,
  kicker,
  firstHeadline,
  repeated,
  furniture,
  emphasizedDeck,
  prose,
  bareName,
];

/** By how many lines behind it a line of the head may be told. */
export function linesAhead({ reading }: ReadUnit, isBelowHeadline: boolean): number {
  if (isBelowHeadline) return 1;
  return (reading.furniture?.weight ?? 0) >= threshold ? longestPageHead : fewLines;
}

/** What a unit in the head is; undefined where the head ends before it. `headlines` are those above it, folded. */
export function kindInHead(
  units: readonly ReadUnit[],
  index: number,
  headlines: readonly string[],
  format: ZoneOptions['format'],
): BlockKind | undefined {
  const unit = units[index];
  const isFurniture = (unit.reading.furniture?.weight ?? 0) >= threshold;
  const line: HeadLine = { ...unit, units, index, next: units[index + 1], headlines, format, isFurniture };
  for (const step of steps) {
    const kind = step(line);
    if (kind) return kind === 'end' ? undefined : kind;
  }
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

/** "18:45 GMT" and shorter: the time beside an item of a live page. */
const longestTime = 9;

/** Whether a short line heads a list or a section of its own rather than the story: "What we know so far". */
function opensSection(units: readonly ReadUnit[], index: number): boolean {
  const next = units[index + 1];
  return next?.mark === 'item' || (next !== undefined && isDateLine(next.text) && next.text.length < longestTime);
}
