// Front matter in YAML, and in JSON, which is YAML too: its values with their places.
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { FrontMatterValue } from '../article.ts';

/** By key in lower case; offsets are those of the source. */
export type Values = Readonly<Record<string, FrontMatterValue>>;

/** More than this is not read for its values, only passed over. */
const longest = 200_000;

/** The values of a map of YAML; undefined for anything else, prose among it. */
export function yamlValues(source: string): Values | undefined {
  if (source.trim() === '') return {};
  if (source.length > longest) return looksKeyed(source) ? {} : undefined;
  try {
    const { contents, errors } = parseDocument(source, { logLevel: 'silent', uniqueKeys: false, version: '1.2' });
    if (!contents) return looksKeyed(source) ? {} : undefined; // comments only
    if (!isMap(contents)) return undefined;
    if (errors.length) return looksKeyed(source) ? valuesOfLines(source) : undefined;
    const values = new Map<string, FrontMatterValue>();
    for (const { key, value } of contents.items) {
      const name = isScalar(key) ? String(key.value).toLowerCase() : '';
      const read = readValue(value as Node | null, source);
      if (name && name !== '__proto__' && read && !values.has(name)) values.set(name, read);
    }
    return Object.fromEntries(values);
  } catch {
    return looksKeyed(source) ? {} : undefined; // nested too deeply to be read
  }
}

/** A scalar's own value; of a list of authors the first one, of an author with an address the name. */
function readValue(node: Node | null, source: string): FrontMatterValue | undefined {
  if (isSeq(node)) return readValue((node.items[0] as Node | undefined) ?? null, source);
  if (isMap(node)) return readValue((node.get('name', true) as Node | undefined) ?? null, source);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  if (quoted) return { text: String(node.value), span: { start: start + 1, end: Math.max(start + 1, end - 1) } };
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const text = isBlock
    ? String(node.value).trim()
    : typeof node.value === 'string'
      ? node.value
      : source.slice(start, end);
  return { text, span: { start, end } };
}

const keyedLine = /^(["']?)([\w.-]{1,60})\1[ \t]*:[ \t]+(["']?)(\S.*?)\3[ \t]*\r?$/gm;

/** Where YAML has a slip, such as a second colon in a title: what comes after each key on its line. */
function valuesOfLines(source: string): Values {
  const values = new Map<string, FrontMatterValue>();
  for (const { index, 0: line, 2: key, 3: mark, 4: text } of source.matchAll(keyedLine)) {
    const start = index + line.indexOf(text, line.indexOf(':') + 1 + mark.length);
    if (key !== '__proto__') values.set(key.toLowerCase(), { text, span: { start, end: start + text.length } });
  }
  return Object.fromEntries(values);
}

/** Whether every line has a key, belongs to the line above, or is a list's or a comment's. */
function looksKeyed(source: string): boolean {
  return source
    .split(/\r\n|[\r\n]/)
    .every((line) => /^\s*$|^[ \t]|^[-#}\]]|^["']?[\w.-]{1,60}["']?\s*:(?:\s|$)/.test(line));
}
