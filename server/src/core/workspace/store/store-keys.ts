// By what keys a store holds an article, and by what it is asked. Chosen sparsely: a key costs an archive a row for good.
import { emptyHash, mixText } from '../../text/hash.ts';
import type { ArticleSummary } from '../article-summary.ts';
import { fingerprintsOf } from '../fingerprints.ts';
import { openingOf } from '../line-book.ts';
import { quotationKeys } from '../quotation-words.ts';
import { coarseHashes } from '../shared-runs.ts';

export const keyKinds = ['headline', 'passage', 'quotation', 'line'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** Keys of one kind of which an article must hold so many to be found. Thirty bits each. */
export interface Wanted {
  readonly kind: KeyKind;
  /** Keys with the same part belong together: the number of a quotation. */
  readonly part: number;
  readonly keys: readonly number[];
  readonly least: number;
}

export type StoreKeys = Readonly<Record<KeyKind, readonly number[]>>;

/** Runs of six words, one of every seven: whatever shares twelve words, the least that is told, shares one. */
const sparse = { runLength: 6, window: 7 };
/** A quotation of so few keys that had one word changed may have kept no more than one. */
export const fewKeys = 5;
export const leastOf = (keys: number): number => (keys > fewKeys ? 2 : 1);
/** Eleven words: a longer quotation with one word changed keeps five in a row on one side of it and enough on the other. */
const mostKeysOfShort = 8;

export function storeKeysOf(summary: ArticleSummary): StoreKeys {
  return {
    headline: summary.headline?.folded ? [keyOf(summary.headline.folded)] : [],
    passage: passagesOf(summary),
    quotation: [...new Set(summary.quotations.flatMap(({ text }) => sparseQuotationKeys(text)))],
    line: [...new Set(summary.lines.map(({ hash }) => lineKey(hash)))],
  };
}

/** What a store is asked for one article. */
export function wantedOf(summary: ArticleSummary): Wanted[] {
  const { headline, passage } = storeKeysOf(summary);
  const quotations = summary.quotations.map(({ text }, part): Wanted => {
    const keys = sparseQuotationKeys(text);
    return { kind: 'quotation', part, keys, least: leastOf(keys.length) };
  });
  const all: Wanted[] = [
    { kind: 'headline', part: 0, keys: headline, least: 1 },
    { kind: 'passage', part: 0, keys: passage, least: 1 },
    ...quotations,
  ];
  return all.filter(({ keys }) => keys.length);
}

export const lineKey = (hash: number): number => hash >>> 2;

/** What two versions of one story share, as numbers: the headline, the opening. */
export function versionKeys(summary: ArticleSummary): { readonly headline: number; readonly opening: number } {
  return { headline: keyOf(summary.headline?.folded ?? summary.id), opening: keyOf(openingOf(summary)) };
}

/** Of coarse hashes, which a store gives back: what it holds of an article tells the keys to be taken out. */
function passagesOf({ words }: ArticleSummary): number[] {
  return [...new Set(fingerprintsOf(coarseHashes(words), sparse).map(({ hash }) => hash))];
}

/** Of every two keys in a row the lesser: five words in a row that two quotations share give one that both have. A short one keeps all. */
function sparseQuotationKeys(text: string): number[] {
  const all = quotationKeys(text);
  const kept = all.length > mostKeysOfShort ? all.subarray(1).map((key, at) => Math.min(key, all[at])) : all;
  return [...new Set(kept)];
}

/** A text as a key of thirty bits. */
export function keyOf(text: string): number {
  let hash = mixText(emptyHash, text);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 2;
}
