// Labelled training documents, and how they are cut into the blocks that the recogniser reads.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NameType, TextBlock } from '../src/core/language/names/index.ts';

/** Start, end (UTF-16 offsets into the text) and type of a name. */
export type LabelledName = readonly [number, number, NameType];

export interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  readonly names: readonly LabelledName[];
}

export interface PlacedBlock extends TextBlock {
  /** Where the block starts in its document. */
  readonly offset: number;
}

/** All documents of a folder of JSON lines, by file, in the order of the files' names. */
export function readDocuments(folder: string): Map<string, LabelledDocument[]> {
  if (!existsSync(folder)) throw new Error(`no training data at ${folder}`);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  return new Map(files.map((file) => [path.basename(file, '.jsonl'), readLines(path.join(folder, file))]));
}

export function readLines(file: string): LabelledDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as LabelledDocument);
}

/** One block a line; a short first line over others is a headline. */
export function blocksOf({ text }: LabelledDocument): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() !== '') blocks.push({ text: line[0], offset: line.index, kind: 'text' });
  }
  const words = blocks[0]?.text.split(' ').length ?? 0;
  if (blocks.length > 1 && words <= 20) blocks[0] = { ...blocks[0], kind: 'headline' };
  return blocks;
}
