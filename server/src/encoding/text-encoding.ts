// The bytes of a file to text and back, the same for every host: what is read here is written back in the encoding, with the
// mark, that it had. Needs nothing of Node.
import { createSinglebyteDecoder, createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { utf16fromString, utf16toStringLoose } from '@exodus/bytes/utf16.js';
import { Problem, wording } from '../core/index.ts';

export const say = wording('encoding', {
  noText: 'not a text file',
  unknown: 'its encoding can’t be detected; save it as UTF-8',
  cannotHold: 'it is {name}, which lacks characters that would be written; save it as UTF-8 first',
});

export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Encoding {
  readonly name: EncodingName;
  /** Whether the file begins with a byte order mark. It belongs to the encoding: it is no character and no column. */
  readonly mark: boolean;
}

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

export const plainUtf8: Encoding = { name: 'utf-8', mark: false };

const fromWindows = createSinglebyteDecoder('windows-1252');
const toWindows = createSinglebyteEncoder('windows-1252');

/** The text of a file. Throws with a reason, in words for the user, where the bytes are no text or nobody can tell which. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const body = encoding.mark ? bytes.subarray(markOf(encoding.name).length) : bytes;
  const text = decodeAs(body, encoding.name);
  if (text.includes('\0')) throw new Problem(say.noText());
  if (encoding.name === 'windows-1252' && !looksWestern(text)) throw new Problem(say.unknown());
  return { text, encoding };
}

/** The bytes of a text in an encoding. Throws with a reason where the encoding has no place for one of its characters. */
export function encodeText(text: string, { name, mark }: Encoding): Uint8Array {
  try {
    const body = encodeAs(text, name);
    return mark ? joined(markOf(name), body) : body;
  } catch {
    throw new Problem(say.cannotHold({ name }));
  }
}

/** What an editor reads too: the mark decides, then the zeros of UTF-16, then whether it is UTF-8; the rest is old wire copy. */
function encodingOf(bytes: Uint8Array): Encoding {
  for (const name of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    if (markOf(name).every((byte, at) => bytes[at] === byte)) return { name, mark: true };
  }
  return { name: unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252'), mark: false };
}

const marks: Readonly<Record<EncodingName, Uint8Array>> = {
  'utf-8': Uint8Array.of(0xef, 0xbb, 0xbf),
  'utf-16le': Uint8Array.of(0xff, 0xfe),
  'utf-16be': Uint8Array.of(0xfe, 0xff),
  'windows-1252': new Uint8Array(),
};

const markOf = (name: EncodingName) => marks[name];

/** The bytes at the head by which the encoding is guessed. */
const bytesRead = 4096;

/** Western copy in UTF-16 has a zero in every other byte, and none between. */
function unmarkedUtf16(bytes: Uint8Array): EncodingName | undefined {
  const length = Math.min(bytes.length - (bytes.length % 2), bytesRead);
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]++;
  const many = length / 4;
  if (length < 4 || bytes.length % 2) return undefined;
  if (zeros[0] === 0 && zeros[1] > many) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0] > many) return 'utf-16be';
  return undefined;
}

/** Whether the bytes are UTF-8, or were before something damaged them: more of its characters are whole than broken. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    const whole = (text.match(/[\u0080-\uffff]/g)?.length ?? 0) - broken;
    return whole > broken;
  }
}

function decodeAs(bytes: Uint8Array, name: EncodingName): string {
  if (name === 'utf-8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (name === 'windows-1252') return fromWindows(bytes);
  const whole = bytes.slice(0, bytes.length - (bytes.length % 2));
  return utf16toStringLoose(whole, name === 'utf-16le' ? 'uint8-le' : 'uint8-be');
}

function encodeAs(text: string, name: EncodingName): Uint8Array {
  if (name === 'utf-8') return new TextEncoder().encode(text);
  if (name === 'windows-1252') return toWindows(text);
  return name === 'utf-16le' ? utf16fromString(text, 'uint8-le') : utf16fromString(text, 'uint8-be');
}

/** So few accented letters prove nothing. */
const fewAccents = 20;

/** Old copy of another alphabet is not Windows-1252: read as such, most of its letters have accents. */
function looksWestern(text: string): boolean {
  const plain = text.match(/[A-Za-z]/g)?.length ?? 0;
  const accented = text.match(/[\u00c0-\u024f]/g)?.length ?? 0;
  return accented <= fewAccents || accented <= plain;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
