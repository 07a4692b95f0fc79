// Texts that nobody writes: reading names stays linear, its offsets exact.
import { describe, expect, it } from 'vitest';
import { agreeOnTypes } from '../../../server/src/core/annotate/names/spans/agree-on-types.ts';
import { loadNameModel, recogniseNames } from '../../../server/src/core/language/names/index.ts';

const model = loadNameModel();
const hostile: readonly [string, string][] = [
  ['dots', '.'.repeat(80_000)],
  ['capitals', 'A'.repeat(80_000)],
  ['initials', 'A.'.repeat(40_000)],
  ['initials with spaces', 'A. '.repeat(40_000)],
  ['capitalised words', 'Ab '.repeat(40_000)],
  ['digits', '1 '.repeat(40_000)],
  ['apostrophes', "'".repeat(80_000)],
  ['connectors', 'A of '.repeat(20_000)],
  ['possessives', "A's ".repeat(20_000)],
  ['hyphens', 'A-'.repeat(40_000)],
  ['titles', 'Mr. '.repeat(20_000)],
  ['lone surrogates', '\ud800'.repeat(40_000)],
  ['combining marks', 'e\u0301'.repeat(40_000)],
  ['different names', Array.from({ length: 20_000 }, (_, index) => `Anna Sur${index.toString(36)}`).join(', ')],
];

describe('hostile texts', () => {
  it.each(hostile)('%s', (_, text) => {
    const started = process.cpuUsage();
    const [names] = agreeOnTypes(recogniseNames([{ text, kind: 'text' }], model)).agreed;
    // Processor time, not the clock: other work on the machine does not count. A bundle needs a tenth of this.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
    for (const { start, end } of names) expect(end).toBeGreaterThan(start);
    expect(names.every(({ start }, index) => index === 0 || start >= names[index - 1].end)).toBe(true);
  });
});

describe('offsets', () => {
  it.each([
    ['no-break spaces', 'Mr.\u00a0John\u00a0Harper left for Paris.'],
    ['emoji', '😀 John Harper 🎉 left for Paris 😀.'],
    ['line separators', 'John Harper\u2028left for\u2029Paris.'],
    ['soft breaks', 'John Harper\r\nleft for Paris.'],
  ])('are exact through %s', (_, text) => {
    const [names] = recogniseNames([{ text, kind: 'text' }], model);
    const found = names
      .filter(({ named }) => named)
      .map(({ start, end }) => text.slice(start, end).replace(/\s/g, ' '));
    expect(found).toEqual(['John Harper', 'Paris']);
  });

  it('gives nothing for nothing', () => {
    expect(recogniseNames([], model)).toEqual([]);
    expect(recogniseNames([{ text: '', kind: 'text' }], model)).toEqual([[]]);
  });
});
