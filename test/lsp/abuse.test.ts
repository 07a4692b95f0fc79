// The server under abuse: it answers or refuses with a reason, keeps its state right, and ends when its client ends.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { type Client, startClient } from '../support/lsp-client.ts';
import { folderWith } from '../support/shell.ts';

const text =
  'Council backs bridge\n\nCouncil backs bridge\n\n"We will mend it before winter," Mara Okello said. Okello runs the works.\n';
const uri = 'untitled:one';
const requests = [
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/completion',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'textDocument/semanticTokens/full',
  'textDocument/documentLink',
  'textDocument/diagnostic',
];

/** Everything that any of the requests may look at. */
const paramsAt = (document: string, position: unknown) => ({
  textDocument: { uri: document },
  position,
  positions: [position],
  range: { start: position, end: position },
  context: { includeDeclaration: true, diagnostics: [] },
  newName: 'Mara',
});

/** The server still reviews as it should. */
async function alive(client: Client) {
  await client.open('untitled:alive', text);
  expect((await client.pull('untitled:alive')).map(({ code }) => code)).toContain('headline-repeated');
}

describe.each(requests)('%s', (method) => {
  // one server, which goes on after each
  let client: Client;
  beforeAll(async () => {
    client = await startClient();
    await client.open(uri, text);
  });
  afterAll(() => client.stop());

  test.each([
    ['a place far outside', uri, { line: 1e9, character: 1e9 }],
    ['a place before the text', uri, { line: -1, character: -5 }],
    ['no number', uri, { line: 'one', character: null }],
    ['no place', uri, undefined],
    ['a document that is not open', 'file:///nowhere/a.article.txt', { line: 0, character: 0 }],
    ['no URI', '', { line: 0, character: 0 }],
    ['a strange URI', 'http://[', { line: 0, character: 0 }],
  ])('%s', async (_, document, position) => {
    // an answer or a refusal in words, but one of them
    await client
      .request(method, paramsAt(document, position))
      .catch((error: Error) => expect(error.message).toBeTruthy());
    await alive(client);
  });
});

test('changes of documents that are not open, closing twice, opening twice', async () => {
  const client = await startClient();
  await client.edit('untitled:never', 'x');
  await client.close('untitled:never');
  await client.open(uri, text);
  await client.open(uri, `${text}\nMore.`);
  await client.close(uri);
  await client.close(uri);
  await alive(client);
  await client.stop();
});

test('a change with a range outside the text, and one with an older version', async () => {
  const client = await startClient();
  await client.open(uri, text);
  await client.edit(uri, 'End.', { start: { line: 900, character: 3 }, end: { line: 901, character: 0 } });
  await client.notify('textDocument/didChange', { textDocument: { uri, version: 0 }, contentChanges: [{ text }] });
  expect((await client.pull(uri)).map(({ code }) => code)).toContain('headline-repeated');
  await client.stop();
});

test('cancelled requests and unknown ones', async () => {
  const client = await startClient();
  await client.open(uri, text);
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
  source.cancel();
  await asked.catch((error: Error) => expect(error.message).toMatch(/cancel|no longer wanted/i));
  await expect(client.request('textDocument/unheardOf', {})).rejects.toThrow(/Unhandled method/);
  await alive(client);
  await client.stop();
});

test.each([
  ['cyclic aliases', 'names: &n\n  - *n'],
  ['wrong types', 'names: 3\nquotes: [1]\nrules: { quote-space: { severity: 7, options: [x] } }\nfiles: { a: b }'],
  ['not YAML', '{[}:\n\t- '],
  ['2 MB', `acronyms: [${'AB,'.repeat(700_000)}]`],
  ['nothing', ''],
])('a house sheet with %s is told of in the sheet, and articles are reviewed', async (_, sheet) => {
  const client = await startClient();
  const folder = pathToFileURL(folderWith({})).href;
  await client.open(`${folder}/newsroom.yml`, sheet, 'yaml');
  const problems = await client.pull(`${folder}/newsroom.yml`);
  if (sheet) expect(problems.length).toBeGreaterThan(0);
  await client.open(`${folder}/a.article.txt`, text);
  expect((await client.pull(`${folder}/a.article.txt`)).map(({ code }) => code)).toContain('headline-repeated');
  await client.stop();
});

test('ten thousand watched files that come and go do not keep anybody waiting', async () => {
  const folder = pathToFileURL(folderWith({})).href;
  const client = await startClient({ folders: [folder] });
  await client.open(uri, text);
  const changes = Array.from({ length: 10_000 }, (_, at) => ({
    uri: `${folder}/${at % 5000}.article.txt`,
    type: 1 + (at % 3),
  }));
  await client.notify('workspace/didChangeWatchedFiles', { changes });
  const started = process.cpuUsage(); // not the clock: other work on the machine does not count
  expect((await client.pull(uri)).map(({ code }) => code)).toContain('headline-repeated');
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  await alive(client);
  await client.stop();
});

describe('a client that dies', () => {
  const start = () =>
    spawn(process.execPath, [path.join(inject('built'), 'server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  const message = (body: object) => {
    const content = JSON.stringify({ jsonrpc: '2.0', ...body });
    return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
  };
  const initialize = message({
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });

  test.each([
    ['before it has said anything', ''],
    ['after the greeting', initialize],
    ['in the middle of a message', `${initialize}Content-Length: 500\r\n\r\n{"jsonrpc"`],
    ['after nonsense', 'Content-Length: 9\r\n\r\nnot JSON!'],
  ])('%s ends the server', async (_, said) => {
    const server = start();
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.stdin.end(said);
    await ended; // the test's own time limit is the assertion
  });
});
