// What a store keeps of an article, as bytes: headline, quotations, names, and its words by twelve bits of their hashes. Not its text.
import type { ArticleSummary, FoldedWords } from '../article-summary.ts';
import { foldPhrase } from '../fold-phrase.ts';
import { coarseHashes } from '../shared-runs.ts';

/** Two parts, for only one of them can be made smaller: hashes are as good as chance. */
export interface PackedArticle {
  readonly facts: Uint8Array;
  readonly hashes: Uint8Array;
}

const nowhere = { start: 0, end: 0 };
const lineBreak = 10;

/** The facts are a JSON list and a line break, then all gaps before words, all flags, all lengths: what is alike lies together. */
export function packArticle({
  headline,
  date,
  credits,
  words,
  quotations,
  names,
  lines,
}: ArticleSummary): PackedArticle {
  const list = JSON.stringify([
    headline && [headline.text, headline.span.start, headline.span.end],
    date,
    quotations.map(({ text, span, speaker }) => [text, span.start, span.end, speaker]),
    names.map(({ type, name, count, role }) => [type, name, count, role]),
    lines.map(({ hash }) => hash),
    credits,
  ]);
  const written = new TextEncoder().encode(`${list}\n`);
  const places = packPlaces(words);
  const facts = new Uint8Array(written.length + places.length);
  facts.set(written);
  facts.set(places, written.length);
  return { facts, hashes: packHashes(coarseHashes(words)) };
}

export function unpackArticle(id: string, { facts, hashes: packed }: PackedArticle): ArticleSummary {
  const listEnd = facts.indexOf(lineBreak);
  const [headline, date, quotations, names, lines, credits] = JSON.parse(
    new TextDecoder().decode(facts.subarray(0, listEnd)),
  );
  const hashes = unpackHashes(packed);
  return {
    id,
    headline: headline
      ? { text: headline[0], folded: foldPhrase(headline[0]), span: { start: headline[1], end: headline[2] } }
      : undefined,
    date: date ?? undefined,
    credits: credits ?? undefined,
    words: { hashes, ...unpackPlaces(facts.subarray(listEnd + 1), hashes.length), coarse: true },
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

/** Two words in three bytes; the last of an odd number in two. */
function packHashes(hashes: Uint32Array): Uint8Array {
  const packed = new Uint8Array(Math.ceil(hashes.length * 1.5));
  for (let word = 0; word < hashes.length; word++) {
    const [at, bits] = [Math.floor(word * 1.5), hashes[word] >>> 20];
    if (word % 2) {
      packed[at] |= bits >>> 8;
      packed[at + 1] = bits;
    } else {
      packed[at] = bits >>> 4;
      packed[at + 1] = bits << 4;
    }
  }
  return packed;
}

function unpackHashes(packed: Uint8Array): Uint32Array {
  const hashes = new Uint32Array(Math.floor(packed.length / 1.5));
  for (let word = 0; word < hashes.length; word++) {
    const at = Math.floor(word * 1.5);
    const bits = word % 2 ? ((packed[at] & 15) << 8) | packed[at + 1] : (packed[at] << 4) | (packed[at + 1] >>> 4);
    hashes[word] = (bits << 20) >>> 0;
  }
  return hashes;
}

/** A byte of a number holds seven bits; the eighth says that more follow. */
const sevenBits = 127;

function packPlaces({ starts, ends, flags }: FoldedWords): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value;
    for (; rest > sevenBits; rest >>>= 7) bytes.push((rest & sevenBits) | 128);
    bytes.push(rest);
  };
  for (let word = 0; word < starts.length; word++) put(starts[word] - (word ? ends[word - 1] : 0));
  for (let word = 0; word < starts.length; word++) put(flags[word]);
  for (let word = 0; word < starts.length; word++) put(ends[word] - starts[word]);
  return Uint8Array.from(bytes);
}

function unpackPlaces(bytes: Uint8Array, count: number): Pick<FoldedWords, 'starts' | 'ends' | 'flags'> {
  let at = 0;
  const take = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & sevenBits) * 2 ** shift;
      if (!(byte & 128)) return value;
    }
  };
  const starts = new Uint32Array(count).map(take);
  const flags = new Uint8Array(count).map(take);
  const ends = new Uint32Array(count).map(take);
  for (let word = 0; word < count; word++) {
    starts[word] += word ? ends[word - 1] : 0;
    ends[word] += starts[word];
  }
  return { starts, ends, flags };
}
