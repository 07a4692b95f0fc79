// Articles that are not open are read by a process beside the server where many wait: with the same findings, and whatever happens
// meanwhile to a file, to its sheet or to that process.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { constants, type NodeGCPerformanceDetail, PerformanceObserver } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import type { WorkspaceFullDocumentDiagnosticReport } from 'vscode-languageserver';
import { createMemory } from '../../server/src/core/index.ts';
import { nodeFiles } from '../../server/src/lsp/node-files.ts';
import { createGivingBack } from '../../server/src/lsp/node-memory.ts';
import { startReader } from '../../server/src/lsp/node-reader.ts';
import { type ReadArticle, readClosed } from '../../server/src/lsp/read-closed.ts';
import type { Helper } from '../../server/src/lsp/reader.ts';
import { type Client, startClient } from '../support/lsp-client.ts';
import { folderWith } from '../support/shell.ts';
import { memoryFiles } from './memory-files.ts';

const count = 120;
const numbered = (at: number) => `${String(at).padStart(3, '0')}.article.txt`;
const article = (at: number) =>
  `Ferry ${at} runs late\n\nFerry ${at} runs late\n\nMayor Ada Quill${at} said "the crossing” took ${at} hours more, and Ada Quil${at} was late.\n`;

const beside = () => startReader(path.join(inject('built'), 'server.js'));
const ended = (client: Client) =>
  client.hear('$/progress', ({ value }: { value: { kind: string } }) => value.kind === 'end');

/** What is told of each file, and what is logged, once all are read. */
async function scan(folder: string, helper?: () => Helper) {
  const client = await startClient({
    folders: [pathToFileURL(folder).href],
    host: { files: nodeFiles, startReader: helper },
    locale: 'de',
  });
  await ended(client);
  const { items } = await client.pullWorkspace();
  await client.stop();
  const found = (items as WorkspaceFullDocumentDiagnosticReport[]).map(({ uri, items }) => ({ uri, items }));
  const logged = client.heard.flatMap(({ method, params }) =>
    method === 'window/logMessage' ? [(params as { message: string }).message] : [],
  );
  return { found: found.sort((one, other) => (one.uri < other.uri ? -1 : 1)), logged };
}

const folderOfMany = () =>
  folderWith({
    ...Object.fromEntries(Array.from({ length: count }, (_, at) => [numbered(at), article(at)])),
    'newsroom.yml': 'rules:\n  headline-repeated: off\nnames:\n  - use: Ada Quill7\n    avoid: [Ada Quill8]\n',
  });

test('what a process beside the server finds is what the server finds', async () => {
  const folder = folderOfMany();
  const here = await scan(folder);
  expect(here.found.length).toBe(count);
  expect(await scan(folder, beside)).toEqual(here);
});

test.each([
  ['before it has read anything', 0],
  ['in the middle', 30],
])('a process that breaks down %s is told once, and the server reads the rest', async (_when, answers) => {
  const folder = folderOfMany();
  const program = path.join(folderWith({}), 'breaks.cjs');
  writeFileSync(
    program,
    `const read = require('node:child_process').fork(${JSON.stringify(path.join(inject('built'), 'server.js'))}, ['read-articles'], { serialization: 'advanced' });
let answers = ${answers};
read.on('message', (answer) => process.send(answer, () => --answers || process.exit(7)));
process.on('message', (order) => (answers ? read.send(order) : process.exit(7)));
process.on('exit', () => read.kill());
`,
  );
  const { found, logged } = await scan(folder, () => startReader(program));
  expect(found).toEqual((await scan(folder)).found);
  expect(logged).toEqual([
    'Der Prozess, der geschlossene Artikel liest, ist gescheitert; der Server liest sie selbst: 7',
  ]);
});

/** A reader that answers when it is let. */
function heldReader() {
  const held: (() => void)[] = [];
  let isOpen = false;
  let begun = () => {};
  const reading = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const start = (): Helper => ({
    read: (order) =>
      new Promise<ReadArticle>((resolve) => {
        const answer = () => resolve(readClosed(order, createMemory()));
        if (isOpen) answer();
        else held.push(answer);
        begun();
      }),
    end() {},
  });
  const release = () => {
    isOpen = true;
    for (const answer of held.splice(0)) answer();
  };
  return { start, reading, release };
}

test('what happens to a file while it is read elsewhere counts: deleted, opened, under another sheet', async () => {
  const folder = 'file:///newsroom';
  const texts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${folder}/${numbered(at)}`, article(at)]));
  const [gone, open, other] = Object.keys(texts);
  const files = memoryFiles(texts);
  const { start, reading, release } = heldReader();
  const client = await startClient({ folders: [folder], host: { files, startReader: start } });
  await reading;
  await files.put(client, gone, undefined);
  await client.open(open, 'Bridge opens\n\nThe bridge opened on Monday.\n');
  expect(await client.pull(open)).toEqual([]); // an open article waits for nobody
  await files.put(client, `${folder}/newsroom.yml`, 'rules:\n  headline-repeated: off\n');
  await client.request('copydesk/headlines', null);
  release();
  await ended(client);
  const codesOf = async (uri: string) => {
    const { items } = await client.pullWorkspace({}, uri === other ? uri : undefined);
    const report = items.find((item) => item.uri === uri);
    return report?.kind === 'full' ? report.items.map(({ code }) => code) : [];
  };
  await expect.poll(() => codesOf(other)).not.toContain('headline-repeated');
  expect(await codesOf(other)).not.toEqual([]);
  expect(await codesOf(gone)).toEqual([]);
  expect(await codesOf(open)).toEqual([]);
  expect(await client.request<unknown[]>('copydesk/headlines', null)).toHaveLength(59);
  await client.stop();
});

test('what reading a large workspace took is collected once nobody asks for anything', async () => {
  const collected = new Promise<void>((resolve) => {
    const watching = new PerformanceObserver((list) => {
      if (!list.getEntries().some(takesAll)) return;
      watching.disconnect();
      resolve();
    });
    watching.observe({ entryTypes: ['gc'] });
  });
  createGivingBack()();
  await collected;
}, 120_000);

const takesAll = (entry: object) =>
  'detail' in entry && (entry.detail as NodeGCPerformanceDetail).kind === constants.NODE_PERFORMANCE_GC_MAJOR;
