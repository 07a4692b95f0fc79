// Scores the recogniser on labelled documents: exact spans with and without their type. MISC is left out on both sides, and
// what overlaps a labelled MISC name is not counted.
import { agreeOnTypes } from '../src/core/annotate/names/spans/agree-on-types.ts';
import { type NameModel, type NameSpan, recogniseNames } from '../src/core/language/names/index.ts';
import { blocksOf, type LabelledDocument } from './documents.ts';

export interface Score {
  readonly typed: number;
  readonly exact: number;
  readonly line: string;
}

/** A gold name or a found one that has no partner, for reading. */
export type Miss = (line: string) => void;

export function evaluate(documents: readonly LabelledDocument[], model: NameModel, onMiss?: Miss): Score {
  let gold = 0;
  let found = 0;
  let exact = 0;
  let typed = 0;
  for (const document of documents) {
    const mine = namesOf(document, model);
    const ignored = document.names.filter(([, , type]) => type === 'MISC');
    const wanted = document.names.filter(([, , type]) => type !== 'MISC');
    const counted = mine.filter(
      ({ start, end, type }) => type !== 'MISC' && !ignored.some(([from, to]) => from < end && start < to),
    );
    gold += wanted.length;
    found += counted.length;
    for (const [start, end, type] of wanted) {
      const same = counted.find((name) => name.start === start && name.end === end);
      if (same) exact++;
      if (same?.type === type) typed++;
      else onMiss?.(describeMiss(document, start, end, type, mine));
    }
    for (const name of counted) {
      if (wanted.some(([start, end]) => name.start < end && start < name.end)) continue;
      onMiss?.(`- ${document.id} invented ${name.type} ${context(document.text, name.start, name.end)}`);
    }
  }
  const line = `span + type ${f1(typed, found, gold)}   span ${f1(exact, found, gold)}`;
  return { typed: (2 * typed) / (found + gold), exact: (2 * exact) / (found + gold), line };
}

/** The document's names after repair, with offsets into its text. */
function namesOf(document: LabelledDocument, model: NameModel): { start: number; end: number; type: string }[] {
  const blocks = blocksOf(document);
  const spans = agreeOnTypes(recogniseNames(blocks, model)).agreed;
  return spans.flatMap((names: readonly NameSpan[], index: number) =>
    names
      .filter(({ named }) => named)
      .map(({ start, end, type }) => ({ start: start + blocks[index].offset, end: end + blocks[index].offset, type })),
  );
}

function describeMiss(
  { id, text }: LabelledDocument,
  start: number,
  end: number,
  type: string,
  mine: readonly { start: number; end: number; type: string }[],
): string {
  const near = mine.filter((name) => name.start < end && start < name.end);
  const said = near.map((name) => `${name.type}:${text.slice(name.start, name.end)}`).join('|') || 'nothing';
  return `+ ${id} ${type} as ${said} ${context(text, start, end)}`;
}

function context(text: string, start: number, end: number): string {
  const flat = (part: string) => part.replace(/\s/g, ' ');
  return `…${flat(text.slice(Math.max(0, start - 40), start))}[${text.slice(start, end)}]${flat(text.slice(end, end + 30))}…`;
}

function f1(hits: number, found: number, gold: number): string {
  const precision = hits / Math.max(1, found);
  const recall = hits / Math.max(1, gold);
  const score = (2 * hits) / Math.max(1, found + gold);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${score.toFixed(3)}`;
}
