// The light bulb over the protocol: what it offers, what it prefers, and that an edit belongs to a version.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import type { ReviewedEdit } from '../../server/src/protocol/messages.ts';
import { type Client, fullCapabilities, startClient } from '../support/lsp-client.ts';
import { edited, rangeOf } from './article.ts';

const uri = 'untitled:port';
const text = `Ferry port to close for repairs

Ferry port to close for repairs

“ We could see daylight, ” said Mayor Peter Lindqvist, who walked the wall. Harbour pilot Ines Calloway stood by.

The island has one shop and no bakery. Both sides of the harbour are fenced off.

“Nobody has told the island what it is going to eat in the meantime.”
`;
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
let client: Client;
let found: Diagnostic[];

beforeAll(async () => {
  client = await startClient();
  await client.open(uri, text);
  found = await client.pull(uri);
});
afterAll(() => client.stop());

const offered = (range: Diagnostic['range'], only?: string[]) =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: found, only },
  });

const documentEdit = ({ edit }: CodeAction) => {
  const [change] = edit?.documentChanges ?? [];
  return change as TextDocumentEdit;
};
const editsOf = (action: CodeAction) => documentEdit(action).edits as TextEdit[];
const findingOf = (rule: string) => found.find(({ code }) => code === rule) ?? expect.fail(`no ${rule}`);

test('a quick fix belongs to its finding and to the version it was made for', async () => {
  const { range } = findingOf('headline-repeated');
  const [fix] = await offered(range, ['quickfix']);
  expect(fix.diagnostics?.map(({ code }) => code)).toEqual(['headline-repeated']);
  expect(documentEdit(fix).textDocument.version).toBe(1);
  expect(edited(text, editsOf(fix))).toBe(text.replace('Ferry port to close for repairs\n\n', ''));
});

test('the one obvious fix is preferred', async () => {
  const fixes = await offered(findingOf('headline-repeated').range, ['quickfix']);
  expect(fixes.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
});

test('who said something is never preferred and never part of fixing all', async () => {
  const { range } = findingOf('quote-unattributed');
  const fixes = (await offered(range, ['quickfix'])).filter(({ title }) => /lindqvist|calloway/i.test(title));
  expect(fixes.length).toBeGreaterThan(0);
  for (const fix of fixes) expect(fix.isPreferred).toBeFalsy();
  const [all] = await offered(everything, ['source.fixAll']);
  expect(edited(text, editsOf(all))).toContain(
    '“Nobody has told the island what it is going to eat in the meantime.”\n',
  );
});

test('fixing all does what is safe, in one edit', async () => {
  const [all, ...others] = await offered(everything, ['source.fixAll.copydesk']);
  expect(others).toEqual([]);
  expect(all.kind).toBe('source.fixAll.copydesk');
  const after = edited(text, editsOf(all));
  expect(after.match(/Ferry port/g)).toHaveLength(1);
  expect(after).toContain('“We could see daylight,” said');
});

test('source actions are offered only where they are asked for', async () => {
  const kinds = new Set((await offered(everything)).map(({ kind }) => kind));
  expect([...kinds]).toEqual(['quickfix']);
});

test('cleaning tells each kind of change and touches no words', async () => {
  const cleaned = await client.request<ReviewedEdit>('copydesk/cleanCopy', { textDocument: { uri } });
  expect(cleaned.version).toBe(1);
  const sure = cleaned.changes.filter(({ needsConfirmation }) => !needsConfirmation);
  expect(sure.map(({ label, line }) => [label, line])).toEqual([
    ['Repeated headlines', 3],
    ['Stray spaces', 5],
    ['Stray spaces', 5],
  ]);
  const after = edited(text, sure);
  const words = (copy: string) => copy.match(/\p{L}+/gu)?.join(' ');
  expect(words(after)).toBe(words(text.replace('Ferry port to close for repairs\n\n', '')));
});

const scraped = `Ferry port to close for repairs

Story continues below advertisement

The island has one shop and no bakery, Mayor Peter Lindqvist said on Monday. Sign up here for our morning newsletter. The port opens in June.

The first ship will not leave before June, the harbour office said. “ It has stood for long,” it said.

Ferry port to close for repairs

Recommended articles

Comments are moderated. Please keep it civil.
`;

test('cleaning does what fixing all does, lists every removal by its line and words, and asks for what may be the writer’s own', async () => {
  const page = { textDocument: { uri: 'untitled:scraped' } };
  await client.open(page.textDocument.uri, scraped);
  const { changes } = await client.request<ReviewedEdit>('copydesk/cleanCopy', page);
  expect(changes.map(({ label, line, words, needsConfirmation }) => [label, line, words, needsConfirmation])).toEqual([
    ['Page furniture', 3, 'Story continues below advertisement', false],
    ['Page furniture', 5, 'Sign up here for our morning newsletter.', true],
    ['Stray spaces', 7, expect.stringMatching(/“ It has.*→.*“It has/), false],
    [expect.stringMatching(/headlines|furniture/), 9, 'Ferry port to close for repairs', false],
    ['Page furniture', 11, 'Recommended articles', false],
    ['Page furniture', 13, 'Comments are moderated. Please keep it civil.', false],
  ]);
  const sure = changes.filter(({ needsConfirmation }) => !needsConfirmation);
  const ask = (only: string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      ...page,
      range: everything,
      context: { diagnostics: [], only },
    });
  const [all] = await ask(['source.fixAll.copydesk']);
  expect(edited(scraped, sure)).toBe(edited(scraped, editsOf(all)));
  const [clean] = await ask(['source.cleanCopy']);
  const annotations = Object.values(clean.edit?.changeAnnotations ?? {});
  expect(annotations.map(({ needsConfirmation }) => needsConfirmation)).toEqual(
    changes.map((each) => each.needsConfirmation),
  );
  expect(annotations[0].description).toBe('line 3: Story continues below advertisement');
});

