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

  function fill(): void {
    while (holding <= 24) {
      if (at < data.length) held |= data[at++] << (24 - holding);
      holding += 8;
    }
  }

  function read(width: number): number {
    if (width === 0) return 0;
    if (holding < width) fill();
    const value = held >>> (32 - width);
    held <<= width;
    holding -= width;
    return value;
  }

  function rice(width: number): number {
    let upper = 0;
    for (;;) {
      if (holding < 25) fill();
      const ones = Math.clz32(~held);
      if (ones < 24) {
        held <<= ones + 1;
        holding -= ones + 1;
        return ((upper + ones) << width) + read(width);
      }
      held <<= 24;
      holding -= 24;
      upper += 24;
    }
  }

  return { read, rice };
}
