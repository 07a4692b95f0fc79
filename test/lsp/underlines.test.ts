// Of a long finding the first sentence is underlined, where the client marks the rest in another way and the user wants it so.
import { expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { type ClientOptions, startClient } from '../support/lsp-client.ts';
import { rangeOf, wordsIn } from './article.ts';

const first = 'The wall was built by the fishermen of Holmsea in the year after the great storm.';
const rest = 'It has held for a hundred and ten years, and nobody has looked at it from below since.';
const long = `${first} ${rest}`;
const uri = 'untitled:wall';
const text = `Holmsea looks at its wall

${long} A diver will go down on Monday.

The council voted on Monday to pay for it.

${long} The port is closed.
`;

async function repeated(options: ClientOptions) {
  const client = await startClient(options);
  await client.open(uri, text);
  const all = await client.pull(uri);
  const found = all.find(({ code }) => code === 'passage-repeated-file') ?? expect.fail('no repeated passage');
  return { client, found, all };
}

test('of a long one its first sentence, and the whole is told beside', async () => {
  const { client, found, all } = await repeated({ start: { panels: true } });
  expect(found.range).toEqual(rangeOf(text, first, 1));
  expect(found.data).toEqual({ extent: rangeOf(text, long, 1) });
  for (const { range, data } of all) expect(data !== undefined || wordsIn(text, range).length <= 120).toBe(true);
  await client.stop();
});

test('the light bulb is there over the whole, and its fixes belong to the finding', async () => {
  const { client, found } = await repeated({ start: { panels: true } });
  const offered = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: rangeOf(text, 'since.', 1),
    context: { diagnostics: [found], only: ['quickfix'] },
  });
  const fix = offered.find(({ title }) => title.startsWith('Delete')) ?? expect.fail('not offered');
  expect(fix.diagnostics).toEqual([found]);
  await client.stop();
});

test.each<[string, ClientOptions]>([
  ['where the user wants it whole', { start: { panels: true }, settings: { underline: 'whole' } }],
  ['in an editor that marks nothing else', {}],
])('all of it %s', async (_, options) => {
  const { client, found } = await repeated(options);
  expect(found.range).toEqual(rangeOf(text, long, 1));
  expect(found.data).toBeUndefined();
  await client.stop();
});

test('one over two lines is underlined on its first, however short', async () => {
  const lines =
    'The council voted on Monday to pay for the old bridge.\nNobody had asked for it, and nobody was there to see it done.';
  const broken = `Council backs bridge\n\n${lines}\n\nIt rained.\n\n${lines}\n`;
  const client = await startClient({ start: { panels: true } });
  await client.open('untitled:two-lines', broken);
  const over = (await client.pull('untitled:two-lines')).filter(({ data }: Diagnostic) => data !== undefined);
  expect(over.map(({ range }) => wordsIn(broken, range))).toEqual([
    'The council voted on Monday to pay for the old bridge.',
  ]);
  await client.stop();
});
