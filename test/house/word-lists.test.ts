// No class of words is written down twice: a list that needs another's words is made of it (word-lists/).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  namesOf,
  pictureAgencies,
  pictureBanks,
  wireServices,
} from '../../server/src/core/word-lists/news-agencies.ts';
import { root, sourcesIn } from '../support/imports.ts';

/** So many words two long lists may share by chance. */
const mostShared = 24;
/** A list that shares so many words with another, and more than half of its own, is the other's double. */
const fewestShared = 8;

/** The model's classes are frozen beside its weights; furniture is phrases, headlines are stems: the same word tells other things there. */
const apart = /names\/model-words|article\/furniture\/|headline\/headline-words|gazetteer\/|german|generated/;

/** Lists that mark some words of another for a use of their own, and what they mark them as. */
const marking: readonly (readonly [file: string, words: string, as: string])[] = [
  ['word-lists/function-words.ts', 'of for from at', 'prepositions that join two noun phrases'],
  ['paragraph/verb-in-use.ts', 'that this some', 'determiners that are subjects too'],
  ['paragraph/quotations/kinds.ts', 'for of in', 'what a title leaves in lower case'],
  ['annotate/names/resolve/join-things.ts', 'exchange university college', 'bodies that are named for a place'],
  ['annotate/names/resolve/join-things.ts', 'institute museum theatre', 'the same'],
  ['language/names/cut-edges.ts', 'city town township', 'places that "of" and a name follow'],
];

interface List {
  readonly file: string;
  readonly words: ReadonlySet<string>;
}

/** The texts that are lists of words: eight or more words, all in lower case, without marks. */
function listsIn(file: string): List[] {
  const code = readFileSync(file, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(/`([^`$]*)`|'([^'\n]*)'/g)]
    .map(([, block, line]) => (block ?? line).split(/\s+/).filter(Boolean))
    .filter(
      (words) => words.length >= fewestShared && words.every((word) => /^\p{Ll}[\p{Ll}'-]*(?:\.\p{Ll})*$/u.test(word)),
    )
    .map((words) => ({ file: path.relative(root, file).replace('server/src/core/', ''), words: new Set(words) }));
}

const isMarking = ({ file, words }: List) =>
  marking.some(([inFile, opens]) => inFile === file && [...words].join(' ').startsWith(opens));

test('no list of words is written twice', () => {
  const lists = sourcesIn('server/src/core')
    .filter((file) => !apart.test(file))
    .flatMap(listsIn);
  expect(lists.length).toBeGreaterThan(20);
  const doubled = lists.flatMap((one, at) =>
    lists.slice(at + 1).flatMap((other) => {
      const shared = [...one.words].filter((word) => other.words.has(word));
      const share = shared.length / Math.min(one.words.size, other.words.size);
      const isDouble = shared.length > mostShared || (shared.length >= fewestShared && share > 0.5);
      return isDouble && !isMarking(one) && !isMarking(other)
        ? [`${one.file} and ${other.file}: ${shared.slice(0, 8).join(' ')} …`]
        : [];
    }),
  );
  expect(doubled).toEqual([]);
});

/** A pattern may name these two: a line that has one of them needs no other mark to be looked at as a credit. */
const namedAlone = new Set(['reuters', 'getty']);

test('agencies are named in their own list and in the tables of names, nowhere else', () => {
  const names = [...wireServices, ...pictureBanks, ...pictureAgencies]
    .flatMap(namesOf)
    .map((name) => name.toLowerCase())
    .filter((name) => name.length > 4 && !namedAlone.has(name));
  const again = sourcesIn('server/src/core')
    .filter((file) => !apart.test(file) && !file.endsWith('news-agencies.ts'))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8')
        .replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
        .toLowerCase();
      return names
        .filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(code))
        .map((name) => `${path.basename(file)}: ${name}`);
    });
  expect(again).toEqual([]);
});
