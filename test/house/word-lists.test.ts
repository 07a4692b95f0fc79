// No class of words is written down twice: a list that needs another's words is made of it (word-lists/).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, sourcesIn } from '../support/imports.ts';

/** So many words two lists may share by chance, or because one marks some of the other's. */
const mostShared = 24;

/** The model's classes are frozen beside its weights; furniture is phrases, headlines are stems: the same word tells other things there. */
const apart = /names\/model-words|article\/furniture\/|headline\/headline-words|gazetteer\/|german|generated/;

interface List {
  readonly file: string;
  readonly words: ReadonlySet<string>;
}

/** The texts that are lists of words: ten or more words, all in lower case, without marks. */
function listsIn(file: string): List[] {
  const texts = readFileSync(file, 'utf8').matchAll(/`([^`$]*)`|'([^'\n]*)'/g);
  return [...texts]
    .map(([, block, line]) => (block ?? line).split(/\s+/).filter(Boolean))
    .filter((words) => words.length >= 10 && words.every((word) => /^\p{Ll}[\p{Ll}.'-]*$/u.test(word)))
    .map((words) => ({ file: path.relative(root, file), words: new Set(words) }));
}

test('no list of words stands twice', () => {
  const lists = sourcesIn('server/src/core')
    .filter((file) => !apart.test(file))
    .flatMap(listsIn);
  expect(lists.length).toBeGreaterThan(20);
  const doubled = lists.flatMap((one, at) =>
    lists.slice(at + 1).flatMap((other) => {
      const shared = [...one.words].filter((word) => other.words.has(word));
      return shared.length > mostShared ? [`${one.file} and ${other.file}: ${shared.slice(0, 8).join(' ')} …`] : [];
    }),
  );
  expect(doubled).toEqual([]);
});
