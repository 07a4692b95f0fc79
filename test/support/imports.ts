// The sources that ship, and what each takes from which other: for the tests that hold the structure.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export const sourcesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));

export interface Import {
  /** As written: a relative path or a package. */
  readonly target: string;
  /** The file meant by a relative path. */
  readonly file: string | undefined;
  /** The names taken, as the other file calls them; undefined where all are. */
  readonly names: readonly string[] | undefined;
  readonly typeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(type\s)?([^'";]*?)\s*from\s+'([^']+)'|^import\s+'([^']+)'|\b(?:require|import)\('([^']+)'\)/gm;

export function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(statement)].map(([, type, what = '', from, alone, called]) => {
    const target = from ?? alone ?? called;
    return {
      target,
      file: target.startsWith('.') ? path.resolve(path.dirname(file), target) : undefined,
      names: what.includes('*') || called ? undefined : namesIn(what),
      typeOnly: type !== undefined,
    };
  });
}

/** "{ a, type b as c }" takes a and b; "d, { a }" the default one as well. */
function namesIn(what: string): string[] {
  const [, standard = '', braced = ''] = /^([\w$]*)[\s,]*(?:\{([^}]*)\})?/.exec(what) ?? [];
  const named = braced.split(',').map(
    (name) =>
      name
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+/)[0],
  );
  return [...(standard ? ['default'] : []), ...named].filter(Boolean);
}

/** The values that a file offers by its own declarations. Types are left out: those of a function's signature go with it. */
export const exportsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^export\s+(?:async\s+|abstract\s+)*(?:const|let|function\*?|class|enum)\s+([\w$]+)/gm,
    ),
  ].map(([, name]) => name);
