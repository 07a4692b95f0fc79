// Front matter in TOML: the parser says what the values are, a look at the lines says where they are.
import { parse } from 'smol-toml';
import type { FrontMatterValue } from '../article.ts';
import type { Values } from './yaml.ts';

const longest = 200_000;
const key = /^[ \t]*(?:([\w-]+)|"([^"\n]+)"|'([^'\n]+)')[ \t]*=[ \t]*/gm;

/** The values at the top of a document of TOML. Between these fences there is nothing else, so that one with a slip is passed over too. */
export function tomlValues(source: string): Values | undefined {
  if (source.length > longest) return {};
  let table: Record<string, unknown>;
  try {
    table = parse(source);
  } catch {
    return {};
  }
  const values = new Map<string, FrontMatterValue>();
  const header = /^[ \t]*\[/m.exec(source)?.index ?? source.length;
  for (const { index, 0: whole, 1: bare, 2: double, 3: single } of source.matchAll(key)) {
    if (index >= header) break;
    const name = bare ?? double ?? single;
    const start = index + whole.length;
    const value = firstOf(table[name]);
    const text =
      typeof value === 'string' ? value : value instanceof Date || typeof value === 'number' ? undefined : null;
    if (text === null || values.has(name.toLowerCase()) || name === '__proto__') continue;
    const span = valueSpan(source, start);
    values.set(name.toLowerCase(), { text: text ?? source.slice(span.start, span.end), span });
  }
  return Object.fromEntries(values);
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** A string without its marks, or what comes before a comment or the line's end. */
function valueSpan(source: string, from: number): { start: number; end: number } {
  const start =
    source[from] === '[' ? from + 1 + (/^\s*/.exec(source.slice(from + 1, from + 200))?.[0].length ?? 0) : from;
  const mark = /^(?:"""|'''|["'])/.exec(source.slice(start, start + 3))?.[0];
  if (!mark)
    return { start, end: start + (/^[^\n#\r]*/.exec(source.slice(start, start + 400))?.[0].trimEnd().length ?? 0) };
  let end = start + mark.length;
  while (end < source.length && !source.startsWith(mark, end)) end += source[end] === '\\' && mark[0] === '"' ? 2 : 1;
  return { start: start + mark.length, end: Math.min(end, source.length) };
}
