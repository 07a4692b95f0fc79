// Bytes as text that a source file can hold: five printable characters for four bytes, without quotes and backslashes.

/** The 85 digits: printable ASCII but " ' \ ` $ space and < > &. */
const digits = '!#%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}';

/** Bytes to text. Missing bytes of the last group count as zero. */
export function encodeAscii85(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0;
    for (let index = 0; index < 4; index++) value = value * 256 + (bytes[at + index] ?? 0);
    let group = '';
    for (let index = 0; index < 5; index++) {
      group = digits[value % 85] + group;
      value = Math.floor(value / 85);
    }
    parts.push(group);
  }
  return parts.join('');
}

/** Text to bytes, a multiple of four. */
export function decodeAscii85(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let digit = 0; digit < digits.length; digit++) values[digits.charCodeAt(digit)] = digit;
  const bytes = new Uint8Array((text.length / 5) * 4);
  for (let from = 0, to = 0; from + 4 < text.length; from += 5, to += 4) {
    let value = 0;
    for (let index = 0; index < 5; index++) value = value * 85 + values[text.charCodeAt(from + index) & 127];
    bytes[to] = value >>> 24;
    bytes[to + 1] = value >>> 16;
    bytes[to + 2] = value >>> 8;
    bytes[to + 3] = value;
  }
  return bytes;
}
