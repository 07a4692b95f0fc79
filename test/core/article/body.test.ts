// Between head and tail: paragraphs, subheads, lists, turns, notes; hard-wrapped copy; several stories in one file.
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/core/index.ts';
import { blocksOf, body } from '../../support/blocks.ts';

const after = (text: string) => blocksOf(`Council votes to rebuild bridge\n\n${body}\n\n${text}`).slice(3);

test.each<[string, string, string[]]>([
  ['a short line without a stop heads a section', `What it costs\n\n${body}`, ['subhead', 'paragraph', 'paragraph']],
  ['a short sentence is a paragraph', `I do not miss it.\n\n${body}`, ['paragraph', 'paragraph', 'paragraph']],
  ['list items', '- one lane\n- no barrier\n• a toll', ['listItem', 'listItem', 'listItem']],
  ['numbered items', '1. Open the gate.\n2) Shut it.', ['listItem', 'listItem']],
  ['questions and answers', 'Q: Who pays?\n\nA: We all do.', ['turn', 'turn']],
  ['labelled turns', 'TILBURY: Who pays?\n\nMARLOW: We do.\n\nTILBURY: All of it?', ['turn', 'paragraph', 'turn']],
  [
    'labels of lists, each for two sides',
    'Catches: Tamar 3, Orr 1.\n\nBatting: Orr 44, Lund 12.\n\nCatches: Lund 2, Berg.\n\nBatting: Berg 9, Tamar 7.',
    ['paragraph', 'paragraph', 'paragraph', 'paragraph'],
  ],
  ['a label that comes once', 'Note: the toll is 40 cents.', ['paragraph']],
  [
    'time stamps of a live page',
    '06:05\n\nThe bridge is shut.\n\n06:31\n\nIt is open.',
    ['dateLine', 'paragraph', 'dateLine', 'paragraph'],
  ],
  ['a correction', 'Correction: the bridge opened in 1911, not 1912.', ['note']],
  ['a credit', '(Reporting by Lukas Brandt; editing by Femke Roos)', ['byline']],
  ['a paragraph that begins with By', 'By Tuesday the river had risen to the second arch.', ['paragraph']],
])('%s', (_, text, kinds) => expect(after(text).map((line) => line.split(':')[0])).toEqual(kinds));

test('a turn knows its label', () => {
  const article = parseArticle(
    'a.article.txt',
    `Talk\n\n${body}\n\nMR. CARNEY: Yes.\n\nQ: No?\n\nMR. CARNEY: Yes.\n\nA: Hm.`,
  );
  const labels = article.blocks
    .filter(({ kind }) => kind === 'turn')
    .map(({ label }) => label && article.text.slice(label.start, label.end));
  expect(labels).toEqual(['MR. CARNEY', 'Q', 'MR. CARNEY', 'A']);
});

test('without blank lines one line is one paragraph', () => {
  expect(
    blocksOf(`Council votes to rebuild bridge\n${body.replace('\n\n', '\n')}`).map((line) => line.split(':')[0]),
  ).toEqual(['headline', 'paragraph', 'paragraph']);
});

describe('hard-wrapped copy', () => {
  const wrapped = `Council votes to rebuild bridge

ARLE, England (Norden) -- The council voted late on Tuesday to build
the bridge over the Arle again, which has been closed to lorries since
the winter floods. "It is older,"
said a man. "And colder."

Work begins in the spring and is to take two years, the surveyor said
in a report. Nobody was asked to pay for it and nobody offered, which
surprised the mayor.

(Reporting by Lukas Brandt in Arle; writing by Femke Roos)

-30-
`;
  test.each([
    ['LF', wrapped],
    ['CRLF', wrapped.replaceAll('\n', '\r\n')],
  ])('lines are joined and offsets kept with %s', (_, text) => {
    const { blocks, datelines } = parseArticle('a.article.txt', text);
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph', 'byline', 'furniture']);
    expect(text.slice(datelines[0].start, datelines[0].end)).toBe('ARLE, England (Norden) --');
    for (const { span, text: words } of blocks) {
      expect(words).toHaveLength(span.end - span.start);
      expect(words).not.toMatch(/[\r\n]/);
      expect(words.replace(/\s+/g, ' ')).toBe(text.slice(span.start, span.end).replace(/\s+/g, ' '));
    }
  });
});

describe('several stories in one file', () => {
  const story = (headline: string) => `${headline}\n\n${body}`;
  test.each(['---', '***', '=====', '###', '* * *'])('parted by %s', (line) => {
    const { blocks } = parseArticle(
      'a.article.txt',
      `${story('Bridge to open')}\n\n${line}\n\n${story('Ferry sinks')}`,
    );
    expect(blocks.filter(({ kind }) => kind === 'headline').map(({ story, text }) => [story, text])).toEqual([
      [0, 'Bridge to open'],
      [1, 'Ferry sinks'],
    ]);
  });
  test('parted by a form feed', () => {
    const { blocks } = parseArticle('a.article.txt', `${story('Bridge to open')}\n\f\n${story('Ferry sinks')}`);
    expect(blocks.at(-1)?.story).toBe(1);
  });
  test.each([
    ['a blank line', '\n\n\n\n'],
    [
      'a line of marks before running text',
      '\n\n***\n\nThe river has been here longer than the town, and it will be here when the town has gone.\n\n',
    ],
  ])('never parted by %s', (_, between) => {
    const { blocks } = parseArticle('a.article.txt', `${story('Bridge to open')}${between}${body}`);
    expect(blocks.every(({ story }) => story === 0)).toBe(true);
  });
});
