// An acronym that is given in brackets and never used again.

import type { Paragraph } from '../../paragraph/paragraph.ts';
import { shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { acronymsIn } from './acronyms.ts';

export const say = wording('entity-acronym-unused', {
  found: '“({name})” is never used again. Drop it.',
  remove: 'Remove “({name})”',
  badge: 'acronym not used again',
});

export const rule: ArticleRule = {
  id: 'entity-acronym-unused',
  family: 'entity',
  scope: 'article',
  severity: 'off',
  whenOn: 'information',
  summary: 'An acronym in parentheses is never used again.',
  badge: say.badge,
  *check({ annotations, each }) {
    const { article, paragraphs, gazetteer } = annotations;
    const read = (paragraph: Paragraph) => acronymsIn(paragraph, gazetteer);
    const found = paragraphs.flatMap((placed) =>
      each('acronyms', placed, read).map((acronym) => ({ ...acronym, place: shift(acronym.span, placed.start) })),
    );
    const used = new Map<string, number>();
    for (const { name } of found) used.set(name, (used.get(name) ?? 0) + 1);
    for (const { name, defined, quoted, place } of found) {
      if (!defined || quoted || used.get(name) !== 1) continue;
      const gap = article.text[place.start - 2] === ' ' ? 2 : 1;
      yield {
        span: { start: place.start - 1, end: place.end + 1 },
        message: say.found({ name }),
        fixes: () => [
          {
            title: say.remove({ name }),
            edits: [{ span: { start: place.start - gap, end: place.end + 1 }, text: '' }],
            applicability: 'suggested',
          },
        ],
      };
    }
  },
};
