// The sample newsroom under seeds/: its house sheets can be read, and what the README promises is really found there.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  annotate,
  createMemory,
  createWorkspaceIndex,
  type Finding,
  knownRulesOf,
  mergeReports,
  overlaps,
  parseArticle,
  readSheetFile,
  review,
  reviewWorkspace,
  rules,
  sheetFor,
  summarize,
} from '../../server/src/core/index.ts';

interface Expectation {
  readonly expected: readonly { readonly rule: string; readonly text: string }[];
  /** Rules that must say nothing of this file; "*" is all of them. */
  readonly silent: readonly string[];
}

const seeds = new URL('../../seeds/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, seeds), 'utf8');
const expectations: Record<string, Expectation> = JSON.parse(
  readFileSync(new URL('../corpus/seeds.expected.json', import.meta.url), 'utf8'),
);
const names = readdirSync(seeds).filter((name) => /\.(article\.(txt|md)|article|news|story)$/.test(name));
const known = knownRulesOf(rules);

/** The newsroom's findings by file, reviewed with its own sheet and with each other. */
function reviewSeeds(): Map<string, readonly Finding[]> {
  const { file } = readSheetFile(read('newsroom.yml'), known);
  const index = createWorkspaceIndex();
  const articles = names.map((name) => {
    const annotations = annotate(parseArticle(name, read(name)), createMemory());
    const summary = summarize(annotations);
    index.put(summary);
    return { name, annotations, summary, sheet: sheetFor(file, name) };
  });
  return new Map(
    articles.map(({ name, annotations, summary, sheet }) => {
      const alone = review(annotations, { rules, sheet });
      const across = reviewWorkspace(summary, { rules, sheet, workspace: index.view(name) });
      return [name, mergeReports(alone, across).findings];
    }),
  );
}

test.each(['newsroom.yml', 'sheets/american.newsroom.yml', 'sheets/british.newsroom.yml'])('%s is valid', (name) => {
  expect(readSheetFile(read(name), known).problems).toEqual([]);
});

test('every sample is expected to show something, or nothing', () => {
  expect(Object.keys(expectations).sort()).toEqual([...names].sort());
});

/** What only more stories than the samples are can show; these rules' pages have newsrooms of their own. */
const ofMany = ['boilerplate-newsroom', 'entity-misspelling-workspace'];

test('every rule that is on by itself shows in some sample', () => {
  const shown = new Set(Object.values(expectations).flatMap(({ expected }) => expected.map(({ rule }) => rule)));
  const hidden = rules.filter(({ id, severity }) => severity !== 'off' && !ofMany.includes(id) && !shown.has(id));
  expect(hidden.map(({ id }) => id)).toEqual([]);
});

describe('the samples', () => {
  const found = reviewSeeds();

  test.each(names)('%s', (name) => {
    const text = read(name);
    const findings = found.get(name) ?? [];
    const { expected, silent } = expectations[name];
    const missing = expected.filter(({ rule, text: words }) => {
      const place = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
      const places = findings
        .filter((finding) => finding.rule === rule)
        .flatMap((finding) => [
          finding.span,
          ...finding.related.filter(({ article }) => !article).map(({ span }) => span),
        ]);
      return !places.some((span) => overlaps(span, place));
    });
    const loud = findings.filter(({ rule }) => silent.includes(rule) || silent.includes('*'));
    const shown = loud.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
    expect({ missing, loud: shown }).toEqual({ missing: [], loud: [] });
  });
});
