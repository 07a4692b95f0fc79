// The schema of the house sheet, asked by a place in the sheet: by its lines and their indents, which hold while a line is typed.

import schema from '../../../../syntaxes/newsroom.schema.json';
import type { Said } from '../../core/index.ts';

/** The part of JSON Schema that the sheet's schema uses. */
export interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const definitions = schema.definitions as Readonly<Record<string, Schema>>;

/** What a line of the sheet says: `  - key: value`. */
export interface SheetLine {
  /** Column of the key, or of what is in its place. */
  readonly indent: number;
  /** Column of the dash; -1 without one. */
  readonly dash: number;
  readonly key: string;
  /** Column after the colon; -1 without one. */
  readonly value: number;
}

export function readLine(line: string): SheetLine {
  const [, space, dash = '', key = '', colon = ''] = /^(\s*)(-\s*)?("?[\w-]*"?)(\s*:(?=\s|$))?/.exec(line) ?? [];
  const indent = space.length + dash.length;
  return {
    indent,
    dash: dash ? space.length : -1,
    key: key.replace(/"/g, ''),
    value: colon ? indent + key.length + colon.length : -1,
  };
}

/** Where the way up from a line has come to. */
interface Way {
  /** The keys and, as empty words, the lists around the line, the outermost first. */
  readonly path: readonly string[];
  /** Column of what was passed last. */
  readonly depth: number;
  /** Column of the dash that still needs the key of its list, which may be as far left; -1 where none does. */
  readonly list: number;
}

/** The schema that the keys of a line belong to; undefined where the sheet's shape does not lead there. */
export function schemaAround(lines: readonly string[], at: number): Schema | undefined {
  const { indent, dash } = readLine(lines[at]);
  let way: Way = { path: dash >= 0 ? [''] : [], depth: indent, list: dash };
  for (let line = at - 1; line >= 0 && (way.depth > 0 || way.list >= 0); line--) way = past(lines[line], way);
  return way.path.reduce<Schema | undefined>(
    (within, key) => within && (key === '' ? resolved(within).items : propertiesOf(within)[key]),
    schema as Schema,
  );
}

/** The way past the next line above. */
function past(line: string, way: Way): Way {
  if (!line.trim() || line.trimStart().startsWith('#')) return way;
  const above = readLine(line);
  const { path, depth, list } = way;
  const isKey = above.value >= 0 && line.slice(above.value).trim() === '';
  if (list >= 0) {
    const isKeyOfList = above.dash < 0 && above.indent <= list && isKey;
    return isKeyOfList ? { path: [above.key, ...path], depth: above.indent, list: -1 } : way;
  }
  const own = above.indent < depth && isKey ? [above.key] : [];
  if (above.dash >= 0 && above.dash < depth && above.indent <= depth)
    return { path: ['', ...own, ...path], depth: above.dash, list: above.dash };
  return own.length ? { path: [...own, ...path], depth: above.indent, list } : way;
}

/** What a key is for. The published schema is English: its own words are the key to those of other languages. */
export function descriptionOf(part: Schema): Said {
  const { description = '' } = resolved(part);
  return { group: 'sheet-keys', key: description, english: description, inserted: {} };
}

function resolved(part: Schema): Schema {
  const name = part.$ref?.split('/').at(-1);
  return name
    ? { ...definitions[name], ...part, $ref: undefined, description: part.description ?? definitions[name].description }
    : part;
}

export function propertiesOf(part: Schema): Readonly<Record<string, Schema>> {
  const { properties, anyOf = [] } = resolved(part);
  return properties ?? Object.assign({}, ...anyOf.map(propertiesOf));
}

/** The words that can be the value. */
export function valuesOf(part: Schema): readonly string[] {
  const { enum: words, anyOf = [], type } = resolved(part);
  return words ?? (type === 'boolean' ? ['true', 'false'] : anyOf.flatMap(valuesOf));
}
