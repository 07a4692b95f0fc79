// A small word that was typed twice: "the the bridge".

import { isRunningText } from '../../article/running-text.ts';
import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';

export const say = wording('damage-word-twice', {
  found: '“{word}” is here twice. Delete one.',
  remove: 'Delete one “{word}”',
});

export const rule: ArticleRule = {
  id: 'damage-word-twice',
  family: 'damage',
  scope: 'article',
  severity: 'warning',
  summary: 'A small word was typed twice: "the the bridge".',
  *check({ annotations: { article }, found }) {
    for (const { placed, items } of found('wordsTwice', wordsTwice)) {
      for (const place of items) {
        const span = shift(place, placed.start);
        const written = article.text.slice(span.start, span.end);
        const [word] = written.split(/\s/, 1);
        if (!/^\p{Alpha}+\s+\p{Alpha}+$/u.test(written)) continue; // markup between them
        yield {
          span,
          message: say.found({ word }),
          subject: article.text.slice(Math.max(0, span.start - 30), span.end + 30),
          fixes: () => [
            {
              title: say.remove({ word }),
              edits: [{ span: { start: span.start, end: span.end - word.length }, text: '' }],
              applicability: 'suggested',
            },
          ],
        };
      }
    }
  },
};

/** Words that no sentence has twice in a row. "Had had", "that that", "used to to" and "waited for for" may be right. */
const twice =
  /(?<![\p{Alpha}\d’'-])(?:(the)[ \u00a0]+the|(a|an|of|and|from|with|or|if|our|your|their|my|its)[ \u00a0]+\2)(?![\p{Alpha}\d’'&-])/giu;

/** Someone who speaks says a word twice, and so do the turns of a transcript. */
function wordsTwice(paragraph: Paragraph): Span[] {
  const { text, kind } = paragraph;
  if (!isRunningText(kind) || kind === 'turn') return [];
  return [...text.matchAll(twice)]
    .filter(({ 0: words, 1: article }) => article || words === words.toLowerCase())
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter((span) => !isQuoted(paragraph, span));
}
