// An article's names do not depend on how it was typed, and no text takes them out of linear time.
import { describe, expect, test } from 'vitest';
import { type Annotations, annotate, createMemory, parseArticle } from '../../../server/src/core/index.ts';
import { knowledge } from '../../support/check.ts';

const paragraphs = [
  'Harbour town mourns its pilot',
  'Captain Elsa Brandt, 61, who steered ships into Kelling for 30 years, died on Sunday, the Kelling Harbour Authority said.',
  'Brandt said once that the fog had taught her patience. “Elsa was never late,” said her brother, Otto Brandt.',
  'The United States lent a tug. U.S. officials came from Washington, and Brant was praised by all of them.',
  'Lindquist will follow her. Ayesha Lindqvist has worked in Finland; the Finnish port of Kotka lent her a compass.',
  'The Tug Pilots’ Union (TPU) sent flowers. The TPU has 40 members. Rovers beat United 2-1 in the league.',
];
const pieces = [
  'Brandt ',
  'and Otto ',
  ' said',
  '.',
  ' Mr. ',
  'Kelling',
  '\n\n',
  'US',
  '“',
  '”',
  ' a ',
  'Lindqvist, 44, ',
];

const namesOf = ({ entities, mentions }: Annotations) => JSON.stringify({ entities, mentions });
const read = (text: string, memory = createMemory(knowledge)) => annotate(parseArticle('a.article.txt', text), memory);

test('after every random edit the names are those of a fresh reading', () => {
  const memory = createMemory(knowledge);
  let text = paragraphs.join('\n\n');
  let state = 11;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  for (let step = 0; step < 150; step++) {
    const at = random(text.length);
    if (random(3) === 0) text = text.slice(0, at) + text.slice(at + 1 + random(12));
    else text = text.slice(0, at) + pieces[random(pieces.length)] + text.slice(at);
    expect(namesOf(read(text, memory)), `after edit ${step}`).toBe(namesOf(read(text)));
  }
});

describe('hostile texts', () => {
  const many = (make: (index: number) => string) => Array.from({ length: 20_000 }, (_, index) => make(index)).join(' ');
  const code = (index: number) =>
    index.toString(26).replace(/./g, (digit) => 'bcdfghjklmnpqrstvwxyzaeiou'[Number.parseInt(digit, 26)]);

  test.each<[string, string]>([
    ['20,000 different people', many((index) => `Anna Sur${code(index)} said.`)],
    ['20,000 surnames of one first letter', many((index) => `Mr. Ba${code(index)}man said.`)],
    ['20,000 people of one surname', many((index) => `Gil${code(index)} Harper said.`)],
    [
      '20,000 short forms',
      many((index) => `Tern ${code(index).replace(/^./, (letter) => letter.toUpperCase())} Bank said.`),
    ],
    ['titles without names', 'Mr. Dr. '.repeat(20_000)],
    ['capitals', 'A'.repeat(80_000)],
    ['brackets', 'UN ('.repeat(20_000)],
  ])('%s', (_, text) => {
    const started = process.cpuUsage();
    const { mentions } = read(`Headline\n\n${text}`);
    // Processor time, not the clock: other work on the machine does not count.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(15_000);
    expect(mentions.every(({ span }, index) => index === 0 || span.start >= mentions[index - 1].span.end)).toBe(true);
  });
});
