// The README lists every rule with its severity, as `npm run generate` writes it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/core/index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test.each(rules.map(({ id, family, severity, summary }) => [id, family, severity, summary]))(
  '%s',
  (id, family, severity, summary) => {
    expect(readme).toContain(`| [${id}](server/src/core/rules/${family}/${id}.md) | ${severity} | ${summary} |`);
  },
);
