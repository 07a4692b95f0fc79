// A rule's page is its test: every marked span is reported, nothing else is, and the fix gives the fixed text.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstClause, rules } from '../../server/src/core/index.ts';
import { checkCase, fixedText, underlined } from '../support/check.ts';
import { readPage } from '../support/fixture.ts';

/** What only a person can put right in its own place, by the rule and the head of the message: what is right is nowhere in the article, or it is between quotation marks, which no fix edits. */
const onlyTheDeskKnows: ReadonlyMap<string, string> = new Map([
  ['damage-encoding', 'A character was lost'],
  ['placeholder-left', '“[number]”'],
]);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = readFileSync(new URL(`../../server/src/core/rules/${rule.family}/${id}.md`, import.meta.url), 'utf8');
  const cases = readPage(page);

  test('the page shows the rule and wrong and right copy', () => {
    expect(page.split('\n')[0]).toBe(`# ${id}`);
    expect(cases.some(({ heading }) => heading.startsWith('Wrong'))).toBe(true);
    expect(cases.some(({ heading }) => heading.startsWith('Right'))).toBe(true);
  });

  test.each(cases.map((fixture) => [`line ${fixture.line}, ${fixture.heading}`, fixture] as const))(
    '%s',
    (_, fixture) => {
      for (const checked of checkCase(fixture, rule)) {
        const { file, findings } = checked;
        const found = findings.map(({ span, rule: label }) => ({ ...span, label }));
        expect(underlined(file, found)).toEqual(
          underlined(
            file,
            file.marks.map(({ span, label }) => ({ ...span, label })),
          ),
        );
        const places = findings
          .flatMap(({ related }) => related)
          .filter(({ article }) => !article || article === file.path);
        for (const { span } of file.related) expect(places.map((place) => place.span)).toContainEqual(span);
        for (const { message, fixes, related } of findings) {
          expect(firstClause(message).length, message).toBeLessThan(70);
          const ownHand = onlyTheDeskKnows.get(id);
          const helps = (ownHand && message.startsWith(ownHand)) || fixes().length > 0 || related.length > 0;
          expect(helps, `advice needs a fix or a place to look at: ${message}`).toBe(true);
        }
        for (const fixed of fixture.fixed) {
          if (fixed.path === file.path) expect(fixedText(checked, fixed.choose)).toBe(fixed.text);
        }
      }
      const marked = fixture.files.some(({ marks }) => marks.length);
      expect(marked, 'wrong copy has marks, right copy has none').toBe(fixture.heading.startsWith('Wrong'));
    },
  );
});

test('every rule has its page', () => expect(rules.length).toBeGreaterThan(0));
