// The index against a fresh scan: whatever was added, edited, renamed and removed, in any order, it tells what a new index tells.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArticleSummary,
  createWorkspaceIndex,
  readSnapshot,
  reviewWorkspace,
  rules,
  type WorkspaceIndex,
  writeSnapshot,
} from '../../../server/src/core/index.ts';
import { summaryOf } from '../../support/summary-of.ts';

/** What every article of the newsroom is told about the others. */
function findingsOf(index: WorkspaceIndex): Record<string, unknown> {
  const told = [...index.summaries()].map((summary) => {
    const { findings, failures } = reviewWorkspace(summary, { rules, workspace: index.view(summary.id) });
    expect(failures).toEqual([]);
    const places = findings.map(({ rule, span, related }) => ({
      rule,
      span,
      related: related.map(({ article, span: { start, end } }) => `${article} ${start}-${end}`).sort(),
    }));
    return [summary.id, places] as const;
  });
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const fresh = (summaries: Iterable<ArticleSummary>) => {
  const index = createWorkspaceIndex();
  for (const summary of summaries) index.put(summary);
  return index;
};

const sentences = [
  'The reservoir that feeds forty villages on the plain has not been this low in late April since records began.',
  'Farmers sold their cattle early and the cannery let half of its workers go before the harvest was in.',
  'Snow closed the pass for a ninth day while lorries waited in a line that reached the border post.',
  '"We had perhaps an hour before the tide would have taken her," the coxswain said.',
  '"We had about an hour before the tide would have taken her," said the coxswain.',
  'Nobody was hurt.',
];
const headlines = ['Reservoir half empty', 'RESERVOIR HALF EMPTY', 'Pass closed by snow', 'Crew lifted off'];
const article = fc
  .tuple(fc.constantFrom(...headlines), fc.array(fc.constantFrom(...sentences), { maxLength: 5 }))
  .map(([headline, body]) => [headline, ...body].join('\n\n'));
const names = ['a.article.txt', 'b.article.txt', 'c.article.md', 'd.story'];
const name = fc.constantFrom(...names);
const change = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), id: name, text: article }),
  fc.record({ kind: fc.constant('delete' as const), id: name }),
  fc.record({ kind: fc.constant('rename' as const), id: name, to: name }),
);

test('random newsrooms', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 14 }), (changes) => {
      const index = createWorkspaceIndex();
      const files = new Map<string, string>();
      let before = findingsOf(index);
      for (const step of changes) {
        const touched = new Set<string>();
        const put = (id: string, text: string) => {
          files.set(id, text);
          touched.add(id);
          for (const other of index.put(summaryOf(id, text))) touched.add(other);
        };
        const remove = (id: string) => {
          files.delete(id);
          touched.add(id);
          for (const other of index.remove(id)) touched.add(other);
        };
        if (step.kind === 'write') put(step.id, step.text);
        else if (step.kind === 'delete') remove(step.id);
        else {
          const text = files.get(step.id);
          remove(step.id);
          if (text !== undefined) put(step.to, text);
        }
        const after = findingsOf(index);
        // whoever is told something else than before must have been named as affected
        for (const id of Object.keys(after)) {
          if (JSON.stringify(after[id]) !== JSON.stringify(before[id])) expect([...touched]).toContain(id);
        }
        before = after;
      }
      expect(before).toEqual(findingsOf(fresh([...files].map(([id, text]) => summaryOf(id, text)))));
    }),
    { numRuns: 60 },
  );
});

test('newsrooms whose names are slips of each other', () => {
  const files = [0, 1, 2, 3, 4, 5];
  const said = ['Annika Strod', 'Anika Strod', 'Annika Strodt', 'Gerd Wexelius', 'Gerd Wexellius', 'Minneaplis'];
  const step = fc.record({
    file: fc.constantFrom(...files),
    who: fc.option(fc.constantFrom(...said), { nil: undefined }),
  });
  const text = (file: number, who: string) =>
    `Boat number ${file} sails\n\nOn day ${file} the boat left with ${who}, who had waited. It was late, ${who} said.`;
  let told = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 16 }), (steps) => {
      const index = createWorkspaceIndex();
      let before = findingsOf(index);
      for (const { file, who } of steps) {
        const id = `${file}.story`;
        const others = who ? index.put(summaryOf(id, text(file, who))) : index.remove(id);
        const after = findingsOf(index);
        for (const other of Object.keys(after))
          if (other !== id && JSON.stringify(after[other]) !== JSON.stringify(before[other]))
            expect(others).toContain(other);
        before = after;
        told += Object.values(after).filter((places) =>
          /entity-misspelling-workspace/.test(JSON.stringify(places)),
        ).length;
      }
      expect(before).toEqual(findingsOf(fresh(index.summaries())));
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(told).toBeGreaterThan(0);
});

