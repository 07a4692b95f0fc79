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

/** The schema that the keys of a line belong to; undefined where the sheet's shape does not lead there. */
export function schemaAround(lines: readonly string[], at: number): Schema | undefined {
  const path: string[] = [];
  const { indent, dash } = readLine(lines[at]);
  let depth = indent;
  // Column of the dash that still needs the key of its list; a list may be as far left as its key.
  let list = dash;
  if (list >= 0) path.unshift('');
  for (let line = at - 1; line >= 0 && (depth > 0 || list >= 0); line--) {
    if (!lines[line].trim() || lines[line].trimStart().startsWith('#')) continue;
    const above = readLine(lines[line]);
    const isKey = above.value >= 0 && lines[line].slice(above.value).trim() === '';
    if (list >= 0) {
      if (above.dash >= 0 || above.indent > list || !isKey) continue;
      path.unshift(above.key);
      [depth, list] = [above.indent, -1];
    } else if (above.dash >= 0 && above.dash < depth && above.indent <= depth) {
      if (above.indent < depth && isKey) path.unshift(above.key);
      path.unshift('');
      [depth, list] = [above.dash, above.dash];
    } else if (above.indent < depth && isKey) {
      path.unshift(above.key);
      depth = above.indent;
    }
  }
  return path.reduce<Schema | undefined>(
    (within, key) => within && (key === '' ? resolved(within).items : propertiesOf(within)[key]),
    schema as Schema,
  );
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
