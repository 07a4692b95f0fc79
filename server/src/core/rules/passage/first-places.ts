// Which of many things came first: a hash table over numbers, for passes that run at every keystroke.

/**
 * A function that tells the place noted first under a hash, or -1 where there is none, and then notes the given one.
 * Places are numbers of 0 and more below 2 ** 31; `most` is how many things may be asked for. Open addressing with linear probing.
 */
export function createFirstPlaces(most: number): (hash: number, place: number) => number {
  let size = 16;
  while (size < most * 2) size *= 2;
  const hashes = new Uint32Array(size);
  const places = new Int32Array(size).fill(-1);
  return (hash, place) => {
    let slot = hash & (size - 1);
    while (places[slot] >= 0) {
      if (hashes[slot] === hash) return places[slot];
      slot = (slot + 1) & (size - 1);
    }
    hashes[slot] = hash;
    places[slot] = place;
    return -1;
  };
}
