// The head of a story: everything before its first running text. Headline, repeated headline, deck, byline, date line, kicker, caption.
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { BlockKind } from './article.ts';
import { kindInHead } from './head-line.ts';
import { saysTheSame } from './headline-echo.ts';
import { isSlug } from './line-shape.ts';
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
    if (echo >= 0) kinds[echo - first] = 'headline'; // a line that comes twice heads something, whatever is above it
    if (kind === 'headline' || echo >= 0) headlines.push(foldText(unit.text));
    kinds.push(echo >= 0 ? 'headline' : kind);
  }
  return { kinds: slug ? [undefined, ...kinds] : kinds, end: first + kinds.length, headlines, slug };
}

/** The deck among the units before that says the same as this one; -1 where there is none. */
function earlierEcho(units: readonly ReadUnit[], kinds: readonly BlockKind[], first: number, index: number): number {
  const line = foldText(units[index].text);
  const echo = kinds.findIndex((kind, at) => kind === 'deck' && saysTheSame(foldText(units[first + at].text), line));
  return echo < 0 ? -1 : first + echo;
}
