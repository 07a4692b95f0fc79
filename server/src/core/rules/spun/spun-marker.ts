// Traces of synonym-swapping: phrases nobody writes, "also" with "too".

import { isRunningText } from '../../article/running-text.ts';
import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Span, shift } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { spunPhrases } from './spun-phrases.ts';

export const say = wording('spun-marker', {
  swapped: 'Odd wording. The usual phrase is “{usual}”. Check where the sentence came from.',
  use: 'Use “{usual}”',
  drop: 'Delete “{word}”',
  alsoToo: '“Also” and “too” say the same thing. Drop one, and check where the sentence came from.',
});

interface Marker {
  readonly span: Span;
  readonly message: Said;
  /** What each way out is called, and its edit. */
  readonly ways: readonly (TextEdit & { readonly title: Said })[];
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
      for (const { span, message, ways } of items) {
        const fixes = (): Fix[] =>
          ways.map((way) => ({
            title: way.title,
            edits: [{ span: shift(way.span, placed.start), text: way.text }],
            applicability: 'suggested',
          }));
        yield { span: shift(span, placed.start), message, fixes };
      }
    }
  },
};

/** Outside quotations. */
function markersIn({ text, kind, sentences, quotations }: Paragraph): Marker[] {
  if (!isRunningText(kind)) return [];
  const words = wordsOf(text).filter((word) => !isQuoted({ quotations }, word));
  const found: Marker[] = [];
  words.forEach((word, index) => {
    const phrase = phrases.find((candidate) => candidate.words.every((part, at) => words[index + at]?.folded === part));
    if (!phrase) return;
    const span = { start: word.start, end: words[index + phrase.words.length - 1].end };
    const { usual } = phrase;
    const isCapital = /^\p{Upper}/u.test(text.slice(span.start));
    const right = isCapital ? usual.charAt(0).toUpperCase() + usual.slice(1) : usual;
    found.push({
      span,
      message: say.swapped({ usual }),
      ways: [{ title: say.use({ usual: right }), span, text: right }],
    });
  });
  for (const sentence of sentences) {
    const pair = alsoAndToo(words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end));
    if (!pair) continue;
    const [also, too] = pair;
    found.push({
      span: { start: also.start, end: too.end },
      message: say.alsoToo(),
      ways: [
        { title: say.drop({ word: 'too' }), span: { start: wordBefore(text, too.start), end: too.end }, text: '' },
        { title: say.drop({ word: 'also' }), span: { start: wordBefore(text, also.start), end: also.end }, text: '' },
      ],
    });
  }
  return found;
}

/** "also … too" in a longer sentence may be two thoughts. */
const longestSentence = 20;

/** "also … too" in one short sentence; "too much" and "too big" are other matters. */
function alsoAndToo(words: readonly Word[]): [also: Word, too: Word] | undefined {
  const last = words.at(-1);
  const also = words.find(({ folded }) => folded === 'also');
  return also && last?.folded === 'too' && words.length <= longestSentence ? [also, last] : undefined;
}

/** Where the word before ends: a comma and a space go with what comes behind them. */
function wordBefore(text: string, at: number): number {
  return text.slice(0, at).replace(/,?\s*$/, '').length;
}
