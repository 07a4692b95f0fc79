// Imports point down the floors only, and the core stays pure.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, root, sourcesIn } from '../support/imports.ts';

const core = path.join(root, 'server/src/core');

/** What each floor may import besides itself. */
const below: Record<string, readonly string[]> = {
  'word-lists': [],
  text: [],
  wording: ['text'],
  article: ['word-lists', 'text'],
  language: ['word-lists', 'text'],
  paragraph: ['word-lists', 'text', 'article', 'language'],
  annotate: ['word-lists', 'text', 'article', 'language', 'paragraph'],
  workspace: ['word-lists', 'text', 'article', 'language', 'paragraph', 'annotate'],
  rules: ['word-lists', 'text', 'article', 'language', 'paragraph', 'annotate', 'workspace', 'wording'],
  review: ['word-lists', 'text', 'article', 'language', 'paragraph', 'annotate', 'workspace', 'wording', 'rules'],
};

describe('the core', () => {
  const files = sourcesIn('server/src/core');
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
  test.each(['archive', 'lsp', 'cli'].flatMap((host) => sourcesIn(`server/src/${host}`)))(
    '%s enters the core by its door',
    (file) => {
      for (const { target } of importsOf(file)) expect(target).not.toMatch(inner);
    },
  );

  test.each(sourcesIn('client/src'))('%s knows of the server only the protocol', (file) => {
    for (const { target } of importsOf(file))
      if (target.includes('server/')) expect(target).toMatch(/server\/src\/protocol\//);
  });
});
