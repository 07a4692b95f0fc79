// Sentence boundaries: what a copy editor would call a sentence, however many stops it holds.
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../server/src/core/language/sentences.ts';

/** Each line is one text; a bar stands where a sentence ends and the next begins. */
const texts = [
  'The council met on Monday. | It voted 5-4.',
  'Mr. Harlan met Dr. Osei at St. Anne’s. | They left at 5 p.m. | Nobody followed.',
  'The plane left at 9 a.m. Tuesday for Washington, D.C. | It never arrived.',
  'He moved to the U.S. | The move was sudden.',
  'A U.S. Navy ship and the U.S. Senate are not the same. | "The U.S. is here," he said.',
  'J. K. Marlow and George W. Trent wrote it.',
  'So did I. | Trent agreed.',
  'They chose plan B. | The others chose none.',
  'Sales rose 3.5 percent to $1.2 million. | No. 10 was silent. | The answer is no. | Talks go on.',
  'The bill passed on Sept. 14 in Hartford, Conn. | It was signed on Oct. 2.',
  '"We won." | She smiled.',
  '“We won,” she said. | “We did not expect to.” | Then she left.',
  '"Why?" asked Tom. | "Because!" he cried.',
  '"Did you see it?" Marlow asked. | "Never!" Ms. Osei Tutu said.',
  '"Did you see it?" | Marlow shook his head.',
  'They waited ... and waited. | Nothing came... | Nobody spoke.',
  'He was . . . late. | So was she.',
  'The firm (it is based in Leeds.) said so. | (It is not.) | Nobody minds.',
  '‘It broke.’ | ‘What did?’ | ‘The mast.’',
  "We can always find a word, but not for 'tie.' \" | Hallbera left.",
  'He works for Acme Inc. and Bolt Co. | The two firms merged.',
  'HARTFORD, Conn. (AP) — Ten people met. | Nine left.',
  'It rained, e.g. in May, and in vs. out was the question.',
  'What now? | Nobody knows! | 2020 was worse.',
  '1. The list begins. | 2. The list ends.',
  'Visit example.com or write to a.b@example.org today. | Thanks.',
  'Er kam. | „Gut.“ | Sie ging.',
];

describe('sentences', () => {
  test.each(texts)('%s', (line) => {
    const text = line.replaceAll(' | ', ' ');
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(line.split(' | '));
  });

  test('a lost space before an opening mark does not join two sentences', () => {
    const text = 'She said so.“We came back.”';
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'She said so.',
      '“We came back.”',
    ]);
  });

  test('spaces of every kind lie between sentences, never in them', () => {
    expect(findSentences('')).toEqual([]);
    expect(findSentences(' \u00a0\n')).toEqual([]);
    expect(findSentences(' One.\u00a0\r\n  Two.\u2028Three ')).toEqual([
      { start: 1, end: 5 },
      { start: 10, end: 14 },
      { start: 15, end: 20 },
    ]);
  });

  test.each(['.', '!', 'A.', 'Mr. ', '. ', '"', '." ', '1', '\ud800', 'Mr. A. U.S. '])(
    'a run of %j stays linear',
    (unit) => {
      const started = process.cpuUsage(); // not the clock: other work may share the machine
      findSentences(unit.repeat(80_000));
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(4_000);
    },
  );
});
