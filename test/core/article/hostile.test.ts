// Texts made to hurt: parsing answers, and its time grows with the text, measured against itself and not by the clock.
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/core/index.ts';

const hostile: Record<string, (n: number) => string> = {
  dots: (n) => '.'.repeat(n),
  'quotation marks': (n) => '"'.repeat(n),
  'single marks': (n) => "''`` ".repeat(n / 5),
  initials: (n) => 'A.'.repeat(n / 2),
  capitals: (n) => 'A'.repeat(n),
  'capitals and colons': (n) => 'MR. A: '.repeat(n / 7),
  digits: (n) => '1-'.repeat(n / 2),
  'blank lines': (n) => '\n'.repeat(n),
  'lone returns': (n) => '\r \r'.repeat(n / 3),
  'short lines': (n) => 'By A\n'.repeat(n / 5),
  'dates under dates': (n) => '06:05\n\n'.repeat(n / 7),
  furniture: (n) => 'Read more\n'.repeat(n / 10),
  separators: (n) => '---\nHead\n'.repeat(n / 9),
  'one long line': (n) => 'word '.repeat(n / 5),
  'open brackets': (n) => '['.repeat(n),
  'bracket pairs': (n) => '[x]('.repeat(n / 4),
  backticks: (n) => '`a'.repeat(n / 2),
  stars: (n) => '*a _b '.repeat(n / 6),
  tags: (n) => '<a '.repeat(n / 3),
  quotes: (n) => '>'.repeat(n),
  'lone surrogates': (n) => '\ud800'.repeat(n),
  'wrapped lines': (n) => `${'w'.repeat(60)}\n`.repeat(n / 61),
};

/** The best of a few runs, so that a pause of the machine does not count. */
function time(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe.each(['text', 'markdown'] as const)('%s', (format) => {
  test.each(Object.entries(hostile))('%s', (_, make) => {
    const small = make(20_000);
    const large = make(80_000);
    const few = time(() => parseArticle('a', small, format));
    const many = time(() => parseArticle('a', large, format));
    expect(many).toBeLessThan(few * 10 + 60);
    for (const { span, text } of parseArticle('a', large, format).blocks)
      expect(text).toHaveLength(span.end - span.start);
  });
});
