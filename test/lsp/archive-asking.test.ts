// When an open article's archive is asked, and for what: once a typist has rested, for what is new, and never for an older version.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import {
  annotate,
  createMemory,
  createMemoryStore,
  loadNameKnowledge,
  type NewsroomStore,
  parseArticle,
  type StoreQuestion,
  summarize,
} from '../../server/src/core/index.ts';
import { startClient } from '../support/lsp-client.ts';
import { startOf } from './article.ts';
import { memoryFiles } from './memory-files.ts';

const crane =
  'Anna Marlow told the council that the old crane would be taken down before the first winter storms reach the quay at Eastmere.';
const flood =
  'Residents have waited for a decision since the flood, when the lower town lost its market hall and both of its bakeries.';
const ferry =
  'The harbour opened again on Tuesday after three weeks of work on the sluice, and the first boats to leave it were two trawlers.';
const text = `Ferry returns\n\n${ferry}\n\n${flood}\n\nNobody on the island knew why it had taken so long.\n`;
const uri = 'file:///newsroom/ferry.news';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
});

/** An article that shares a paragraph with an archive, just opened; what the archive is asked is noted, and may be made to wait. */
async function atTheDesk() {
  const store = createMemoryStore();
  await put(store, 'cms-17', 'Council backs bridge', flood);
  await put(store, 'cms-18', 'Crane comes down', crane);
  const asked: StoreQuestion[] = [];
  const signals: AbortSignal[] = [];
  let gate: Promise<void> = Promise.resolve();
  const overheard: NewsroomStore = {
    ...store,
    async find(question, signal) {
      asked.push(question);
      if (signal) signals.push(signal);
      await gate;
      return store.find(question);
    },
  };
  const files = memoryFiles({ 'file:///newsroom/newsroom.yml': 'archive: desk\n' });
  const client = await startClient({
    folders: ['file:///newsroom'],
    host: { files, openArchive: async () => overheard },
  });
  onTestFinished(() => client.stop());
  await client.open(uri, text);
  const findings = async () => (await client.pull(uri)).filter(ofArchive).map(({ message }) => `${message}`);
  await findings(); // the server has read what was opened
  return {
    asked,
    /** Of each question whether nobody waits for its answer any longer. */
    dropped: () => signals.map(({ aborted }) => aborted),
    findings,
    store,
    /** Time in which nobody types. */
    async rest(milliseconds: number) {
      await vi.advanceTimersByTimeAsync(milliseconds);
      return findings();
    },
    async type(words: string, before: string) {
      const start = startOf(text, before);
      await client.edit(uri, words, { start, end: start });
      return findings();
    },
    /** The archive answers nothing until what this gives is called. */
    hold() {
      let letGo = () => {};
      gate = new Promise((resolve) => {
        letGo = resolve;
      });
      return letGo;
    },
    sheet: (words: string) => files.put(client, 'file:///newsroom/newsroom.yml', words),
    close: () => client.close(uri),
    reopen: () => client.open(uri, text),
  };
}

async function put(store: NewsroomStore, id: string, headline: string, paragraph: string) {
  const article = parseArticle(id, `${headline}\n\n${paragraph}\n`);
  const summary = summarize(annotate(article, createMemory(loadNameKnowledge())));
  await store.change([{ summary, content: id, day: '2020-05-03' }]);
}

const ofArchive = ({ message }: Diagnostic) => `${message}`.includes('In the archive');
const keysOf = ({ wanted }: StoreQuestion) => wanted.flatMap(({ kind, keys }) => keys.map((key) => `${kind} ${key}`));

test('the archive is asked half a second after the last of several edits, once', async () => {
  const { asked, rest, type } = await atTheDesk();
  for (const word of ['Some ', 'more ', 'words ']) {
    await type(word, 'Nobody on');
    expect(await rest(499)).toEqual([]);
  }
  expect(asked).toHaveLength(0);
  const [told] = await rest(1);
  expect(told).toContain('“Council backs bridge”, 2020-05-03');
  expect(asked).toHaveLength(1);
  await rest(60_000);
  expect(asked).toHaveLength(1);
});

test('an edit in one paragraph asks for what is new in that paragraph, and the others keep what was said', async () => {
  const { asked, rest, type } = await atTheDesk();
  await rest(500);
  await type(`${crane} `, 'Nobody on');
  const told = await rest(500);
  expect(asked).toHaveLength(2);
  const [whole, again] = asked.map(keysOf);
  expect(again.length).toBeGreaterThan(0);
  expect(again.filter((key) => whole.includes(key))).toEqual([]);
  expect(told.some((message) => message.includes('Council backs bridge'))).toBe(true);
  expect(told.some((message) => message.includes('Crane comes down'))).toBe(true);
});

test('an article that is closed while the archive is asked lets go of the question; an edit does not', async () => {
  const { close, dropped, findings, hold, rest, type } = await atTheDesk();
  const letGo = hold();
  await rest(500);
  await type('Some ', 'Nobody on');
  expect(dropped()).toEqual([false]);
  await close();
  await findings(); // the server has read what was closed
  expect(dropped()).toEqual([true]);
  letGo();
});

test('where an edit brings nothing to ask, nobody is asked, and what was said moves along', async () => {
  const { asked, rest, type } = await atTheDesk();
  await rest(500);
  await type('\n', 'Residents');
  expect(await rest(500)).toHaveLength(1);
  expect(asked).toHaveLength(1);
});

test('an edit while the archive is asked cancels that: nothing is told of the older version, and the next asks one thing at a time', async () => {
  const { asked, findings, hold, rest, type } = await atTheDesk();
  const letGo = hold();
  await rest(500);
  expect(asked).toHaveLength(1);
  await type(`${crane} `, 'Nobody on');
  await rest(2000);
  expect(asked).toHaveLength(1); // it has not answered yet
  letGo();
  expect(await findings()).toEqual([]);
  const told = await rest(500);
  expect(asked).toHaveLength(2);
  expect(keysOf(asked[1]).filter((key) => keysOf(asked[0]).includes(key))).toEqual([]);
  expect(told).toHaveLength(2);
});

test('an article that is closed while the archive is asked is forgotten: opened again, all of it is asked', async () => {
  const { asked, close, hold, reopen, rest } = await atTheDesk();
  const letGo = hold();
  await rest(500);
  await close();
  letGo();
  await rest(500);
  await reopen();
  await rest(0);
  expect(await rest(500)).toHaveLength(1);
  expect(asked.map(keysOf)[1]).toEqual(asked.map(keysOf)[0]);
});

test('what others have put into the archive is seen by an edit ten minutes later', async () => {
  const { asked, rest, store, type } = await atTheDesk();
  await rest(500);
  await put(store, 'cms-19', 'Harbour open', ferry);
  await rest(600_000);
  await type('So: ', 'Nobody on');
  expect((await rest(500)).some((message) => message.includes('Harbour open'))).toBe(true);
  expect(asked).toHaveLength(2);
});

test('a sheet that names no archive any longer takes along what one said; one that names one has open articles asked', async () => {
  const { findings, rest, sheet } = await atTheDesk();
  expect(await rest(500)).toHaveLength(1);
  await sheet('rules: {}\n');
  await findings();
  expect(await rest(500)).toEqual([]);
  await sheet('archive: desk\n');
  await findings();
  expect(await rest(500)).toHaveLength(1);
});
