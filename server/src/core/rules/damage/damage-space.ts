// A space before a comma or a period, as it is left where a link's markup was taken away.

import { isRunningText } from '../../article/running-text.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { oneForAll } from './damaged-runs.ts';

export const say = wording('damage-space', {
  found: 'Space before a comma or period{places:| (# places)}. Delete it.',
  remove: 'Delete {places:the space|# spaces}',
});

export const rule: ArticleRule = {
  id: 'damage-space',
  family: 'damage',
  scope: 'article',
  severity: 'warning',
  summary: 'A space comes before a comma or a period: "the bridge , and".',
  cleans: { what: cleaning.spaces },
  *check({ annotations: { article }, found }) {
    const places = found('spacesBefore', spacesBefore)
      .flatMap(({ placed, items }) => items.map((span) => shift(span, placed.start)))
      // markup that a reader does not see ("*word*,") reads as a space, but is none
      .filter(({ start, end }) => article.text.slice(start, end).trim().length === 1)
      .map((span) => ({ span, text: article.text[span.end - 1] }));
    if (!places.length) return;
    yield oneForAll(places, say.found({ places: places.length }), () => [
      { title: say.remove({ places: places.length }), edits: places, applicability: 'safe' },
    ]);
  },
};

/**
 * Spaces behind a word, with its mark. Dots that are set apart (". . .") are an omission, and what goes on behind the mark
 * (" .22", " .com") begins there.
 */
const before = /(?<=[\p{Alpha}\d)\]%’”"])[ \u00a0]+(?:,|\.(?![ \u00a0]?\.))(?=[\s”"’]|$)/gu;

function spacesBefore({ text, kind }: Paragraph): Span[] {
  if (!isRunningText(kind) || !/[ \u00a0][,.]/.test(text)) return [];
  return [...text.matchAll(before)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
