// Which paragraphs of an article have something in common, by the hashes of their sentences and word runs: kept from one review to the next.
import type { Annotations, PlacedParagraph } from '../../annotate/annotations.ts';
import { type Counting, placesIn } from '../../annotate/scan.ts';
import type { BlockKind } from '../../article/article.ts';
import { note, type RememberedParagraph } from '../../paragraph/paragraph-cache.ts';
import type { FoldedWords } from '../../workspace/article-summary.ts';
import { foldedWordsOf } from '../../workspace/folded-words.ts';
import { type Repeatable, readRepeatable } from './repeats.ts';

const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'blockquote', 'listItem', 'turn', 'caption']);

/** A paragraph with what may be repeated of it. */
export interface Reading {
  readonly placed: PlacedParagraph;
  readonly words: FoldedWords;
  readonly repeatable: Repeatable;
}

const repeatableOf = (remembered: RememberedParagraph) =>
  note(remembered, 'passage/repeatable', (paragraph) => readRepeatable(paragraph, foldedWordsOf(remembered)));

/** Which paragraphs have each stretch, by its hash, one entry for each time; and the stretches that come more than once. */
export interface Hashes {
  readonly holders: Map<number, RememberedParagraph[]>;
  readonly repeated: Set<number>;
}

/** Sentences and prints have hashes of one kind: a print is seldom a sentence, and then both are looked at for nothing. */
export const countHashes: Counting<Hashes> = {
  begin: () => ({ holders: new Map(), repeated: new Set() }),
  change({ holders, repeated }, remembered, by) {
    if (!running.has(remembered.paragraph.kind)) return;
    const { sentences, prints } = repeatableOf(remembered);
    for (const { hash } of [...sentences, ...prints]) {
      const own = holders.get(hash) ?? [];
      if (by > 0) own.push(remembered);
      else own.splice(own.indexOf(remembered), 1);
      holders.set(hash, own);
      if (own.length > 1) repeated.add(hash);
      else repeated.delete(hash);
      if (own.length === 0) holders.delete(hash);
    }
  },
};

/** The paragraphs that have anything more than once or in common, in order. */
export function readingsOf({ paragraphs }: Annotations, { holders, repeated }: Hashes): Reading[] {
  const found = new Set<PlacedParagraph>();
  for (const hash of repeated)
    for (const remembered of holders.get(hash) ?? [])
      for (const placed of placesIn(paragraphs, remembered)) found.add(placed);
  return [...found]
    .sort((one, other) => one.index - other.index)
    .map((placed) => {
      const { remembered } = placed;
      return { placed, words: foldedWordsOf(remembered), repeatable: repeatableOf(remembered) };
    });
}
