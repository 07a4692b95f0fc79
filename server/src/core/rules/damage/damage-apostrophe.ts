// An opening single mark where an apostrophe belongs: "I‘ve", "the ‘90s".

import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { oneForAll } from './damaged-runs.ts';

export const say = wording('damage-apostrophe', {
  found: 'Opening quotation mark used as an apostrophe{places:| (# places)}. Turn it around.',
  turn: 'Turn {places:it into an apostrophe|# marks into apostrophes}',
});

// Hawaiian and Arabic names write the mark inside a word by right: only English endings and elisions are asked for.
const turned =
  /(?<=\p{Alpha})‘(?=(?:s|t|d|m|re|ve|ll)(?![\p{Alpha}’]))|(?<=\b[OD])‘(?=\p{Upper}\p{Lower})|(?<![\p{Alpha}\d])‘(?=\d0s(?!\p{Alpha})|(?:em|til|tis|twas|cause)(?!\p{Alpha}))|(?<=\b(?:of|in|since|from|until|before|after) )‘(?=\d\d(?![\d\p{Alpha}]))/gu;

export const rule: ArticleRule = {
  id: 'damage-apostrophe',
  family: 'damage',
  scope: 'article',
  severity: 'information',
  summary: 'An opening quotation mark is used as an apostrophe: "I‘ve", "the ‘90s".',
  cleans: { what: cleaning.letters },
  *check({ found }) {
    const places = found('turned', turnedMarks).flatMap(({ placed, items }) =>
      items.map((span) => ({ span: shift(span, placed.start), text: '’' })),
    );
    if (!places.length) return;
    yield oneForAll(places, say.found({ places: places.length }), () => [
      {
        title: say.turn({ places: places.length }),
        edits: places,
        applicability: 'safe',
      },
    ]);
  },
};

function turnedMarks({ text }: Paragraph): Span[] {
  if (!text.includes('‘')) return [];
  return [...text.matchAll(turned)].map(({ index }) => ({ start: index, end: index + 1 }));
}
