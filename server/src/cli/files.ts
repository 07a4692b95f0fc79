// Paths to article files, and files to text.
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { sheetNames } from '../core/index.ts';
import type { Sheets } from './sheets.ts';

/** Longer files are no articles, and no editor could read what is said of them. In bytes. */
const mostBytes = 8 * 1024 * 1024;

const articleName = /\.(?:article|news|story)$|\.article\.(?:txt|md)$/i;
/** Folders in which nobody keeps articles. */
const passedOver = new Set(['node_modules']);

export interface FoundFiles {
  readonly files: readonly string[];
  /** Paths that could not be read, each with the reason. */
  readonly problems: readonly string[];
}

/** The files that the paths mean, in order and each once. */
export function findFiles(paths: readonly string[], sheets: Sheets): FoundFiles {
  const files = new Set<string>();
  const problems: string[] = [];
  for (const given of paths) {
    const name = path.normalize(given);
    try {
      if (statSync(name).isDirectory()) walk(name, sheets, files, problems);
      else files.add(name);
    } catch (error) {
      problems.push(`${given}: ${reasonOf(error)}`);
    }
  }
  return { files: [...files], problems };
}

function walk(folder: string, sheets: Sheets, files: Set<string>, problems: string[]): void {
  const entries = attempt(folder, problems, () => readdirSync(folder, { withFileTypes: true }));
  for (const entry of (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !passedOver.has(entry.name)) walk(name, sheets, files, problems);
    } else if (entry.isFile() && (articleName.test(entry.name) || namedBySheet(name, sheets))) files.add(name);
  }
}

function namedBySheet(name: string, sheets: Sheets): boolean {
  const house = sheets.houseOf(name);
  return house !== undefined && sheetNames(house.file, house.pathOf(name));
}

function attempt<T>(name: string, problems: string[], act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    problems.push(`${name}: ${reasonOf(error)}`);
    return undefined;
  }
}

/** The text of an article file as decoded, a byte order mark kept. Throws with a reason for a binary or oversized file. */
export function readArticleFile(name: string): string {
  const { size } = statSync(name);
  if (size > mostBytes) {
    throw new Error(
      `too long to be an article (${Math.round(size / 1024 / 1024)} MB; at most ${mostBytes / 1024 / 1024} MB)`,
    );
  }
  if (looksBinary(name, size)) throw new Error('not a text file');
  return decode(readFileSync(name));
}

function looksBinary(name: string, size: number): boolean {
  const head = Buffer.alloc(Math.min(size, 4096));
  const file = openSync(name, 'r');
  readSync(file, head, 0, head.length, 0);
  closeSync(file);
  return !isUtf16(head) && head.includes(0);
}

const isUtf16 = (bytes: Buffer) =>
  bytes.length > 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));

/** UTF-8, or UTF-16 where the mark says so; old wire copy in Windows-1252 where UTF-8 would leave holes. */
function decode(bytes: Buffer): string {
  if (isUtf16(bytes)) {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}
