// Rows of counters by hash, in an open-addressing table that grows. Counting down exactly undoes counting up.

export interface CountTable {
  readonly width: number;
  keys: Int32Array;
  counts: Int32Array;
  used: number;
}

export function createCountTable(width: number): CountTable {
  return { width, keys: new Int32Array(64), counts: new Int32Array(64 * width), used: 0 };
}

/** Where the row of a hash starts in `counts`, made if there is none yet. */
export function rowFor(table: CountTable, hash: number): number {
  const key = hash === 0 ? 1 : hash;
  let slot = slotOf(table.keys, key);
  if (table.keys[slot] === 0) {
    if (table.used * 2 >= table.keys.length) {
      grow(table);
      slot = slotOf(table.keys, key);
    }
    table.keys[slot] = key;
    table.used++;
  }
  return slot * table.width;
}

/** Where the row of a hash starts, or -1 where nothing was ever counted for it. */
export function rowOf(table: CountTable, hash: number): number {
  const key = hash === 0 ? 1 : hash;
  const slot = slotOf(table.keys, key);
  return table.keys[slot] === 0 ? -1 : slot * table.width;
}

function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (key ^ (key >>> 14)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Doubles the table; rows that count nothing any more are left behind. */
function grow(table: CountTable): void {
  const { keys, counts, width } = table;
  table.keys = new Int32Array(keys.length * 2);
  table.counts = new Int32Array(keys.length * 2 * width);
  table.used = 0;
  for (let slot = 0; slot < keys.length; slot++) {
    const row = counts.subarray(slot * width, (slot + 1) * width);
    if (keys[slot] === 0 || row.every((count) => count === 0)) continue;
    const moved = slotOf(table.keys, keys[slot]);
    table.keys[moved] = keys[slot];
    table.counts.set(row, moved * width);
    table.used++;
  }
}
