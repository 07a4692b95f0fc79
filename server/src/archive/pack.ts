// What a store keeps of an article, made small.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type ArchivedArticle, packArticle, unpackArticle } from '../core/index.ts';

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const lengthBytes = 4;

/** How long the hashes are, the hashes, then all else, compressed. */
export function shrink({ summary }: ArchivedArticle): Uint8Array {
  const { facts, hashes } = packArticle(summary);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(hashes.length);
  return Buffer.concat([length, hashes, brotliCompressSync(facts, quick)]);
}

export function grow(id: string, shrunk: Uint8Array): ArchivedArticle['summary'] {
  const bytes = Buffer.from(shrunk.buffer, shrunk.byteOffset, shrunk.byteLength);
  const factsAt = lengthBytes + bytes.readUInt32BE();
  return unpackArticle(id, {
    hashes: bytes.subarray(lengthBytes, factsAt),
    facts: brotliDecompressSync(bytes.subarray(factsAt)),
  });
}