test('a client that knows no versions is given plain changes', async () => {
  const { workspace, ...rest } = fullCapabilities;
  const plain = await startClient({ capabilities: rest });
  await plain.open(uri, text);
  const actions = await plain.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: rangeOf(text, 'Ferry port', 1),
    context: { diagnostics: [], only: ['quickfix'] },
  });
  expect(Object.keys(actions[0].edit?.changes ?? {})).toEqual([uri]);
  await plain.stop();
});

test('an answer that an edit overtook is not given', async () => {
  const other = 'untitled:overtaken';
  await client.open(other, text);
  const asked = client.request('textDocument/documentSymbol', { textDocument: { uri: other } });
  await client.edit(other, 'Another headline\n\nAnother story, told in one line.\n');
  await expect(asked).rejects.toThrow('edited meanwhile');
});

test('no two entries of the light bulb read alike, and a name stands above the passage around it', async () => {
  const actions = await offered(everything, ['quickfix']);
  expect(new Set(actions.map(({ title }) => title)).size).toBe(actions.length);
  expect(actions.filter(({ isPreferred }) => isPreferred).length).toBeLessThanOrEqual(1);
  const sizes = actions
    .flatMap(({ edit, diagnostics }) => (edit && diagnostics?.length ? diagnostics : []))
    .map(sizeOf);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
});

const sizeOf = ({ range: { start, end } }: Diagnostic) =>
  (end.line - start.line) * 1000 + end.character - start.character;

test('what is left to fill in is selected where the client can, to be typed over', async () => {
  const { workspace, ...rest } = fullCapabilities;
  const edits = { ...workspace?.workspaceEdit, snippetEditSupport: true };
  const able = await startClient({ capabilities: { ...rest, workspace: { ...workspace, workspaceEdit: edits } } });
  await able.open(uri, text);
  const { range } = findingOf('quote-unattributed');
  const actions = await able.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], only: ['quickfix'] },
  });
  const fill =
    actions.find(({ title }) => title === 'Insert “[speaker]” as a placeholder') ?? expect.fail('not offered');
  expect(JSON.stringify(documentEdit(fill).edits)).toMatch(/\$\{1:\[speaker\]\}/);
  await able.stop();
});
