// Findings over the protocol: pulled, pushed, for open articles and for those that are not open.
import { expect, test } from 'vitest';
import { fullCapabilities, startClient } from '../support/lsp-client.ts';

const repeated =
  'Council backs bridge\n\nCouncil backs bridge\n\nThe council voted on Monday to mend the old bridge.\n';

test('an article is reviewed when it is opened and as it is edited', async () => {
  const client = await startClient();
  await client.open('untitled:one', repeated);
  const found = await client.pull('untitled:one');
  expect(found.map(({ code }) => code)).toEqual(['headline-repeated']);
  await client.edit('untitled:one', '', { start: { line: 2, character: 0 }, end: { line: 4, character: 0 } });
  expect(await client.pull('untitled:one')).toEqual([]);
  await client.stop();
});

test('a client without pull is told of the version that the findings belong to', async () => {
  const { textDocument, ...rest } = fullCapabilities;
  const client = await startClient({ capabilities: { ...rest, textDocument: { hover: {} } } });
  await client.open('untitled:one', repeated);
  type Pushed = { uri: string; version: number; diagnostics: { code: string }[] };
  const first = await client.hear<Pushed>('textDocument/publishDiagnostics');
  expect([first.version, first.diagnostics.map(({ code }) => code)]).toEqual([1, ['headline-repeated']]);
  await client.edit('untitled:one', 'Council backs bridge\n\nThe council voted on Monday.\n');
  const second = await client.hear<Pushed>('textDocument/publishDiagnostics', ({ version }) => version === 2);
  expect(second.diagnostics).toEqual([]);
  await client.stop();
});

test('a client is told in its own language, and in English where that is not known', async () => {
  const told = async (locale: string) => {
    const client = await startClient({ locale });
    await client.open('untitled:one', repeated);
    const [{ message }] = await client.pull('untitled:one');
    await client.stop();
    return message;
  };
  expect(await told('de-AT')).toMatch(/^Diese Zeile wiederholt die Überschrift\./);
  expect(await told('cy')).toMatch(/^This line repeats the headline,/);
});
