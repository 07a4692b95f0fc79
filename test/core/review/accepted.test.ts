// "This is meant" survives edits, and a damaged list costs nothing but itself.
import { expect, test } from 'vitest';
import {
  accept,
  acceptedEntry,
  acceptedHere,
  type Finding,
  nothingAccepted,
  readAccepted,
  takeBack,
  withoutAccepted,
  writeAccepted,
} from '../../../server/src/core/index.ts';

const finding = (subject: string, rule = 'entity-unintroduced') => ({
  rule,
  subject,
  severity: 'warning' as const,
  span: { start: 0, end: 1 },
  message: '',
  related: [],
  fixes: () => [],
});
const report = { findings: [finding('Hook'), finding('Putin'), finding('Hook', 'entity-variant')], failures: [] };

test('an accepted finding is quiet in its file, whatever its place, capitals and marks', () => {
  const list = accept(nothingAccepted, [acceptedEntry(finding('“HOOK”'), 'a.article.txt')]);
  const subjects = (file: string) =>
    withoutAccepted(report, list, file).findings.map(({ rule, subject }) => `${rule} ${subject}`);
  expect(subjects('a.article.txt')).toEqual(['entity-unintroduced Putin', 'entity-variant Hook']);
  expect(subjects('b.article.txt')).toHaveLength(3);
});

test('a list written and read is the same list; taken back, the finding speaks again', () => {
  const entry = acceptedEntry(finding('Hook'), 'a.article.txt');
  const list = accept(accept(nothingAccepted, [entry]), [
    entry,
    acceptedEntry(finding('Putin'), 'a.article.txt', undefined, true),
  ]);
  expect(list.accepted).toHaveLength(2);
  expect(readAccepted(writeAccepted(list)).list.accepted).toEqual(expect.arrayContaining([...list.accepted]));
  expect(takeBack(list, entry).accepted.map(({ words }) => words)).toEqual(['putin']);
});

test.each(['', '{', '[]', '{"version":2,"accepted":[]}', '{"version":1}', 'null'])(
  'a damaged list %j accepts nothing and says why',
  (text) => {
    expect(readAccepted(text)).toEqual({
      list: nothingAccepted,
      problem: expect.objectContaining({ group: 'accepted' }),
    });
  },
);

test('an entry that is not one is left out', () => {
  expect(
    readAccepted('{"version":1,"accepted":[{"rule":1},{"rule":"r","file":"f","words":"w"}]}').list.accepted,
  ).toHaveLength(1);
});

test('what is accepted at one place is told elsewhere, and stays accepted while one side of it is edited', () => {
  const at = (before: string, after: string) => ({ ...finding('USA', 'entity-variant'), beside: { before, after } });
  const list = accept(nothingAccepted, [acceptedHere(at('a team of the ', ' left in the spring'), 'a.news')]);
  const told = (one: Finding) => withoutAccepted({ findings: [one], failures: [] }, list, 'a.news').findings.length;
  expect(told(at('a team of the ', ' left in the spring'))).toBe(0);
  expect(told(at('a second crew from the ', ' left in the spring'))).toBe(0);
  expect(told(at('a team of the ', ' stayed at home'))).toBe(0);
  expect(told(at('nobody but the ', ' paid for it all'))).toBe(1);
  expect(told(finding('USA', 'entity-variant'))).toBe(1);
  expect(readAccepted(writeAccepted(list)).list).toEqual(list);
});
