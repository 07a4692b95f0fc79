// Texts made to hurt: parsing answers, and its time grows with the text, measured against itself and not by the clock.
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/core/index.ts';
import { expectLinear } from '../../support/growth.ts';

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

describe.each(['text', 'markdown'] as const)('%s', (format) => {
  test.each(Object.entries(hostile))('%s', (_, make) => {
    const large = make(80_000);
    expectLinear(make, (text) => parseArticle('a', text, format));
    for (const { span, text } of parseArticle('a', large, format).blocks)
      expect(text).toHaveLength(span.end - span.start);
  });
});
