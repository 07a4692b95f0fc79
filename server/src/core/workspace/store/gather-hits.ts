// Which articles hold enough of the keys that are wanted, from the holders of each key.
import { type Hit, mostStoreHolders } from './newsroom-store.ts';
import { type KeyKind, leastOf, type Wanted } from './store-keys.ts';

/** `holdersOf` may stop after one more holder than a key may have. */
export function gatherHits(
  wanted: readonly Wanted[],
  holdersOf: (kind: KeyKind, key: number) => readonly string[],
): Hit[] {
  return wanted.flatMap(({ kind, part, keys, least }) => {
    const counts = new Map<string, number>();
    let formulas = 0;
    for (const key of keys) {
      const holders = holdersOf(kind, key);
      if (holders.length > mostStoreHolders) formulas++;
      else for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
    const enough = Math.min(least, leastOf(keys.length - formulas));
    return [...counts].flatMap(([article, count]) => (count >= enough ? [{ kind, part, article }] : []));
  });
}
