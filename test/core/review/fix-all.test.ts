// All safe fixes of an article together: one plan, made before any edit, that leaves no new finding behind.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  annotate,
  applyEdits,
  createMemory,
  fixAll,
  loadNameKnowledge,
  parseArticle,
  type Reading,
  review,
  rules,
} from '../../../server/src/core/index.ts';
import { foldPhrase } from '../../../server/src/core/workspace/fold-phrase.ts';
import { readPage } from '../../support/fixture.ts';

const knowledge = loadNameKnowledge();
const root = path.resolve(import.meta.dirname, '../../..');

function read(name: string, text: string): Reading {
  const annotations = annotate(parseArticle(name, text), createMemory(knowledge));
  return { article: annotations.article, findings: review(annotations, { rules }).findings };
}

function fixed(name: string, text: string): { before: Reading; after: Reading } {
  const before = read(name, text);
  const { edits } = fixAll(before, (version) => read(name, version));
  return { before, after: read(name, applyEdits(text, edits)) };
}

const named = ({ findings }: Reading) => findings.map(({ rule, subject }) => `${rule}: ${foldPhrase(subject)}`);

const pages = rules.map(({ id, family }) => path.join(root, 'server/src/core/rules', family, `${id}.md`));
const fixtures = pages.flatMap((page) =>
  readPage(readFileSync(page, 'utf8')).flatMap(({ files, line }) =>
    files.map((file) => [`${path.basename(page)}, line ${line}, ${file.path}`, file.path, file.text] as const),
  ),
);
const seeds = readdirSync(path.join(root, 'seeds'))
  .filter((name) => name.includes('.article.'))
  .map((name) => [name, name, readFileSync(path.join(root, 'seeds', name), 'utf8')] as const);

test('after all safe fixes no finding is new, in any fixture and any seed', () => {
  for (const [title, name, text] of [...fixtures, ...seeds]) {
    const { before, after } = fixed(name, text);
    const known = new Set(named(before));
    expect(
      named(after).filter((finding) => !known.has(finding)),
      title,
    ).toEqual([]);
  }
}, 120_000);

const story = (...forms: string[]) =>
  [
    'Port waits for grain',
    ...forms.map((form, index) => `Ship ${index + 1} of the ${form} fleet waited in the bay for the harbour pilot.`),
  ].join('\n\n');

test.each([
  [
    'U.S and U.S. against one US',
    story('U.S', 'U.S.', 'U.S.', 'US'),
    /U\.S\. fleet[\s\S]*U\.S\. fleet[\s\S]*U\.S\. fleet/,
  ],
  ['U.S against three US', story('U.S', 'US', 'US', 'US'), /US fleet[\s\S]*US fleet[\s\S]*US fleet[\s\S]*US fleet/],
])('the majority is counted before any edit: %s', (_, text, wanted) => {
  const { before, after } = fixed('port.article.txt', text);
  expect(after.article.text).toMatch(wanted);
  const known = new Set(named(before));
  expect(named(after).filter((finding) => !known.has(finding))).toEqual([]);
});
