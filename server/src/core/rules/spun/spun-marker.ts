// Traces of synonym-swapping: phrases nobody writes, "also" with "too".

import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { spunPhrases } from './spun-phrases.ts';

export const say = wording('spun-marker', {
  swapped: 'Nobody writes this. The usual words are “{usual}”. Check where the sentence came from.',
  alsoToo: '“Also” and “too” say the same thing. Drop one, and check where the sentence came from.',
});

interface Marker {
  readonly span: Span;
  readonly message: Said;
}

const phrases = spunPhrases.map(({ swapped, usual }) => ({ words: swapped.split(' '), usual }));

export const rule: ArticleRule = {
  id: 'spun-marker',
  family: 'spun',
  scope: 'article',
  severity: 'off',
  whenOn: 'information',
  summary: 'A phrase that synonym-swapping leaves behind.',
  *check({ found }) {
    for (const { placed, items } of found('markers', markersIn)) {
      for (const { span, message } of items) yield { span: shift(span, placed.start), message };
    }
  },
};

/** Outside quotations. */
function markersIn({ text, sentences, quotations }: Paragraph): Marker[] {
  const words = wordsOf(text).filter(
    ({ start }) => !quotations.some(({ span }) => span.start <= start && start < span.end),
  );
  const found: Marker[] = [];
  words.forEach((word, index) => {
    const phrase = phrases.find((candidate) => candidate.words.every((part, at) => words[index + at]?.folded === part));
    if (!phrase) return;
    const span = { start: word.start, end: words[index + phrase.words.length - 1].end };
    found.push({
      span,
      message: say.swapped({ usual: phrase.usual }),
    });
  });
  for (const sentence of sentences) {
    const too = alsoAndToo(words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end));
    if (too)
      found.push({
        span: too,
        message: say.alsoToo(),
      });
  }
  return found;
}

/** "also … too" in a longer sentence may be two thoughts. */
const longestSentence = 20;

/** "also … too" in one short sentence; "too much" and "too big" are other matters. */
function alsoAndToo(words: readonly Word[]): Span | undefined {
  const last = words.at(-1);
  const also = words.find(({ folded }) => folded === 'also');
  return also && last?.folded === 'too' && words.length <= longestSentence
    ? { start: also.start, end: last.end }
    : undefined;
}
