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

/** Makes room: rows that count nothing any more are left behind, and the table is doubled where those that are left need it. */
function grow(table: CountTable): void {
  const { keys, counts, width } = table;
  const rowAt = (slot: number) => counts.subarray(slot * width, (slot + 1) * width);
  const counting: number[] = [];
  keys.forEach((key, slot) => {
    if (key !== 0 && rowAt(slot).some((count) => count !== 0)) counting.push(slot);
  });
  const size = counting.length * 4 > keys.length ? keys.length * 2 : keys.length;
  table.keys = new Int32Array(size);
  table.counts = new Int32Array(size * width);
  table.used = counting.length;
  for (const slot of counting) {
    const moved = slotOf(table.keys, keys[slot]);
    table.keys[moved] = keys[slot];
    table.counts.set(rowAt(slot), moved * width);
  }
}
