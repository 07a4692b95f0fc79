// Every maker of a store against brute force: whatever was put, changed and removed, in any order, it answers the same.
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../server/src/archive/postgres/postgres-store.ts';
import { openSqliteStore } from '../../server/src/archive/sqlite/sqlite-store.ts';
import {
  type ArchivedArticle,
  archiveView,
  askAgain,
  askArchive,
  createMemoryStore,
  type NewsroomStore,
  reviewWorkspace,
  rules,
} from '../../server/src/core/index.ts';
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.ts';
import { folderWith } from '../support/shell.ts';
import { findByForce, plain, spellingsByForce } from './brute-force.ts';
import { articleOf, change, drafts, idOf } from './newsrooms.ts';

const makers: Record<string, () => NewsroomStore | Promise<NewsroomStore>> = {
  memory: createMemoryStore,
  sqlite: () => openSqliteStore(path.join(folderWith({}), 'archive.sqlite'), { writes: true }),
};

let server: PostgresServer | undefined;
let databases = 0;
if (postgresPrograms) {
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());
  makers.postgres = () => {
    server?.run(`CREATE DATABASE store${++databases}`);
    return openPostgresStore(server?.address(`store${databases}`) ?? '', 'archive', { writes: true });
  };
}

describe.each(Object.entries(makers))('a store in %s', (_name, make) => {
  test('answers what brute force answers, after any changes', async () => {
    const store = await make();
    const held = new Map<string, ArchivedArticle>();
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), drafts, async (changes, asked) => {
        for (const { put, remove } of changes) {
          const articles = put.map(({ id, draft }) => articleOf(id, draft));
          await store.change(articles, remove.map(idOf));
          for (const id of remove) held.delete(idOf(id));
          for (const article of articles) held.set(article.summary.id, article);
        }
        await sameAnswers(store, [...held.values()], articleOf(99, asked));
      }),
      { numRuns: 40 },
    );
    await store.close();
  });

  test('tells the rules of a copied paragraph, a changed quotation and the same headline', async () => {
    const store = await make();
    await store.change([articleOf(1, { headline: 0, paragraphs: [0, 4, 6], line: 0, day: '2020-05-03' })]);
    const { summary } = articleOf(2, { headline: 0, paragraphs: [2, 5, 6], line: 0 });
    const answer = await askArchive(store, summary);
    const { findings, failures } = reviewWorkspace(summary, { rules, workspace: archiveView(summary, answer) });
    expect(failures).toEqual([]);
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      'headline-duplicate-workspace',
      'passage-repeated-workspace',
      'quote-changed',
    ]);
    await store.close();
  });

  test('tells what somebody was called in the latest article that says so', async () => {
    const store = await make();
    const told = { headline: 0, paragraphs: [3], line: 0, day: '2020-05-03' };
    await store.change([articleOf(1, told), articleOf(2, { ...told, paragraphs: [5], day: '2021-11-30' })]);
    const known = {
      name: 'Peter Quill',
      articles: 2,
      first: '2020-05-03',
      last: '2021-11-30',
      role: 'Finance minister',
    };
    expect(await store.spellings('Peter Quill')).toMatchObject([known]);
    expect(await store.namesFrom('Peter', 3)).toMatchObject([known]);
    expect(await store.spellings('Nobody Atall')).toEqual([]);
    await store.close();
  });

  test('finds a quotation by the rest of it where most of it is a formula that very many have', async () => {
    const store = await make();
    const formula = 'we will not rest until every last one of them is found'.split(' ');
    const said = (number: number, last = `end${number}`) => [...formula, `in${number}`, `by${number}`, last];
    const numbers = [...Array(70).keys()];
    await store.change(numbers.map((number) => quoting(`story ${number}`, said(number))));
    for (const number of numbers.slice(0, 20)) {
      const { hits } = await askArchive(store, quoting('draft', said(number, 'otherwise')).summary);
      expect(hits).toEqual([{ kind: 'quotation', part: 0, article: `story ${number}` }]);
    }
    await store.close();
  });
});

