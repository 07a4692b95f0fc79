// Rounds of edits as one: the text is the same, no edit overlaps another, and each knows what it was made for.
import { expect, test } from 'vitest';
import { composeEdits, type ReasonedEdit } from '../../../server/src/core/text/compose-edits.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';

const edit = (start: number, end: number, text: string, reason: string): ReasonedEdit => ({
  span: { start, end },
  text,
  reasons: [reason],
});

test('cuts that stand side by side stay two, each with its reason', () => {
  const first = [edit(0, 4, '', 'headline'), edit(4, 8, '', 'furniture')];
  expect(composeEdits(12, [first])).toEqual(first);
  const composed = composeEdits(12, [first, [edit(2, 3, 'x', 'space')]]);
  expect(composed.map(({ reasons }) => reasons)).toEqual([['headline'], ['furniture'], ['space']]);
});

test('what a later round puts into the text of an earlier one is one edit with both reasons', () => {
  const composed = composeEdits(6, [[edit(2, 4, 'abc', 'one')], [edit(3, 3, 'x', 'two')]]);
  expect(composed).toEqual([{ span: { start: 2, end: 4 }, text: 'axbc', reasons: ['one', 'two'] }]);
});

test('whatever the rounds, the text is what they make one after another', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let run = 0; run < 3000; run++) {
    const text = 'abcdefghijklmnop'.slice(0, 1 + random(16));
    let now = text;
    const rounds: ReasonedEdit[][] = [];
    for (let round = 0; round < 1 + random(4); round++) {
      const edits: ReasonedEdit[] = [];
      for (let at = random(4); at <= now.length; at += 1 + random(4)) {
        const end = Math.min(now.length, at + random(4));
        edits.push(edit(at, end, 'XYZ'.slice(0, random(4)), `${round}`));
        at = end;
      }
      now = applyEdits(now, edits);
      rounds.push(edits);
    }
    const composed = composeEdits(text.length, rounds);
    expect(applyEdits(text, composed)).toBe(now);
    for (const [index, { span }] of composed.entries())
      if (index) expect(span.start).toBeGreaterThanOrEqual(composed[index - 1].span.end);
  }
});
