// What keeps the house easy to read: no circle of imports, types included, no long file of logic, no export that nobody takes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exportsOf, importsOf, root, sourcesIn } from '../support/imports.ts';

const shipped = ['server/src', 'client/src'].flatMap(sourcesIn);
const others = ['test', 'server/training'].flatMap(sourcesIn).filter((file) => !file.includes('node_modules'));
const nameOf = (file: string) => path.relative(root, file);
const imports = new Map([...shipped, ...others].map((file) => [file, importsOf(file)]));

test('no file imports itself by way of others', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].map(nameOf).join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const { file: next } of imports.get(file) ?? []) if (next) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of shipped) follow(file, []);
  expect(circles).toEqual([]);
});

test('a file with functions in it has at most 250 lines', () => {
  const long = shipped
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => /=>|\bfunction\b/.test(text) && text.split('\n').length > 251)
    .map(({ file }) => nameOf(file));
  expect(long).toEqual([]);
});

test.each(['server/src', 'client/src'])('%s: each folder says what lives there and what must not', (top) => {
  const rows = readFileSync(path.join(root, top, 'README.md'), 'utf8').matchAll(
    /^\| `([^`]+)` \| [^|]+ \| [^|]+ \|$/gm,
  );
  const folders = new Set(sourcesIn(top).map((file) => path.relative(path.join(root, top), path.dirname(file))));
  expect([...rows].map(([, folder]) => folder)).toEqual([...folders].filter(Boolean).sort());
});

/** What VS Code calls, what the command line calls in another bundle, and what the test of the wording gathers. */
const doors = new Set(['activate', 'deactivate', 'serveAssistants', 'say']);

test('every value exported is taken by another file', () => {
  const taken = new Set<string>();
  for (const own of imports.values()) {
    for (const { file, names } of own) {
      for (const name of names ?? (file && shipped.includes(file) ? exportsOf(file) : [])) taken.add(`${file} ${name}`);
    }
  }
  const left = shipped.flatMap((file) =>
    exportsOf(file)
      .filter((name) => !doors.has(name) && !taken.has(`${file} ${name}`))
      .map((name) => `${nameOf(file)} ${name}`),
  );
  expect(left).toEqual([]);
});

test('constants are written in one case', () => {
  const shouted = [...shipped, ...others].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^ *(?:export )?(?:const|let|static) ([A-Z][A-Z\d_]*)\b/gm)].map(
      ([, name]) => `${nameOf(file)} ${name}`,
    ),
  );
  expect(shouted).toEqual([]);
});
