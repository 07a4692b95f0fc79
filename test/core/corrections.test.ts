// What a newsroom tells the reader about names is obeyed by everything that reads them, warm and cold.
import { expect, test } from 'vitest';
import {
  annotate,
  createMemory,
  emptySheet,
  type NameCorrection,
  parseArticle,
  readSheetFile,
  review,
  rules,
  sheetFor,
} from '../../server/src/core/index.ts';
import { addCorrection } from '../../server/src/core/review/sheet/edit-sheet.ts';
import { knowledge } from '../support/check.ts';

const text = `Wall holds

Tom Ash, the harbour master, said on Monday that the wall had held. Tomas Ashe walked it at low tide. Blue Pennant moved two ships.

Brannock said the lifeboat had reached it at dusk. Nobody on board was hurt.
`;
const article = parseArticle('a.news', text);
const namesOf = (corrections: readonly NameCorrection[], memory = createMemory(knowledge)) =>
  annotate(article, memory, corrections).entities.map(({ type, name }) => `${type} ${name}`);

test('a name that is none is nobody: not counted, not introduced, no speaker', () => {
  const corrections: NameCorrection[] = [{ name: 'Brannock', is: 'not a name' }];
  expect(namesOf([]).join()).toContain('Brannock');
  expect(namesOf(corrections).join()).not.toContain('Brannock');
  const rulesOver = (given: readonly NameCorrection[]) =>
    review(annotate(article, createMemory(knowledge), given), { rules, sheet: { ...emptySheet, corrections: given } })
      .findings.filter(({ subject }) => subject === 'Brannock')
      .map(({ rule }) => rule);
  expect(rulesOver([])).toContain('entity-unintroduced');
  expect(rulesOver(corrections)).toEqual([]);
});

test.each([
  ['person', 'PER'],
  ['organisation', 'ORG'],
  ['place', 'LOC'],
] as const)('a name is a %s where the newsroom says so', (is, type) => {
  expect(namesOf([{ name: 'Blue Pennant', is }])).toContain(`${type} Blue Pennant`);
});

test('a name that was not recognised is one where the newsroom says so', () => {
  expect(namesOf([]).join()).not.toContain('low tide');
  expect(namesOf([{ name: 'low tide', is: 'organisation' }])).toContain('ORG low tide');
});

test('two names are one person, or two, where the newsroom says so', () => {
  const people = (corrections: readonly NameCorrection[]) =>
    namesOf(corrections).filter((name) => /Ash/.test(name)).length;
  expect(people([{ name: 'Tom Ash', sameAs: ['Tomas Ashe'] }])).toBe(1);
  expect(people([{ name: 'Tom Ash', apartFrom: ['Tomas Ashe'] }])).toBe(2);
});

test('a correction that comes or goes leaves nothing behind in the memory', () => {
  const memory = createMemory(knowledge);
  const steps: NameCorrection[][] = [
    [],
    [{ name: 'Brannock', is: 'not a name' }],
    [{ name: 'Tom Ash', sameAs: ['Tomas Ashe'] }],
    [{ name: 'low tide', is: 'place' }],
    [],
  ];
  for (const corrections of steps) expect(namesOf(corrections, memory)).toEqual(namesOf(corrections));
});

test('corrections stand in the sheet, written by machine and read again', () => {
  const one = addCorrection('style: british\n', { name: 'Brannock', is: 'not a name' }) ?? '';
  const two = addCorrection(one, { name: 'Tom Ash', sameAs: ['Tomas Ashe'] }) ?? '';
  const three = addCorrection(two, { name: 'Tom Ash', apartFrom: ['Tim Ash'] }) ?? '';
  const { file, problems } = readSheetFile(three, new Map());
  expect(problems).toEqual([]);
  expect(sheetFor(file, 'a.news').corrections).toEqual([
    { name: 'Brannock', is: 'not a name' },
    { name: 'Tom Ash', sameAs: ['Tomas Ashe'], apartFrom: ['Tim Ash'] },
  ]);
  expect(readSheetFile('corrections:\n  - is: maybe\n', new Map()).problems).toHaveLength(2);
});
