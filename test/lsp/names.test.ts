// What an editor can ask about a name: where it stands, where it is first, what it is called; and changing it.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type {
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  Position,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Reading } from '../../server/src/protocol/messages.ts';
import { type Client, fullCapabilities, startClient } from '../support/lsp-client.ts';
import { edited, ferry, rangeOf, startOf, wordsIn } from './article.ts';

const uri = 'file:///newsroom/ferry.article.md';
let client: Client;
const at = (position: Position) => ({ textDocument: { uri }, position });

beforeAll(async () => {
  client = await startClient();
  await client.open(uri, ferry);
});
afterAll(() => client.stop());

test('references are all forms of a name, in the headline and in quotations too', async () => {
  const params = { ...at(startOf(ferry, 'Peter Lindqvist')), context: { includeDeclaration: true } };
  const found = await client.request<Location[]>('textDocument/references', params);
  const forms = found.map(({ range }) => wordsIn(ferry, range));
  expect(forms.filter((form) => form === 'Lindqvist')).toHaveLength(4);
  expect(forms).toContain('Peter Lindqvist');
});

test('a highlight marks every form of the name and nothing else', async () => {
  const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at(startOf(ferry, 'Osei')));
  expect(found.map(({ range }) => wordsIn(ferry, range))).toContain('Mara Osei');
  for (const { range } of found) expect(wordsIn(ferry, range)).toMatch(/Osei/);
});

test('the definition of a name is its first reference in the running text', async () => {
  const found = await client.request<Location>('textDocument/definition', at(startOf(ferry, 'Lindqvist added')));
  expect(found.range).toEqual(rangeOf(ferry, 'Peter Lindqvist'));
});

test('nothing is known of a word that is no name', async () => {
  const nowhere = at(startOf(ferry, 'daylight'));
  expect(await client.request('textDocument/definition', nowhere)).toBeNull();
  expect(
    await client.request('textDocument/references', { ...nowhere, context: { includeDeclaration: true } }),
  ).toEqual([]);
});

test('a name and its slip are one person in hover, panel, outline, references and rename, the odd writing marked', async () => {
  const quay = 'file:///newsroom/quay.article.txt';
  const text =
    'Quay to close\n\nMayor Tomas Lindqvsit closed the quay on Monday. Lindqvist said that the stones were loose.\n\nThe council had warned Lindqvist in May. Ana Diaz-Balart runs the ferry. Ms. Diaz-Balart said it would sail. Ms. Diaz Balart has run it since June.\n';
  await client.open(quay, text);
  const textDocument = { uri: quay };
  const there = { textDocument, position: startOf(text, 'Lindqvist said') };
  const { contents } = await client.request<{ contents: { value: string } }>('textDocument/hover', there);
  expect(contents.value).toContain('**Tomas Lindqvist** · person');
  expect(contents.value).toMatch(/“Tomas Lindqvsit” 1× \(.*; elsewhere “Lindqvist”\)/);
  const { entities } = await client.request<Reading>('copydesk/reading', { textDocument });
  const people = entities.filter(({ type }) => type === 'PER');
  expect(people.map(({ name, forms }) => [name, forms])).toEqual([
    [
      'Tomas Lindqvist',
      [
        { text: 'Lindqvist', count: 2 },
        { text: 'Tomas Lindqvsit', count: 1, elsewhere: 'Lindqvist' },
      ],
    ],
    ['Ana Diaz-Balart', expect.arrayContaining([{ text: 'Diaz Balart', count: 1, elsewhere: 'Diaz-Balart' }])],
  ]);
  const [story] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  const named = story.children?.find(({ name }) => name === 'Tomas Lindqvsit');
  expect(named?.detail).toBe('person, 3 mentions, written two ways');
  expect(story.children?.map(({ name }) => name)).not.toContain('Lindqvist');
  const asked = { ...there, context: { includeDeclaration: true } };
  expect(await client.request<Location[]>('textDocument/references', asked)).toHaveLength(3);
  const renamed = await client.request<WorkspaceEdit>('textDocument/rename', { ...there, newName: 'Lindkvist' });
  const [{ edits }] = renamed.documentChanges as TextDocumentEdit[];
  expect(edits.map((edit) => (edit as TextEdit).newText)).toEqual(['Tomas Lindkvist', 'Lindkvist', 'Lindkvist']);
});