test('the like of a quotation is compared first, however much else is quoted by the articles that share four words of it', async () => {
  const store = createMemoryStore();
  const words = 'What the island is going to eat tomorrow'.split(' ');
  const others = [...Array(30).keys()].map((number) => {
    const unlike = [1, 2, 3, 4].map((at) => [`Number${number}`, `says${at}`, 'something', 'of', `kind${number}x${at}`]);
    return quoting(`another ${number}`, ...unlike, ['What', 'the', 'island', 'is', `now${number}`]);
  });
  await store.change([...others, quoting('the original', words)]);
  const { summary } = quoting('draft', words.with(5, 'should'));
  const workspace = archiveView(summary, await askArchive(store, summary));
  const { findings } = reviewWorkspace(summary, { rules, workspace });
  expect(findings.map(({ rule, related }) => [rule, related.map(({ article }) => article)])).toEqual([
    ['quote-changed', ['the original']],
  ]);
});

test('what is remembered of an article and what its edits brought are the answer to all of it', async () => {
  const store = createMemoryStore();
  const held = [0, 1, 2, 3].map((at) =>
    articleOf(at, { headline: at, paragraphs: [at, at + 3, at + 4], line: at % 3 }),
  );
  await store.change(held);
  await fc.assert(
    fc.asyncProperty(fc.array(drafts, { minLength: 2, maxLength: 5 }), async (versions) => {
      let before: Awaited<ReturnType<typeof askAgain>> | undefined;
      for (const version of versions) {
        const { summary } = articleOf(99, version);
        before = await askAgain(store, summary, before);
        expect(plain(before)).toEqual(plain(await askArchive(store, summary)));
      }
    }),
  );
});

test('a quotation of eight words or more is found whichever one word of it is changed', async () => {
  const [shortest, longest, ofEach] = [8, 20, 10];
  for (let length = shortest; length <= longest; length++) {
    for (let number = 0; number < ofEach; number++) {
      const words = Array.from({ length }, (_, at) => `word${number}x${at}`);
      const store = createMemoryStore();
      await store.change([quoting('archived', words)]);
      const changed = words.map((_, at) => words.with(at, 'otherwise'));
      const answers = await Promise.all(changed.map((one) => askArchive(store, quoting('draft', one).summary)));
      expect(answers.map(({ hits }) => hits.map(({ kind }) => kind))).toEqual(changed.map(() => ['quotation']));
    }
  }
});

/** An article of which nothing is known but what it quotes. */
function quoting(id: string, ...quoted: (readonly string[])[]): ArchivedArticle {
  const { summary } = articleOf(98, { headline: 0, paragraphs: [], line: 3 });
  const quotations = quoted.map((words, at) => ({ text: words.join(' '), span: { start: at, end: at + 1 } }));
  return { summary: { ...summary, id, headline: undefined, quotations }, content: id };
}

async function sameAnswers(store: NewsroomStore, held: readonly ArchivedArticle[], asked: ArchivedArticle) {
  const contents = await store.contents([...Array(10).keys()].map(idOf));
  expect(new Map([...contents].sort())).toEqual(
    new Map(held.map(({ summary, content }) => [summary.id, content] as const).sort()),
  );
  let question: Parameters<NewsroomStore['find']>[0] = { wanted: [], lines: [] };
  const overheard: NewsroomStore = {
    ...store,
    find(put) {
      question = put;
      return store.find(put);
    },
  };
  const answer = await askArchive(overheard, asked.summary);
  expect(plain(answer)).toEqual(findByForce(held, question));
  for (const name of ['Anna Marlow', 'Peter Quill', 'Eastmere']) {
    const told = (await store.spellings(name)).map(({ name, type, articles, first, last }) => ({
      spelling: `${type} ${name}`,
      articles,
      first,
      last,
    }));
    expect(told.sort((a, b) => (a.spelling < b.spelling ? -1 : 1))).toEqual(spellingsByForce(held, name));
  }
  expect(await store.stats()).toMatchObject({ articles: held.length });
}
