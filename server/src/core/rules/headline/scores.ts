// Scores and counts of votes: "5-2", "9–4".
import { textBefore } from '../../text/before.ts';
import type { Span } from '../../text/span.ts';

export interface Score extends Span {
  /** The larger count first: "beat them 5-2" and "lost 2-5" are one. */
  readonly counts: readonly [more: number, less: number];
}

const score = /(?<![\p{Alpha}\d.,:/$£€–-])(\d{1,3})[-–](\d{1,3})(?![\d%:/–-]|[.,]\d)/gu;
/** "lead the series 3-1", "11-0 this season", "2-1 up at the break": a score of something else than the game. */
const ofSomethingElse =
  /\b(?:series|season|record|overall|half-?time|the break|the interval|aggregate|tie|first leg|form)\b/i;
/** How far the words reach that tell what a score is of. */
const reach = 40;

/** The scores of a text in order; ranges ("10-15 people") and spans of years are none. */
export function scoresIn(text: string): Score[] {
  return [...text.matchAll(score)].flatMap(({ index, 0: { length }, 1: one, 2: other }) => {
    const [more, less] = [Number(one), Number(other)].sort((a, b) => b - a);
    const end = index + length;
    const around = textBefore(text, index, reach) + text.slice(end, end + reach);
    if (ofSomethingElse.test(around) || /^ (?:\p{Lower}+s|people|percent|per)\b/u.test(text.slice(end, end + reach)))
      return [];
    return [{ start: index, end, counts: [more, less] as const }];
  });
}
