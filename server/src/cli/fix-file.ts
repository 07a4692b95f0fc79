// One file's bytes to its bytes after the safe fixes.
import {
  type Annotations,
  annotate,
  applyEdits,
  createMemory,
  type Finding,
  type FixedText,
  fixAll,
  isWebPage,
  loadNameKnowledge,
  mergeReports,
  parseArticle,
  type Reading,
  review,
  rules,
  tooLarge,
  withoutAccepted,
} from '../core/index.ts';
import { decodeText, encodeText } from '../encoding/text-encoding.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import type { Sheets } from './sheets.ts';

export interface FixedFile {
  readonly before: string;
  readonly after: string;
  /** How many findings are gone. */
  readonly fixed: number;
  /** What was done to the text, in order. */
  readonly edits: FixedText['edits'];
  readonly original: Uint8Array;
  /** In the encoding of the original, and the same byte by byte where nothing was fixed. */
  readonly bytes: Uint8Array;
}

/**
 * Throws with a reason where the file is no text, or could not be written back as it was. `across` gives what only the other files
 * of the run explain.
 */
export function createFixer(
  sheets: Sheets,
  across: (name: string) => readonly Finding[],
): (name: string, original: Uint8Array) => FixedFile {
  const knowledge = loadNameKnowledge();

  function readingOf(name: string, annotations: Annotations, shared: readonly Finding[] = []): Reading {
    const house = sheets.houseOf(name);
    const own = review(annotations, { rules, sheet: sheets.sheetOf(name) });
    const report = mergeReports(own, { findings: shared, failures: [] });
    const { findings } = house ? withoutAccepted(report, house.accepted, house.pathOf(name)) : report;
    return { article: annotations.article, findings };
  }

  return (name, original) => {
    const { text, encoding } = decodeText(original);
    const large = tooLarge(text);
    if (large) throw new Refusal(large);
    if (isWebPage({ id: name, text })) throw new Refusal(say.webPage());
    const annotationsOf = (version: string) =>
      annotate(parseArticle(name, version), createMemory(knowledge), sheets.sheetOf(name).corrections);
    // what the others say holds for the text that they were compared with, and is gone with its lines
    const shared = across(name).filter(
      ({ span, subject, fixes }) =>
        text.slice(span.start, span.end) === subject && fixes().some(({ applicability }) => applicability === 'safe'),
    );
    const { edits, fixed } = fixAll(readingOf(name, annotationsOf(text), shared), (version) =>
      readingOf(name, annotationsOf(version)),
    );
    if (!edits.length) return { before: text, after: text, fixed: 0, edits, original, bytes: original };
    if (Buffer.compare(encodeText(text, encoding), original) !== 0)
      throw new Refusal(say.encoding({ encoding: encoding.name }));
    const after = applyEdits(text, edits);
    const bytes = encodeText(after, encoding);
    // without the letters that are gone, the rest might be taken for another encoding
    if (decodeText(bytes).text !== after) throw new Refusal(say.ambiguous({ encoding: encoding.name }));
    return { before: text, after, fixed, edits, original, bytes };
  };
}
