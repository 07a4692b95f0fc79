// Looking up mentions by place, without walking all of them.
import { firstWhere } from '../../text/first-where.ts';
import type { Mention } from '../annotations.ts';

/** The mentions of a list in order that reach into [start, end). */
export function mentionsIn(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  const from = firstEndingAfter(mentions, start);
  let to = from;
  while (to < mentions.length && mentions[to].span.start < end) to++;
  return mentions.slice(from, to);
}

/** The index of the first mention that ends after an offset; mentions do not overlap. */
export function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  return firstWhere(mentions, ({ span }) => span.end > offset);
}
