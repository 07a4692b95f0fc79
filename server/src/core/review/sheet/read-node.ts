// Reads YAML nodes into plain values and notes every mistake with its place, so that a mistake is a finding in the sheet.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { didYouMean } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';

export interface SheetProblem {
  readonly span: Span;
  readonly message: string;
}

/** What readers share: the document for aliases, and the list that problems go to. */
export interface SheetReading {
  readonly document: Document;
  readonly problems: SheetProblem[];
}

export type Reader<T> = (node: Node, reading: SheetReading) => T | undefined;

/** More entries than any desk writes: the rest of a list or map is left unread, and said so. */
const mostEntries = 20_000;

export const readText: Reader<string> = (node, reading) => {
  if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) return String(node.value);
  return complain(node, reading, 'This must be text.');
};

export const readFlag: Reader<boolean> = (node, reading) => {
  if (isScalar(node) && typeof node.value === 'boolean') return node.value;
  return complain(node, reading, 'This must be true or false.');
};

export function readWholeNumber(minimum: number): Reader<number> {
  return (node, reading) => {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= minimum) return value;
    return complain(node, reading, `This must be a whole number, ${minimum} or more.`);
  };
}

export function readOneOf<T extends string>(...choices: readonly T[]): Reader<T> {
  return (node, reading) => {
    // YAML 1.1 habits: an unquoted off reads as a word here, but false is what many editors write for it
    const value = isScalar(node) ? (node.value === false ? 'off' : node.value) : undefined;
    const choice = choices.find((one) => one === value);
    return (
      choice ??
      complain(node, reading, `This must be one of: ${choices.join(', ')}.${didYouMean(String(value ?? ''), choices)}`)
    );
  };
}

export function readList<T>(readItem: Reader<T>): Reader<T[]> {
  return (node, reading) => {
    if (!isSeq(node)) return complain(node, reading, 'This must be a list: one line each, beginning with a dash.');
    if (node.items.length > mostEntries) complain(node, reading, `Only the first ${mostEntries} entries are read.`);
    const values: T[] = [];
    for (const item of node.items.slice(0, mostEntries)) {
      const target = resolve(item as Node | null, reading);
      const value = target && readItem(target, reading);
      if (value !== undefined) values.push(value);
    }
    return values;
  };
}

/** A map with known keys. An unknown one is a problem, with the nearest known one as a guess. */
export function readMap<T extends object>(
  readers: { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> },
): Reader<Partial<T>> {
  return (node, reading) => {
    const entries = entriesOf(node, reading, `This must have keys: ${Object.keys(readers).join(', ')}.`);
    const values: Partial<T> = {};
    for (const { key, keyNode, value } of entries ?? []) {
      if (!Object.hasOwn(readers, key)) {
        complain(
          keyNode,
          reading,
          `“${key}” is not known here.${didYouMean(key, Object.keys(readers))} Known are: ${Object.keys(readers).join(', ')}.`,
        );
      } else if (value) {
        values[key as keyof T] = readers[key as keyof T](value, reading);
      }
    }
    return entries && values;
  };
}

/** A map whose keys are the sheet's own, each checked by `knows`. */
export function readRecord<T>(
  readerOf: (key: string) => Reader<T>,
  knows: (key: string) => string | undefined,
): Reader<Map<string, T>> {
  return (node, reading) => {
    const entries = entriesOf(node, reading, 'This must be a list of names with a value each.');
    const values = new Map<string, T>();
    for (const { key, keyNode, value } of entries ?? []) {
      const problem = knows(key);
      if (problem) complain(keyNode, reading, problem);
      const read = value && !problem ? readerOf(key)(value, reading) : undefined;
      if (read !== undefined) values.set(key, read);
    }
    return entries && values;
  };
}

/** Notes a problem at a node; gives undefined, so that a reader can end with it. */
export function complain(node: Node, { problems }: SheetReading, message: string): undefined {
  const [start, end] = node.range ?? [0, 0];
  problems.push({ span: { start, end: Math.max(end, start) }, message });
  return undefined;
}

interface MapEntry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | undefined;
}

function entriesOf(node: Node, reading: SheetReading, otherwise: string): MapEntry[] | undefined {
  if (!isMap(node)) return complain(node, reading, otherwise);
  return node.items.slice(0, mostEntries).map((pair: Pair) => {
    const keyNode = pair.key as Node;
    const key = isScalar(keyNode) ? String(keyNode.value) : '';
    return { key, keyNode, value: resolve(pair.value as Node | null, reading) };
  });
}

/** The node itself, or what an alias stands for. Readers go no deeper than the sheet's shape, so that a cycle ends by itself. */
function resolve(node: Node | null, { document }: SheetReading): Node | undefined {
  if (!node) return undefined;
  return isAlias(node) ? (node.resolve(document) as Node | undefined) : node;
}
