// What a store keeps of an article, made small.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type ArchivedArticle, packArticle, unpackArticle } from '../core/index.ts';

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export const shrink = ({ summary }: ArchivedArticle): Uint8Array => brotliCompressSync(packArticle(summary), quick);

export const grow = (id: string, shrunk: Uint8Array): ArchivedArticle['summary'] =>
  unpackArticle(id, brotliDecompressSync(shrunk));