test('a hover counts what the panel counts, adjectives of a country too', async () => {
  const talks = 'file:///newsroom/talks.article.txt';
  const text =
    'Talks resume in Baku\n\nThe Azerbaijani envoy, Rashid Orujov, came to Baku on Monday. Azerbaijan wants a treaty, Orujov said.\n';
  await client.open(talks, text);
  const { entities } = await client.request<Reading>('copydesk/reading', { textDocument: { uri: talks } });
  expect(entities.map(({ name }) => name)).toContain('Azerbaijan');
  for (const { mentions, first } of entities) {
    const position = mentions[first].range.start;
    const { contents } = await client.request<Hover>('textDocument/hover', { textDocument: { uri: talks }, position });
    const counts = [...(contents as { value: string }).value.matchAll(/” (\d+)× \(/g)].map(([, count]) =>
      Number(count),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(mentions.length);
  }
});

test('a hover says who somebody is, where first named and what they say', async () => {
  const { contents } = await client.request<Hover>('textDocument/hover', at(startOf(ferry, 'Lindqvist added')));
  const { value } = contents as { value: string };
  expect(value).toContain('**Peter Lindqvist** · person');
  expect(value).toContain('Mayor');
  expect(value).toMatch(/First reference: \[line 5\]\(file:\/\/\/newsroom\/ferry\.article\.md#L5\)/);
  expect(value).toContain('“We could see daylight through the stones,”');
  const link = (line: number) => `[${line}](${uri}#L${line})`;
  expect(value).toContain(`“Lindqvist” 4× (${[1, 7, 9].map(link).join(', ')}), “Peter Lindqvist” 1× (${link(5)})`);
});

test('markup in an article is shown as it stands, not followed', async () => {
  const text =
    'Port to close\n\nPeter [Lindqvist](command:evil), the *harbour* master, said on Monday. “<b>No</b> [ship](https://x.example) will sail,” Lindqvist said.\n';
  await client.open('untitled:markup', text);
  const position = startOf(text, '<b>');
  const { contents } = await client.request<Hover>('textDocument/hover', {
    textDocument: { uri: 'untitled:markup' },
    position,
  });
  const { value } = contents as { value: string };
  expect(value).not.toMatch(/\]\((?!untitled:markup)/);
  expect(value).not.toMatch(/(?<!\\)</);
  await client.close('untitled:markup');
});

describe('rename', () => {
  const rename = (position: Position, newName: string) =>
    client.request<WorkspaceEdit>('textDocument/rename', { ...at(position), newName });

  test('gives every form its new one, and asks about headlines and quotations', async () => {
    const { documentChanges, changeAnnotations } = await rename(startOf(ferry, 'Peter Lindqvist'), 'Per Lindkvist');
    const [{ textDocument, edits }] = documentChanges as TextDocumentEdit[];
    expect(textDocument.version).toBe(1);
    const byKind = (kind: string) =>
      edits.filter((edit) => 'annotationId' in edit && edit.annotationId === kind) as TextEdit[];
    expect(byKind('text').map(({ newText }) => newText)).toEqual(['Per Lindkvist', 'Lindkvist', 'Lindkvist']);
    expect(byKind('headline').map(({ range }) => range)).toEqual([rangeOf(ferry, 'Lindqvist')]);
    expect(byKind('quoted').map(({ range }) => range)).toEqual([rangeOf(ferry, 'Lindqvist', 4)]);
    expect(changeAnnotations).toMatchObject({
      headline: { needsConfirmation: true },
      quoted: { needsConfirmation: true },
    });
    expect(changeAnnotations?.text.needsConfirmation).toBeFalsy();
  });

  test('begins with the words under the cursor', async () => {
    const prepared = await client.request('textDocument/prepareRename', at(startOf(ferry, 'Mara Osei')));
    expect(prepared).toEqual({ range: rangeOf(ferry, 'Mara Osei'), placeholder: 'Mara Osei' });
  });

  test.each([
    ['at no name', startOf(ferry, 'daylight'), 'Anna', 'Put the cursor on the name'],
    ['to nothing', startOf(ferry, 'Mara Osei'), ' ', 'cannot be empty'],
    ['to a quotation', startOf(ferry, 'Mara Osei'), '“Mara”', 'quotation marks'],
  ])('is refused %s, with the reason', async (_, position, newName, reason) => {
    await expect(rename(position, newName)).rejects.toThrow(reason);
  });

  test('leaves quotations and headlines alone where the client cannot ask', async () => {
    const { workspace, ...rest } = fullCapabilities;
    const plain = await startClient({ capabilities: { ...rest, workspace: { configuration: true } } });
    await plain.open(uri, ferry);
    const params = { ...at(startOf(ferry, 'Peter Lindqvist')), newName: 'Per Lindkvist' };
    const { changes } = await plain.request<WorkspaceEdit>('textDocument/rename', params);
    const after = edited(ferry, changes?.[uri] ?? []);
    expect(after).toContain('as Lindqvist warns');
    expect(after).toContain('about Lindqvist and they');
    expect(after).toContain('Lindkvist added');
    await plain.stop();
  });
});

test('names are offered for the first letter, though more was typed before the answer', async () => {
  const typed = 'untitled:typed';
  await client.open(typed, `${ferry}\nO`);
  const position = startOf(`${ferry}\nO$`, '$');
  const asked = client.request<CompletionList>('textDocument/completion', { textDocument: { uri: typed }, position });
  await client.edit(typed, 'se', { start: position, end: position });
  expect((await asked).items.map(({ label }) => label)).toContain('Osei');
  await client.close(typed);
});

test('a name that is known is offered where a capital begins a word, with its role', async () => {
  const other = 'untitled:new';
  const text = 'Port still closed\n\nPeter Lindqvist, the harbour master, said so. Lind';
  await client.open(other, text);
  const position = { line: 2, character: 'Peter Lindqvist, the harbour master, said so. Lind'.length };
  const { items } = await client.request<CompletionList>('textDocument/completion', {
    textDocument: { uri: other },
    position,
  });
  expect(items.map(({ label }) => label).slice(0, 2)).toEqual(['Lindqvist', 'Peter Lindqvist']);
  await client.close(other);
});

/** What is offered for the words typed at the end of an article. */
async function offered(text: string, name: string): Promise<string[]> {
  const document = `file:///newsroom/${name}.article.txt`;
  await client.open(document, text);
  const line = text.split('\n').length - 1;
  const position = { line, character: text.split('\n')[line].length };
  const list = await client.request<CompletionList>('textDocument/completion', {
    textDocument: { uri: document },
    position,
  });
  await client.close(document);
  return list.items.map(({ label }) => label);
}

test('after the first reference the surname alone is offered first', async () => {
  expect((await offered(`${ferry}\nThen Lin`, 'later')).slice(0, 2)).toEqual(['Lindqvist', 'Peter Lindqvist']);
});

test('before the first reference the name is offered with its role', async () => {
  // who is in other articles is known a moment after those were opened
  await vi.waitFor(async () => {
    const [first] = await offered('Wall holds\n\nOn Tuesday Os', 'first');
    expect(first).toMatch(/Mara Osei$/);
  });
  const [mayor] = await offered('Wall holds\n\nOn Tuesday Pe', 'mayor');
  expect(mayor).toBe('Mayor Peter Lindqvist');
});

test('the other side of a comparison is no article', async () => {
  const side = 'showModifications:/newsroom/ferry.article.md';
  await client.open(side, ferry.replace('Ferry', 'Ferry, again, the'), 'news-article');
  expect(await client.pull(side)).toEqual([]);
  expect((await client.pull(uri)).map(({ code }) => code)).not.toContain('passage-repeated-workspace');
  await client.close(side);
});
