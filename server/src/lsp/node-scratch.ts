// Room for texts in a file that nobody else sees, on the server's own disk: what is known of a large workspace need not be in memory.
import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Scratch } from '../core/index.ts';

/** A text takes a whole number of these, in bytes; a place that is freed is for another text of as many. */
const pieceSize = 512;
const lengthBytes = 4;

/** Undefined where there is no disk to be had. The file is gone with the server. */
export function openNodeScratch(): Scratch | undefined {
  let file: number;
  try {
    file = openWithoutName();
  } catch {
    return undefined;
  }
  let end = 0;
  const free = new Map<number, number[]>();
  let buffer = Buffer.alloc(pieceSize);
  const roomFor = (length: number) => {
    const pieces = Math.ceil((length + lengthBytes) / pieceSize);
    if (buffer.length < pieces * pieceSize) buffer = Buffer.alloc(pieces * pieceSize);
    return pieces;
  };

  function lengthAt(place: number): number {
    readSync(file, buffer, 0, lengthBytes, place * pieceSize);
    return buffer.readUInt32BE();
  }

  return {
    write(text) {
      const length = Buffer.byteLength(text);
      const pieces = roomFor(length);
      buffer.writeUInt32BE(length);
      buffer.write(text, lengthBytes);
      const place = free.get(pieces)?.pop() ?? end;
      try {
        writeSync(file, buffer, 0, pieces * pieceSize, place * pieceSize);
      } catch {
        ftruncateSync(file, end * pieceSize);
        return undefined; // the disk is full
      }
      end = Math.max(end, place + pieces);
      return place;
    },
    read(place) {
      const length = lengthAt(place);
      roomFor(length);
      readSync(file, buffer, 0, length, place * pieceSize + lengthBytes);
      return buffer.toString('utf8', 0, length);
    },
    free(place) {
      const pieces = roomFor(lengthAt(place));
      const known = free.get(pieces);
      if (known) known.push(place);
      else free.set(pieces, [place]);
    },
  };
}

/** A file whose name is taken away at once, so that no crash leaves it behind; where a system does not allow that, at the end. */
function openWithoutName(): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-'));
  const file = openSync(path.join(folder, 'newsroom'), 'wx+', 0o600);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    process.once('exit', () => {
      closeSync(file);
      remove();
    });
  }
  return file;
}
