// The damage of an article's copy by place, for the rules that tell of it. Code, tables and front matter are not looked at.
import type { Article } from '../../article/article.ts';
import type { Damage } from '../../text/damage/damage.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shift } from '../../text/span.ts';
import type { Said } from '../../wording/wording.ts';
import type { Discovery, Fix } from '../rule.ts';
import { say } from '../support/places.ts';

/** What a reading of raw text finds in the article's blocks, in order. */
export function damagedRuns(
  { text, blocks, format, damaged }: Article,
  read: (text: string) => readonly Damage[],
): Damage[] {
  if (damaged.size === 0) return [];
  return blocks.flatMap((block) => {
    if (!damaged.has(block.span.start)) return [];
    const { start, end } = block.span;
    const found = read(text.slice(start, end));
    // in Markdown, what a reader does not see is an address or code
    const seen =
      format === 'text' ? found : found.filter(({ span }) => block.text.slice(span.start, span.end).trim() !== '');
    return seen.map((damage) => ({ ...damage, span: shift(damage.span, start) }));
  });
}

/** One discovery for all places: it lies on the first, the others are related. */
export function oneForAll(places: readonly Damage[], message: Said, fixes: () => readonly Fix[]): Discovery {
  const [first, ...others] = places;
  const related = others.map(({ span }) => ({ span, message: say.tooHere() }));
  return { span: first.span, message, related, fixes };
}

/** The edits that put back what was meant, wherever it is known. */
export function fixesOf(places: readonly Damage[]): TextEdit[] {
  return places.flatMap(({ span, text }) => (text === undefined ? [] : [{ span, text }]));
}
