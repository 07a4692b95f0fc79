// What is to be archived: article files, or lines of JSON from standard input as a content system writes them.
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { findFiles, readArticleFile } from '../files.ts';
import { told } from '../language.ts';
import { reasonOf } from '../reason.ts';
import { say } from '../say.ts';
import type { Sheets } from '../sheets.ts';
import { dayOf } from './day.ts';

export interface Incoming {
  readonly id: string;
  readonly text: string;
  readonly day?: string;
  readonly url?: string;
}

/** An article, or why there is none. */
export type Arrival = Incoming | { readonly problem: string };

/** The id of an article that is a file: its address, the same wherever it is named from. */
export const fileId = (name: string): string => pathToFileURL(path.resolve(name)).href;

export interface Arrivals {
  readonly arrivals: AsyncIterable<Arrival>;
  /** How many there are, where that is known before they have come. */
  readonly total?: number;
}

export async function openArrivals(paths: readonly string[], sheets: Sheets): Promise<Arrivals> {
  const named = paths.filter((name) => name !== '-');
  const { files, problems } = await findFiles(named, sheets);
  async function* arrivals(): AsyncIterable<Arrival> {
    if (named.length < paths.length) yield* jsonLines(process.stdin);
    for (const problem of problems) yield { problem };
    for (const name of files) yield fromFile(name);
  }
  return { arrivals: arrivals(), total: named.length < paths.length ? undefined : files.length };
}

function fromFile(name: string): Arrival {
  try {
    return { id: fileId(name), text: readArticleFile(name).text };
  } catch (error) {
    return { problem: `${name}: ${reasonOf(error)}` };
  }
}

async function* jsonLines(input: NodeJS.ReadableStream): AsyncIterable<Arrival> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim()) yield fromLine(line.replace(/^\ufeff/, ''), String(number));
  }
}

function fromLine(written: string, line: string): Arrival {
  let given: unknown;
  try {
    given = JSON.parse(written);
  } catch {
    return { problem: told(say.notJson({ line })) };
  }
  const { id, text, date, url } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
  const name = typeof id === 'number' ? String(id) : id;
  if (typeof name !== 'string' || !name) return { problem: told(say.noId({ line })) };
  if (typeof text !== 'string') return { problem: told(say.noText({ line, name })) };
  const day = typeof date === 'string' ? dayOf(date) : undefined;
  if (date !== undefined && date !== null && !day) return { problem: told(say.noDate({ line, name })) };
  return { id: name, text, day, url: typeof url === 'string' ? url : undefined };
}
