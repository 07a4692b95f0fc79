// Paths to article files, and files to text.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { matchesGlob, sheetNames } from '../core/index.ts';
import { type DecodedText, decodeText } from '../encoding/text-encoding.ts';
import { longestArticle } from '../protocol/limits.ts';
import { reasonOf } from './reason.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import { type Sheets, slashed } from './sheets.ts';

const articleName = /\.(?:article|news|story)$|\.article\.(?:txt|md)$/i;
/** Folders in which nobody keeps articles. */
const passedOver = new Set(['node_modules']);

/** The whole content of what can be read only once. */
export interface ReadOnce extends DecodedText {
  readonly bytes: Uint8Array;
}

export interface FoundFiles {
  readonly files: readonly string[];
  /** What can be read only once (standard input, pipes), read. By the name that it is told under. */
  readonly once: ReadonlyMap<string, ReadOnce>;
  /** Paths that could not be read, each with the reason. */
  readonly problems: readonly string[];
}

/** The files that the paths and globs mean, in order and each once; `-` is standard input, told under `stdinName`. */
export async function findFiles(paths: readonly string[], sheets: Sheets, stdinName = 'stdin'): Promise<FoundFiles> {
  const found: Found = { files: new Set(), once: new Map(), problems: [] };
  for (const given of paths) {
    const isInput = given === '-' || given === '/dev/stdin';
    try {
      if (isInput) await addOnce(found, stdinName, readInput);
      else await addPath(found, given, sheets);
    } catch (error) {
      found.problems.push(`${isInput ? stdinName : given || '“”'}: ${reasonOf(error)}`);
    }
  }
  return { ...found, files: [...found.files] };
}

/** What is found while the paths are followed. */
interface Found {
  readonly files: Set<string>;
  readonly once: Map<string, ReadOnce>;
  readonly problems: string[];
}

/** Reads what is gone when it was read, the first time that it is named. */
async function addOnce({ files, once }: Found, name: string, read: () => Promise<Uint8Array>): Promise<void> {
  if (!once.has(name)) once.set(name, decoded(await read()));
  files.add(name);
}

async function addPath(found: Found, given: string, sheets: Sheets): Promise<void> {
  const name = given && path.normalize(given); // a variable of the shell that is not set is no folder
  if (isPipe(name)) await addOnce(found, name, async () => readFileSync(name));
  else if (isGlob(name)) addGlob(given, found.files, found.problems);
  else if (statSync(name).isDirectory()) walk(name, sheets, found.files, found.problems);
  else found.files.add(name);
}

const decoded = (bytes: Uint8Array): ReadOnce => ({ bytes, ...decodeText(bytes) });

/** Something to read that is neither a file nor a folder, and gone when it was read. */
function isPipe(name: string): boolean {
  const stats = statSync(name, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

const hasGlobSigns = (name: string) => /[*?{[]/.test(name);

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A path with signs of a glob that no file bears as its name: the shell left it to us. */
function isGlob(name: string): boolean {
  return hasGlobSigns(name) && !existsSync(name);
}

/** A file that the glob means is reviewed as one that is named. */
function addGlob(given: string, files: Set<string>, problems: string[]): void {
  const parts = slashed(path.normalize(given)).split('/');
  const first = parts.findIndex(hasGlobSigns);
  const base = path.normalize(
    `${parts.slice(0, first).join('/')}/`.replace(/^\/$/, given.startsWith('/') ? '/' : './'),
  );
  const glob = `./${parts.slice(first).join('/')}`;
  const found = [...filesUnder(base, problems)].filter((name) => matchesGlob(slashed(path.relative(base, name)), glob));
  for (const name of found) files.add(name);
  if (!found.length && existsSync(base)) throw new Refusal(say.noMatch());
}

function walk(folder: string, sheets: Sheets, files: Set<string>, problems: string[]): void {
  for (const name of filesUnder(folder, problems)) {
    if (articleName.test(name) || namedBySheet(name, sheets)) files.add(name);
  }
}

/** Every file in a folder and the folders below it, in order, without those that nobody keeps articles in. */
function* filesUnder(folder: string, problems: string[]): Iterable<string> {
  const entries = attempt(folder, problems, () => readdirSync(folder, { withFileTypes: true }));
  for (const entry of (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(folder, entry.name);
    if (entry.isFile()) yield name;
    else if (entry.isDirectory() && !entry.name.startsWith('.') && !passedOver.has(entry.name))
      yield* filesUnder(name, problems);
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

/** The text of an article file. Throws with a reason for a binary or oversized file. */
export function readArticleFile(name: string): DecodedText {
  return decodeText(readArticleBytes(name));
}

export function readArticleBytes(name: string): Uint8Array {
  const { size } = statSync(name);
  if (size > longestArticle) {
    throw new Refusal(say.tooLong({ size: Math.round(size / 1e6), most: longestArticle / 1e6 }));
  }
  return readFileSync(name);
}

/** How much there is to read in a file; nothing where it will not be read. */
export function sizeOf(name: string): number {
  try {
    const { size } = statSync(name);
    return size > longestArticle ? 0 : size;
  } catch {
    return 0; // whoever reads it tells why
  }
}
