// What a store keeps of an article, as bytes: headline, quotations, names, and its words as half their hashes. Not its text.
import type { ArticleSummary, FoldedWords } from '../article-summary.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { coarseHashes } from '../shared-runs.ts';

const nowhere = { start: 0, end: 0 };

/** A JSON list, its length before it; then for each word two bytes of its hash; then for each its gap, length and flags. */
export function packArticle({ headline, date, credits, words, quotations, names, lines }: ArticleSummary): Uint8Array {
  const facts = new TextEncoder().encode(
    JSON.stringify([
      headline && [headline.text, headline.span.start, headline.span.end],
      date,
      quotations.map(({ text, span, speaker }) => [text, span.start, span.end, speaker]),
      names.map(({ type, name, count, role }) => [type, name, count, role]),
      lines.map(({ hash }) => hash),
      credits,
    ]),
  );
  const places = packPlaces(words);
  const count = words.hashes.length;
  const packed = new Uint8Array(8 + facts.length + 2 * count + places.length);
  const view = new DataView(packed.buffer);
  view.setUint32(0, facts.length);
  view.setUint32(4, count);
  packed.set(facts, 8);
  const at = 8 + facts.length;
  const hashes = coarseHashes(words);
  for (let word = 0; word < count; word++) view.setUint16(at + 2 * word, hashes[word] >>> 16);
  packed.set(places, at + 2 * count);
  return packed;
}

export function unpackArticle(id: string, packed: Uint8Array): ArticleSummary {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const [factsLength, count] = [view.getUint32(0), view.getUint32(4)];
  const [headline, date, quotations, names, lines, credits] = JSON.parse(
    new TextDecoder().decode(packed.subarray(8, 8 + factsLength)),
  );
  const at = 8 + factsLength;
  const hashes = new Uint32Array(count);
  for (let word = 0; word < count; word++) hashes[word] = (view.getUint16(at + 2 * word) << 16) >>> 0;
  return {
    id,
    headline: headline
      ? { text: headline[0], folded: foldPhrase(headline[0]), span: { start: headline[1], end: headline[2] } }
      : undefined,
    date: date ?? undefined,
    credits: credits ?? undefined,
    words: { hashes, ...unpackPlaces(packed.subarray(at + 2 * count), count), coarse: true },
    quotations: quotations.map(([text, start, end, speaker]: [string, number, number, string | null]) => ({
      text,
      span: { start, end },
      speaker: speaker ?? undefined,
    })),
    names: names.map(([type, name, count, role]: [never, string, number, string | null]) => ({
      ...{ type, name, count },
      span: nowhere,
      role: role ?? undefined,
    })),
    lines: lines.map((hash: number) => ({ hash, shape: 'known', span: nowhere, text: '', removal: nowhere })),
  };
}

/** A byte of a number holds seven bits; the eighth says that more follow. */
const sevenBits = 127;

function packPlaces({ starts, ends, flags }: FoldedWords): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  const put = (value: number) => {
    let rest = value;
    for (; rest > sevenBits; rest >>>= 7) bytes.push((rest & sevenBits) | 128);
    bytes.push(rest);
  };
  for (let word = 0; word < starts.length; word++) {
    put(starts[word] - before);
    put(((ends[word] - starts[word]) << 2) | flags[word]);
    before = ends[word];
  }
  return Uint8Array.from(bytes);
}

function unpackPlaces(bytes: Uint8Array, count: number): Pick<FoldedWords, 'starts' | 'ends' | 'flags'> {
  const places = { starts: new Uint32Array(count), ends: new Uint32Array(count), flags: new Uint8Array(count) };
  let at = 0;
  let before = 0;
  const take = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 127) * 2 ** shift;
      if (!(byte & 128)) return value;
    }
  };
  for (let word = 0; word < count; word++) {
    places.starts[word] = before + take();
    const lengthAndFlags = take();
    places.flags[word] = lengthAndFlags & 3;
    before = places.ends[word] = places.starts[word] + (lengthAndFlags >>> 2);
  }
  return places;
}
