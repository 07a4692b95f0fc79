// Q: … · MARLOW: …: what is quoted in a turn of an interview or a transcript, without a speaker of its own, is the turn's.
import type { ArticleSieve } from './article-sieve.ts';

export const turnLabel: ArticleSieve = {
  name: 'turn-label',
  credit({ paragraphs }, { parts: [first] }) {
    const { label } = paragraphs[first.paragraph].block;
    return label && { source: label, stated: true };
  },
};
