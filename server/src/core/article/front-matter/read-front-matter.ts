// The head of an article file: YAML between "---", TOML between "+++", or an object of JSON. It is read by a parser of its language and never edited.
import type { Article } from '../article.ts';
import type { Line } from '../lines.ts';
import { isObject, objectEnd } from './json.ts';
import { tomlValues } from './toml.ts';
import { type Values, yamlValues } from './yaml.ts';

export interface FrontMatter {
  readonly values: Article['frontMatter'];
  /** How many of the lines it takes up, its fences included; 0 where there is none. */
  readonly lines: number;
}

/** A value that a host owns: the front matter of the last parse, which a keystroke in the copy leaves as it is. */
export interface FrontMatterMemory {
  frontMatter?: { readonly source: string; readonly values: Values | undefined };
}

interface Head {
  readonly start: number;
  readonly end: number;
  readonly lines: number;
  readonly read: (source: string) => Values | undefined;
}

/** Reads the front matter at the head of a text. One that is never closed is none, nor is prose between two lines of hyphens. */
export function readFrontMatter(text: string, lines: readonly Line[], memory: FrontMatterMemory): FrontMatter {
  const head = fenced(text, lines) ?? jsonHead(text, lines);
  if (!head) return { values: {}, lines: 0 };
  const source = text.slice(head.start, head.end);
  if (memory.frontMatter?.source !== source) memory.frontMatter = { source, values: head.read(withLineFeeds(source)) };
  const { values } = memory.frontMatter;
  if (!values) return { values: {}, lines: 0 };
  return { values: moved(values, head.start), lines: head.lines };
}

function fenced(text: string, lines: readonly Line[]): Head | undefined {
  const opening = lines.length ? lineAt(text, lines[0]) : '';
  const language = /^(---|\+\+\+)\s*(yaml|yml|toml|json)?$/.exec(opening);
  if (!language || lines[0].start - lines[0].from > 1) return undefined;
  const [, fence, name] = language;
  for (let index = 1; index < lines.length; index++) {
    const { start, from } = lines[index];
    if (start !== from || (text[start] !== fence[0] && text[start] !== '.')) continue;
    const line = lineAt(text, lines[index]);
    if (line !== fence && !(line === '...' && fence === '---')) continue;
    const read = name === 'toml' || fence === '+++' ? tomlValues : yamlValues;
    return { start: lines[0].end, end: start, lines: index + 1, read };
  }
  return undefined;
}

/** Hugo's third form: the file begins with an object, and the copy on a line of its own behind it. */
function jsonHead(text: string, lines: readonly Line[]): Head | undefined {
  if (!lines.length || text[lines[0].start] !== '{' || /[{%]/.test(text[lines[0].start + 1] ?? '')) return undefined;
  const { start } = lines[0];
  const end = objectEnd(text, start);
  const last = end === undefined ? -1 : lines.findIndex((line) => line.end >= end);
  if (end === undefined || last < 0 || lines[last].end !== end) return undefined;
  return { start, end, lines: last + 1, read: (source) => (isObject(source) ? yamlValues(source) : undefined) };
}

/** Lines that end as the languages' parsers ask for; every place stays where it is. */
const withLineFeeds = (source: string) => source.replace(/\r(?!\n)/g, '\n');

const lineAt = (text: string, { start, end }: Line) => text.slice(start, end);

function moved(values: Values, by: number): Article['frontMatter'] {
  return Object.fromEntries(
    Object.entries(values).map(([key, { text, span }]) => [
      key,
      { text, span: { start: span.start + by, end: span.end + by } },
    ]),
  );
}
