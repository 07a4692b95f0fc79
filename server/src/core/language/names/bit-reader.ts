// Reads numbers from packed bits, the highest bit of a byte first.

export interface BitReader {
  /** An unsigned number of up to 24 bits. */
  read(width: number): number;
  /** A number in Rice code: its upper part in unary, ended by a zero, then its lower `width` bits. */
  rice(width: number): number;
}

/** Beyond the data it reads zeros. */
export function createBitReader(data: Uint8Array): BitReader {
  let at = 0;
  let held = 0;
  let holding = 0;
  const fill = () => {
    while (holding <= 24) {
      held |= (at < data.length ? data[at] : 0) << (24 - holding);
      at++;
      holding += 8;
    }
  };
  const read = (width: number) => {
    if (width === 0) return 0;
    if (holding < width) fill();
    const value = held >>> (32 - width);
    held <<= width;
    holding -= width;
    return value;
  };
  const rice = (width: number) => {
    let upper = 0;
    for (;;) {
      if (holding < 25) fill();
      const ones = Math.min(Math.clz32(~held), 24);
      held <<= ones;
      holding -= ones;
      upper += ones;
      if (ones < 24) break;
    }
    read(1);
    return upper * 2 ** width + read(width);
  };
  return { read, rice };
}
