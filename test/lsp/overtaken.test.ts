// What edits overtake is not worked out: of many edits at once only the last text is read, and what nobody waits for is dropped.
import { expect, test } from 'vitest';
import { fullCapabilities, startClient } from '../support/lsp-client.ts';

const headline = 'Council backs bridge';
const story = (first: string) => `${first}\n\nThe council voted on Monday after a long night of talks.\n`;
const repeated = `${headline}\n\n${story(headline)}`;
const { textDocument: _, ...rest } = fullCapabilities;
/** A client that is told of findings without asking. */
const pushed = { ...rest, textDocument: { hover: {} } };

type Pushed = { uri: string; version: number; diagnostics: { code: string }[] };

test('several edits at once are one reading', async () => {
  const client = await startClient({ capabilities: pushed });
  await client.open('untitled:one', story('A first headline'));
  await client.hear<Pushed>('textDocument/publishDiagnostics');
  for (const text of [repeated, story('A second headline'), repeated]) void client.edit('untitled:one', text);
  await client.hear<Pushed>('textDocument/publishDiagnostics', ({ version }) => version === 4);
  const told = client.heard.filter(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(told.map(({ params }) => (params as Pushed).version)).toEqual([1, 4]);
  await client.stop();
});

test('of questions that edits overtake only the last is answered', async () => {
  const client = await startClient();
  await client.open('untitled:one', story('A first headline'));
  const asked = [repeated, story('A second headline'), repeated].map((text) => {
    void client.edit('untitled:one', text);
    return client.pull('untitled:one').then(
      (found) => found.map(({ code }) => code),
      (error: Error) => error.message,
    );
  });
  const overtaken = 'The article was edited meanwhile.';
  expect(await Promise.all(asked)).toEqual([overtaken, overtaken, ['headline-repeated']]);
  await client.stop();
});

test('findings that the client has already are not sent again', async () => {
  const client = await startClient();
  const at = { line: 4, character: 0 };
  const report = (previousResultId?: string) =>
    client.request<{ kind: string; resultId: string; items?: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri: 'untitled:one' },
      previousResultId,
    });
  await client.open('untitled:one', repeated);
  const first = await report();
  expect(first).toMatchObject({ kind: 'full', items: [{ code: 'headline-repeated' }] });
  await client.edit('untitled:one', 'Late ', { start: at, end: at });
  expect(await report(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await client.edit('untitled:one', '\n', { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } });
  expect(await report(first.resultId)).toMatchObject({ kind: 'full', items: [{ code: 'headline-repeated' }] });
  await client.stop();
});
