// Reads numbers from packed bits, the highest bit of a byte first.

/** So many bits are seen at once, wherever in a byte they begin: no number here outgrows what the engine keeps without a box. */
const window = 16;

/** A class, for hundreds of readers share its code. Beyond the data it reads zeros. */
export class BitReader {
  private readonly data: Uint8Array;
  /** Which bit comes next. */
  at: number;

  constructor(data: Uint8Array, first = 0) {
    this.data = data;
    this.at = first;
  }

  /** An unsigned number of up to 24 bits. */
  read(width: number): number {
    if (width <= window) return this.take(width);
    return (this.take(width - window) << window) | this.take(window);
  }

  /** A number in Rice code: its upper part in unary, ended by a zero, then its lower `width` bits. */
  rice(width: number): number {
    let upper = 0;
    let ones = Math.clz32(~(this.ahead(window) << window));
    while (ones === window) {
      this.at += window;
      upper += window;
      ones = Math.clz32(~(this.ahead(window) << window));
    }
    this.at += ones + 1;
    return ((upper + ones) << width) | this.read(width);
  }

  private take(width: number): number {
    const value = this.ahead(width);
    this.at += width;
    return value;
  }

  /** The next bits, up to the window's width. */
  private ahead(width: number): number {
    const byte = this.at >>> 3;
    const three = (this.data[byte] << 16) | (this.data[byte + 1] << 8) | this.data[byte + 2];
    return (three >>> (24 - width - (this.at & 7))) & ((1 << width) - 1);
  }
}
