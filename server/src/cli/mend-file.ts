// One file's bytes to its bytes after the safe fixes.
import {
  type Annotations,
  annotate,
  applyEdits,
  createMemory,
  loadNameKnowledge,
  mend,
  parseArticle,
  type Reading,
  review,
  rules,
  withoutAccepted,
} from '../core/index.ts';
import { decodeText, encodeText } from '../encoding/text-encoding.ts';
import type { Sheets } from './sheets.ts';

export interface MendedFile {
  readonly before: string;
  readonly after: string;
  /** How many findings are gone. */
  readonly mended: number;
  readonly original: Uint8Array;
  /** In the encoding of the original, and the same byte by byte where nothing was mended. */
  readonly bytes: Uint8Array;
}

/** Throws with a reason where the file is no text, or could not be written back as it was. */
export function createMender(sheets: Sheets): (name: string, original: Uint8Array) => MendedFile {
  const knowledge = loadNameKnowledge();

  function readingOf(name: string, annotations: Annotations): Reading {
    const house = sheets.houseOf(name);
    const report = review(annotations, { rules, sheet: sheets.sheetOf(name) });
    const { findings } = house ? withoutAccepted(report, house.accepted, house.pathOf(name)) : report;
    return { article: annotations.article, findings };
  }

  return (name, original) => {
    const { text, encoding } = decodeText(original);
    const read = (version: string) =>
      readingOf(name, annotate(parseArticle(name, version), createMemory(knowledge), sheets.sheetOf(name).corrections));
    const { edits, mended } = mend(read(text), read);
    if (!edits.length) return { before: text, after: text, mended: 0, original, bytes: original };
    if (Buffer.compare(encodeText(text, encoding), original) !== 0)
      throw new Error(`parts of it are not ${encoding.name}; save it as UTF-8 first`);
    const after = applyEdits(text, edits);
    return { before: text, after, mended, original, bytes: encodeText(after, encoding) };
  };
}
