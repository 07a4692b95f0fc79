// Reading a large workspace shows itself and can be stopped; what is stopped leaves everything as it was.
import { expect, test } from 'vitest';
import { startClient } from '../support/lsp-client.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'file:///newsroom';
const article = (at: number) =>
  `Ferry ${at} runs late\n\nFerry ${at} runs late\n\nThe crossing took ${at} hours more on Tuesday.\n`;
const texts = Object.fromEntries(
  Array.from({ length: 300 }, (_, at) => [`${folder}/${String(at).padStart(3, '0')}.article.txt`, article(at)]),
);

interface Progress {
  readonly token: string;
  readonly value: { readonly kind: string; readonly percentage?: number; readonly message?: string };
}

test('the scan shows files, share and time left, and ends', async () => {
  const client = await startClient({ folders: [folder], host: { files: memoryFiles(texts) } });
  await client.hear<Progress>('$/progress', ({ value }) => value.kind === 'end');
  const told = client.heard.flatMap(({ method, params }) =>
    method === '$/progress' ? [(params as Progress).value] : [],
  );
  expect(told[0]).toMatchObject({ kind: 'begin', cancellable: true });
  const reports = told.filter(({ kind }) => kind === 'report');
  for (const { message } of reports)
    expect(message).toMatch(/^\d+ of 300 articles(?:, about (?:one second|\d+ seconds) left)?$/);
  const shares = reports.map(({ percentage = 0 }) => percentage);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(await client.request<unknown[]>('copydesk/headlines', null)).toHaveLength(300);
  await client.stop();
});

test('a scan that is cancelled leaves everything as it was: nothing is told of what it had read', async () => {
  const files = memoryFiles({});
  const client = await startClient({ folders: [folder], host: { files } });
  const known = `${folder}/known.article.txt`;
  await files.put(client, known, article(1000));
  const first = await client.pullWorkspace({}, known);
  for (const [uri, text] of Object.entries(texts)) files.texts.set(uri, text);
  const changes = Object.keys(texts).map((uri) => ({ uri, type: 1 }));
  await client.notify('workspace/didChangeWatchedFiles', { changes });
  const { token } = await client.hear<Progress>('$/progress', ({ value }) => value.kind === 'report');
  await client.notify('window/workDoneProgress/cancel', { token });
  await client.hear<Progress>('$/progress', ({ value }) => value.kind === 'end');
  await expect.poll(() => client.request<unknown[]>('copydesk/headlines', null)).toHaveLength(1);
  const { items } = await client.pullWorkspace();
  expect(items.filter((item) => item.kind === 'full' && item.items.length)).toEqual(first.items);
  await client.stop();
}, 60_000);