test('an article put again unchanged touches nobody', () => {
  const index = fresh([summaryOf('a.txt', `One\n\n${sentences[0]}`), summaryOf('b.txt', `Two\n\n${sentences[0]}`)]);
  expect(index.put(summaryOf('a.txt', `One\n\n${sentences[0]}`))).toEqual([]);
  expect(index.put(summaryOf('a.txt', `One\n\n${sentences[1]}`))).toEqual(['b.txt']);
  expect(index.remove('nobody.txt')).toEqual([]);
});

describe('a snapshot', () => {
  const summaries = sentences.map((sentence, at) => summaryOf(`${at}.txt`, `Head\n\n${sentence}\n\n${sentences[0]}`));
  const text = writeSnapshot(
    summaries.map((summary) => ({ content: 'x', summary, findings: [] })),
    'v1',
  );

  test('read back tells the same', () => {
    const read = [...readSnapshot(text, 'v1').values()].map(({ summary }) => summary);
    expect(findingsOf(fresh(read))).toEqual(findingsOf(fresh(summaries)));
  });

  test('of another version, cut short or damaged is worth nothing and never throws', () => {
    expect(readSnapshot(text, 'v2').size).toBe(0);
    for (let cut = 0; cut < text.length; cut += 97) expect(readSnapshot(text.slice(0, cut), 'v1').size).toBe(0);
    const random = fc.sample(fc.nat(text.length - 1), 200);
    for (const at of random)
      expect(() => readSnapshot(`${text.slice(0, at)}~${text.slice(at + 1)}`, 'v1')).not.toThrow();
  });
});

describe('a line that stands in many stories', () => {
  const credit = 'Island Radio contributed to this report.';
  const bodies = sentences
    .slice(0, 3)
    .concat(
      'The mill by the weir has ground its last flour, and its wheel will go to the museum in the spring.',
      'Two schools on the north shore will share one head teacher from September, the council decided.',
      'A choir of ninety sang on the quay while the last of the old ferries was towed away.',
    );
  const story = (at: number, foot = credit) =>
    summaryOf(`${at}.story`, `Story number ${at}\n\n${bodies[at]}\n\n${foot}`);
  const toldTo = (index: WorkspaceIndex, at: number) =>
    reviewWorkspace(index.get(`${at}.story`) as ArticleSummary, { rules, workspace: index.view(`${at}.story`) })
      .findings.filter(({ rule }) => rule === 'boilerplate-newsroom')
      .map(({ message }) => /in (\d+) articles/.exec(message)?.[1]);

  test('is told from the fifth on, and everybody who has it is told again; nobody is where a line stays', () => {
    const index = createWorkspaceIndex();
    for (let at = 0; at < 4; at++) expect(index.put(story(at))).toEqual([]);
    expect(toldTo(index, 0)).toEqual([]);
    expect(index.put(story(4)).sort()).toEqual(['0.story', '1.story', '2.story', '3.story']);
    expect(toldTo(index, 0)).toEqual(['5']);
    expect(index.put(summaryOf('4.story', `Story number 4\n\n${bodies[4]}\n\nMore is to come.\n\n${credit}`))).toEqual(
      [],
    );
    expect(index.put(story(4, 'More is to come.')).sort()).toEqual(['0.story', '1.story', '2.story', '3.story']);
    expect(toldTo(index, 0)).toEqual([]);
  });

  test('a story that is taken out takes its line with it', () => {
    const index = fresh([0, 1, 2, 3, 4, 5].map((at) => story(at)));
    expect(toldTo(index, 5)).toEqual(['6']);
    expect(index.remove('0.story').sort()).toEqual(['1.story', '2.story', '3.story', '4.story', '5.story']);
    expect(toldTo(index, 5)).toEqual(['5']);
  });
});
