// Fixes of the rules about marks move marks, stops and spaces. They never touch a word, wherever the marks are broken.
import { describe, expect, test } from 'vitest';
import { annotate, applyEdits, createMemory, parseArticle, review, rules } from '../../../server/src/core/index.ts';

const aboutMarks = new Set(
  'unbalanced running punctuation space marks-mixed nesting boundary'.split(' ').map((name) => `quote-${name}`),
);
const lede = 'The bridge was opened on Monday with a band, a ribbon and a long queue of cars on both sides.';

const broken = [
  '"We fought for every crossing, said Maud Ellery. "We just ran out of tide."',
  'The town has lost its road," said Tom Heaney. It was " quite lost " to him.',
  '“We won," she said. "It was a “lucky” day". We just waited.',
  "''We won,'' she said. ''It was ''lucky'' for us''. I was there.",
  '““We won,”” she said, “and they lost”. Our boat came last.',
  "'We won, she said. 'It was fun.'\n\n'We lost,' he said. 'It was hard.'\n\n'We left,' Ann said. 'It rained.'",
  '"One came.\n\nTwo came in the end, as they always do," she said. "Three stayed."\n\n"Nobody else came at all that day."',
  '“He had a rule, “never sell”, and kept it”, he said.',
  '\u00a0"We  won , " she said.\r\n\r\n"And 6\'2" is tall", he said. 🚲 "It is".',
];

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ');

describe.each(broken)('%s', (copy) => {
  const text = `The bridge opens\n\n${lede}\n\n${copy}\n`;
  const annotations = annotate(parseArticle('a.article.txt', text), createMemory());
  const { findings, failures } = review(annotations, { rules: rules.filter(({ id }) => aboutMarks.has(id)) });

  test('something is found, and no rule fails', () => {
    expect(failures).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });

  test('every fix leaves the words alone', () => {
    for (const fix of findings.flatMap((finding) => finding.fixes())) {
      expect(wordsOf(applyEdits(text, fix.edits)), fix.title).toBe(wordsOf(text));
    }
  });

  test('what a safe fix fixes is not found again', () => {
    for (const finding of findings) {
      const fix = finding.fixes()[0];
      if (fix?.applicability !== 'safe') continue;
      const fixed = annotate(parseArticle('a.article.txt', applyEdits(text, fix.edits)), createMemory());
      const again = review(fixed, { rules: rules.filter(({ id }) => id === finding.rule) }).findings;
      const before = findings.filter(({ rule }) => rule === finding.rule);
      expect(again.length, `${finding.rule}: ${fix.title}`).toBeLessThan(before.length);
    }
  });
});
