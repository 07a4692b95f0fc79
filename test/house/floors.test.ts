// Imports point down the floors only, and the core stays pure.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const core = path.join(root, 'server/src/core');

/** What each floor may import besides itself. */
const below: Record<string, readonly string[]> = {
  text: [],
  article: ['text'],
  language: ['text'],
  paragraph: ['text', 'article', 'language'],
  annotate: ['text', 'article', 'language', 'paragraph'],
  workspace: ['text', 'article', 'language', 'paragraph', 'annotate'],
  rules: ['text', 'article', 'language', 'paragraph', 'annotate', 'workspace'],
  review: ['text', 'article', 'language', 'paragraph', 'annotate', 'workspace', 'rules'],
};

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Each import of a file: where it leads, and whether only types come from there. */
function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\brequire\('([^']+)'\)/gm,
  );
  return [...found].map((match) => ({ target: match[2] ?? match[3] ?? match[4], typeOnly: match[1] !== undefined }));
}

describe('the core', () => {
  const files = sources(core);
  test.each(files.map((file) => [path.relative(core, file), file]))('%s imports only what lies below', (name, file) => {
    const floor = name.split(path.sep)[0];
    for (const { target } of importsOf(file)) {
      if (!target.startsWith('.')) {
        expect(target, 'no host in the core').not.toMatch(/^(node:|vscode)/);
        continue;
      }
      const other = path.relative(core, path.resolve(path.dirname(file), target)).split(path.sep)[0];
      if (floor !== 'index.ts') expect([floor, ...(below[floor] ?? [])]).toContain(other);
    }
  });

  test('one file imports compromise', () => {
    const importers = files.filter((file) => importsOf(file).some(({ target }) => target.startsWith('compromise')));
    expect(importers.length).toBeLessThanOrEqual(1);
    for (const importer of importers) expect(path.relative(core, importer)).toMatch(/^language/);
  });
});

describe('hosts', () => {
  const inner = /core\/(?!index\.ts)/;
  test.each(['lsp', 'cli'].flatMap((host) => sources(path.join(root, 'server/src', host))))(
    '%s enters the core by its door',
    (file) => {
      for (const { target } of importsOf(file)) expect(target).not.toMatch(inner);
    },
  );

  test.each(sources(path.join(root, 'client/src')))('%s knows of the server only the protocol', (file) => {
    for (const { target } of importsOf(file))
      if (target.includes('server/')) expect(target).toMatch(/server\/src\/protocol\//);
  });
});
