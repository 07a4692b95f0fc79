// Reads YAML nodes into plain values and notes every mistake with its place, so that a mistake is a finding in the sheet.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { nearest } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import { type Said, wording } from '../../wording/wording.ts';

export const say = wording('sheet', {
  text: 'This must be text.',
  flag: 'This must be true or false.',
  number: 'This must be a whole number, {minimum} or more.',
  oneOf: 'This must be one of: {choices}.{guess}',
  list: 'This must be a list: one line for each entry, starting with a dash.',
  onlyFirst: 'Only the first {most} entries are read.',
  keys: 'This must have keys: {keys}.',
  twice: '“{key}” appears twice. Only the last one counts.',
  unknownKey: '“{key}” is not a key here.{guess} Use one of: {keys}.',
  values: 'This must be a list of names, each with a value.',
  alias: 'Nothing above is marked “&{name}”.',
  guess: ' Did you mean “{meant}”?',
  none: '',
});

export interface SheetProblem {
  readonly span: Span;
  readonly message: Said;
  /** The word that was probably meant in the place of this one. */
  readonly meant?: string;
}

/** What readers share: the document for aliases, and the list that problems go to. */
export interface SheetReading {
  readonly document: Document;
  readonly problems: SheetProblem[];
}

export type Reader<T> = (node: Node, reading: SheetReading) => T | undefined;

/** More mistakes than anybody reads at once. */
export const mostProblems = 100;
const isFull = ({ problems }: SheetReading) => problems.length >= mostProblems;

/** More entries than any desk writes: the rest of a list or map is left unread, and said so. */
const mostEntries = 20_000;

export const readText: Reader<string> = (node, reading) => {
  if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) return String(node.value);
  return complain(node, reading, say.text());
};

export const readFlag: Reader<boolean> = (node, reading) => {
  if (isScalar(node) && typeof node.value === 'boolean') return node.value;
  return complain(node, reading, say.flag());
};

export function readWholeNumber(minimum: number): Reader<number> {
  return (node, reading) => {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= minimum) return value;
    return complain(node, reading, say.number({ minimum }));
  };
}

export function readOneOf<T extends string>(...choices: readonly T[]): Reader<T> {
  return (node, reading) => {
    // YAML 1.1 habits: an unquoted off reads as a word here, but false is what many editors write for it
    const value = isScalar(node) ? (node.value === false ? 'off' : node.value) : undefined;
    const choice = choices.find((one) => one === value);
    if (choice !== undefined) return choice;
    const meant = meantBy(String(value ?? ''), choices, reading);
    return complain(node, reading, say.oneOf({ choices: choices.join(', '), guess: guessOf(meant) }), meant);
  };
}

export function readList<T>(readItem: Reader<T>): Reader<T[]> {
  return (node, reading) => {
    if (!isSeq(node)) return complain(node, reading, say.list());
    if (node.items.length > mostEntries) complain(node, reading, say.onlyFirst({ most: mostEntries }));
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
    const keys = Object.keys(readers);
    const entries = entriesOf(node, reading, say.keys({ keys: keys.join(', ') }));
    const values: Partial<T> = {};
    for (const { key, keyNode, value } of entries ?? []) {
      if (!Object.hasOwn(readers, key)) {
        const meant = meantBy(key, keys, reading);
        complain(keyNode, reading, say.unknownKey({ key, guess: guessOf(meant), keys: keys.join(', ') }), meant);
      } else if (value) {
        values[key as keyof T] = readers[key as keyof T](value, reading);
      }
    }
    return entries && values;
  };
}

/** A map whose keys are the sheet's own, each checked by `knows`, which complains of one that it does not know. */
export function readRecord<T>(
  readerOf: (key: string) => Reader<T>,
  knows: (key: string, keyNode: Node, reading: SheetReading) => boolean,
): Reader<Map<string, T>> {
  return (node, reading) => {
    const entries = entriesOf(node, reading, say.values());
    const values = new Map<string, T>();
    for (const { key, keyNode, value } of entries ?? []) {
      const isKnown = knows(key, keyNode, reading);
      const read = value && isKnown ? readerOf(key)(value, reading) : undefined;
      if (read !== undefined) values.set(key, read);
    }
    return entries && values;
  };
}

/** Notes a problem at a node; gives undefined, so that a reader can end with it. */
export function complain(node: Node, reading: SheetReading, message: Said, meant?: string): undefined {
  const [start, end] = node.range ?? [0, 0];
  if (!isFull(reading)) reading.problems.push({ span: { start, end: Math.max(end, start) }, message, meant });
  return undefined;
}

/** The known word that is nearest, while anybody is told. */
export const meantBy = (word: string, known: Iterable<string>, reading: SheetReading): string | undefined =>
  isFull(reading) ? undefined : nearest(word, known);

/** "Did you mean …?" with the space before it, or nothing. */
export const guessOf = (meant: string | undefined): Said => (meant === undefined ? say.none() : say.guess({ meant }));

interface MapEntry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | undefined;
}

function entriesOf(node: Node, reading: SheetReading, otherwise: Said): MapEntry[] | undefined {
  if (!isMap(node)) return complain(node, reading, otherwise);
  const known = new Set<string>();
  return node.items.slice(0, mostEntries).map((pair: Pair) => {
    const keyNode = pair.key as Node;
    const key = isScalar(keyNode) ? String(keyNode.value) : '';
    if (known.has(key)) complain(keyNode, reading, say.twice({ key }));
    known.add(key);
    return { key, keyNode, value: resolve(pair.value as Node | null, reading) };
  });
}

/** The node itself, or what an alias stands for. Readers go no deeper than the sheet's shape, so that a cycle ends by itself. */
function resolve(node: Node | null, reading: SheetReading): Node | undefined {
  if (!node) return undefined;
  if (!isAlias(node)) return node;
  return (
    (node.resolve(reading.document) as Node | undefined) ?? complain(node, reading, say.alias({ name: node.source }))
  );
}
