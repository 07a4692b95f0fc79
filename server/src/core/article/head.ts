// The head of a story: everything before its first running text. Headline, repeated headline, deck, byline, date line, kicker, caption.
import { foldText } from '../text/fold.ts';
import type { BlockKind } from './article.ts';
import { kindInHead, linesAhead } from './head-line.ts';
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
  /** Whether its first unit is the story's slug. */
  readonly hasSlug: boolean;
  /** How many units it was read of, those that a line was told by included; more than there are, where the story's end told. */
  readonly seen: number;
}

/** A head with what it was read of. */
export interface KeptHead extends Head, ZoneOptions {
  readonly units: readonly ReadUnit[];
}

/** A head longer than this is a list of lines, not a head. */
const longestHead = 14;

/** The head of a story, that of the last parse where nothing that it was read of has changed. */
export function headOf(units: readonly ReadUnit[], options: ZoneOptions, before: KeptHead | undefined): KeptHead {
  if (before && isSameOpening(before, units, options)) return before;
  const head = readHead(units, options);
  return { ...head, ...options, units: units.slice(0, head.seen) };
}

const isSameOpening = (before: KeptHead, units: readonly ReadUnit[], { speakers, format }: ZoneOptions) =>
  before.format === format &&
  before.units.length === Math.min(before.seen, units.length) &&
  before.units.every(
    ({ reading, mark, emphasized }, at) =>
      reading === units[at].reading && mark === units[at].mark && emphasized === units[at].emphasized,
  ) &&
  before.speakers.size === speakers.size &&
  [...speakers].every((speaker) => before.speakers.has(speaker));

/** Reads the head. A story that starts with its dateline or its lede has none. */
function readHead(units: readonly ReadUnit[], { speakers, format }: ZoneOptions): Head {
  const kinds: BlockKind[] = [];
  const headlines: string[] = [];
  const hasSlug = units.length > 0 && isSlug(units[0].text);
  const first = hasSlug ? 1 : 0;
  let seen = first;
  for (let index = first; index < Math.min(units.length, first + longestHead); index++) {
    const unit = units[index];
    seen = Math.max(seen, index + 1 + linesAhead(unit, headlines.length > 0));
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
  return { kinds: hasSlug ? [undefined, ...kinds] : kinds, end: first + kinds.length, headlines, hasSlug, seen };
}

/** The deck among the units before that says the same as this one; -1 where there is none. */
function earlierEcho(units: readonly ReadUnit[], kinds: readonly BlockKind[], first: number, index: number): number {
  const line = foldText(units[index].text);
  const echo = kinds.findIndex((kind, at) => kind === 'deck' && saysTheSame(foldText(units[first + at].text), line));
  return echo < 0 ? -1 : first + echo;
}
