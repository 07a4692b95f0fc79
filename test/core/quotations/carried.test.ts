// A quotation whose speaker is carried over from above: how loudly it is told, and what the sheet may ask for.
import { expect, test } from 'vitest';
import { annotate, createMemory, emptySheet, parseArticle, review, rules } from '../../../server/src/core/index.ts';

const credited = '"Nobody on this island can live with one boat a week," said Mairi Galbraith, who runs the shop.';
const carried = '"They will come back to it in May, or we shall go to them."';

function told(paragraphs: readonly string[], option?: string) {
  const text = ['Ferry company to cut winter sailings', ...paragraphs].join('\n\n');
  const setting = { options: option ? { carried: option } : {} };
  const sheet = { ...emptySheet, rules: new Map([['quote-unattributed', setting]]) };
  const annotations = annotate(parseArticle('ferry.article.txt', text), createMemory());
  const { findings } = review(annotations, { rules: rules.filter(({ id }) => id === 'quote-unattributed'), sheet });
  return findings.map(({ severity, message }) => `${severity}: ${message}`);
}

test('one speaker who is likely is told as an information', () => {
  expect(told([credited, carried])).toHaveLength(1);
  expect(told([credited, carried])[0]).toMatch(
    /^information: “They will .*…” is unattributed\. Is it Galbraith, named above\?/,
  );
});

test('furniture and pictures between are looked through', () => {
  expect(told([credited, 'Photo: Harbour Pictures', carried])[0]).toMatch(/^information: .*Galbraith/);
});

test('a subhead between is told', () => {
  expect(
    told([credited, 'What the council may do', carried, 'The council meets in May, in the hall behind the school.'])[0],
  ).toMatch(/^information: .* Galbraith is named above the subhead/);
});

test('what somebody is reported to have said carries over as well', () => {
  const reported = 'Mairi Galbraith, who runs the shop, said that the company had asked nobody.';
  expect(told([reported, carried])[0]).toMatch(/^information: .*Galbraith/);
});

test('somebody else who has a sentence between makes it a warning', () => {
  const [first] = told([`${credited} Duncan Reid, the chairman, came late.`, carried]);
  expect(first).toMatch(/^warning: “They .*”: which speaker\? Named above: Galbraith, Reid\./);
});

test('of several in a row the first is told', () => {
  expect(told([credited, carried, '"And we shall go to them in June, if we have to."'])).toHaveLength(1);
});

test('the sheet asks for silence, or for a warning', () => {
  expect(told([credited, carried], 'off')).toEqual([]);
  expect(told([credited, carried], 'warning')[0]).toMatch(/^warning: .*Galbraith/);
});

test('with carried speakers off, a quotation of nobody is still told', () => {
  expect(told(['The timetable takes effect in November.', carried], 'off')[0]).toMatch(
    /^information: .* is unattributed\./,
  );
});

const orphan = '"They will come back to it in May, or we shall go to them."';

test.each([
  [
    'a subject of reported speech',
    'Reid was told so. Mairi Galbraith said that the company had asked Duncan Reid. Nobody came.',
    'Mairi Galbraith',
  ],
  ['speech that is quoted', '"We asked," Mairi Galbraith told Duncan Reid. Nobody came after that.', 'Mairi Galbraith'],
  ['a role', 'The chairman said that the company had asked the island. Nobody came.', '“The chairman”'],
])('the question asks after the one who spoke last: %s', (_, before, name) => {
  expect(questions([before, 'The timetable takes effect in November.', orphan])).toEqual([name]);
});

function questions(paragraphs: readonly string[]) {
  const text = ['Ferry company to cut winter sailings', ...paragraphs].join('\n\n');
  const annotations = annotate(parseArticle('ferry.article.txt', text), createMemory());
  const { findings } = review(annotations, { rules: rules.filter(({ id }) => id === 'quote-unattributed') });
  return findings.map(({ message }) => /is unattributed\. (.*) spoke last/.exec(message)?.[1]);
}

test.each([
  ['a sentence about one person', 'Jane Miller took the first boat of the day.', 'information'],
  ['a pronoun', 'She had waited for the boat since six, and she was cold.', 'information'],
  ['an announcement', 'So much is clear from the letter, according to the council.', 'information'],
  ['a sentence about nobody', 'The timetable takes effect in November.', 'warning'],
  ['a sentence about two people', 'Jane Miller met Duncan Reid on the pier.', 'warning'],
])('behind %s a quotation of nobody is told as %s', (_, before, severity) => {
  const opening = `${credited} “We will look at it again,” said the chairman, Duncan Reid.`;
  const shop = 'The shop belongs to Jane Miller, the boat to Duncan Reid.';
  expect(told([opening, shop, before, orphan])[0]).toMatch(new RegExp(`^${severity}: .* is unattributed\\.`));
});

test('a thing that is only part of a name did not speak', () => {
  const unions = 'The Falmouth teacher unions say that the boat must stay.';
  expect(told([unions, 'The timetable takes effect in November.', orphan])[0]).not.toContain('Falmouth spoke');
});

const other = '"We will look at it again," said the chairman, Duncan Reid.';
const nobody = 'The timetable takes effect in November.';

test.each([
  ['nobody has spoken before', [nobody, orphan], 'information'],
  ['the article credits what it quotes', [credited, other, nobody, orphan], 'warning'],
  [
    'it is a column, in the first person',
    [credited, other, 'I went there. We were cold. My boat was late.', nobody, orphan],
    'information',
  ],
  ['the words are set for show, without a stop', [credited, other, nobody, orphan.replace('."', '"')], 'hint'],
])('a quotation of nobody is as grave as the article shows: %s', (_, paragraphs, severity) => {
  expect(told(paragraphs).at(-1)).toMatch(new RegExp(`^${severity}: .* is unattributed`));
});

test.each([
  ['the next sentence tells whose words they are', `${orphan} Those few words have become the cry of the island.`],
  ['they are scripture', '"By their fruits ye shall know them."'],
  ['they are an item of a list', '"2) The council never asked the islanders about it."'],
  ['they are pasted from a network', `${orphan} pic.example.com/x — Harbour News (@harbournews) June 23, 2018`],
])('a quotation needs no speaker of its own where %s', (_, words) => {
  expect(told([credited, other, nobody, words])).toEqual([]);
});

test('a label of the page speaks for nobody', () => {
  expect(told([credited, other, nobody, 'Urgent:', orphan])[0]).not.toContain('Urgent');
});

test('a question that the one before answers is not that speaker’s', () => {
  const question = '"Did anybody ask the islanders about the winter boats?"';
  expect(told([credited, question, '"No," Galbraith said.'])[0]).toMatch(/Name the speaker again/);
});

test('the question names whoever leads to the quotation before whoever spoke last', () => {
  const fears = 'Jane Miller fears for the winter.';
  expect(
    told([credited, other, 'The timetable changes in May.', fears, `${orphan} The council meets in May.`])[0],
  ).toMatch(/^information: .* Is it Miller, named above\?/);
});
