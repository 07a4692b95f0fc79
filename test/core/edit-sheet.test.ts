// A house sheet changed by machine keeps its comments and says what was asked, and nothing else changes.
import { expect, test } from 'vitest';
import { addAcronym, addName, switchOff } from '../../server/src/core/index.ts';

const sheet =
  '# Ours.\nstyle: british\n\nnames:\n  # the capital\n  - use: Kyiv\n    avoid: [Kiev]\n\nacronyms: [KC, PC]\n';

test.each([
  ['a new name', addName(sheet, { use: 'Nato', wellKnown: true }), '  - use: Nato\n    wellKnown: true\n'],
  [
    'a name it has',
    addName(sheet, { use: 'Kyiv', wellKnown: true }),
    '  - use: Kyiv\n    avoid: [Kiev]\n    wellKnown: true\n',
  ],
  ['an acronym', addAcronym(sheet, 'RNLI'), 'acronyms: [KC, PC, RNLI]\n'],
  [
    'a rule for a file',
    switchOff(sheet, 'quote-scare', 'arts/review.news'),
    'overrides:\n  - files:\n      - arts/review.news\n    rules:\n      quote-scare: off\n',
  ],
])('%s is written down', (_, changed, expected) => {
  expect(changed).toContain(expected);
  for (const kept of ['# Ours.\nstyle: british\n', '# the capital\n  - use: Kyiv\n    avoid: [Kiev]\n']) {
    expect(changed).toContain(kept);
  }
});

test('a form to avoid is added to those that a name has', () => {
  const changed = addName(sheet, { use: 'Kyiv', avoid: ['Kiev', 'Kijew'] });
  expect(changed).toContain('  - use: Kyiv\n    avoid:\n      - Kiev\n      - Kijew\n');
});

test('an empty sheet is begun', () => {
  expect(addName('', { use: 'Nato', wellKnown: true })).toBe('names:\n  - use: Nato\n    wellKnown: true\n');
  expect(switchOff('# Nothing yet.\n', 'quote-scare', 'a.news')).toContain('# Nothing yet.');
});

test('a second rule joins the first for the same file', () => {
  const once = switchOff('', 'quote-scare', 'a.news') ?? '';
  expect(switchOff(once, 'quote-nesting', 'a.news')).toBe(`${once}      quote-nesting: off\n`);
});

test('a sheet that cannot be read is left alone', () => {
  for (const broken of ['names: [', '- a list', 'names: none'])
    expect(addName(broken, { use: 'Nato' })).toBeUndefined();
});
