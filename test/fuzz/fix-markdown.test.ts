// Whatever stands in a Markdown file besides its copy is the same after every safe fix: front matter, scripts, comments, code.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  annotate,
  applyEdits,
  createMemory,
  parseArticle,
  review,
  rules,
  safeEdits,
} from '../../server/src/core/index.ts';
import { copy, frontMatters, markdownBlocks } from './guarded.ts';

test('safe fixes leave everything else as it stands', () => {
  const memory = createMemory();
  fc.assert(
    fc.property(
      fc.option(fc.constantFrom(...frontMatters)),
      fc.array(fc.oneof(fc.constantFrom(...markdownBlocks), fc.constantFrom(...copy)), { maxLength: 9 }),
      (head, parts) => {
        const text = [...(head ? [head] : []), '# Ferry back', ...parts].join('\n\n');
        const annotations = annotate(parseArticle('a.mdx', text), memory);
        const after = applyEdits(text, safeEdits(review(annotations, { rules }).findings));
        if (head) expect(after.startsWith(head)).toBe(true);
        let at = 0;
        for (const part of parts.filter((block) => markdownBlocks.includes(block))) {
          at = after.indexOf(part, at);
          expect(at, `${part}\n\nis gone from\n\n${after}`).toBeGreaterThan(0);
          at += part.length;
        }
        for (const kept of ['(https://example.org/cafÃ©?q="frank, ")', '`"frank, "`', '<!-- I‘ve -->'])
          if (text.includes(kept)) expect(after).toContain(kept);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
