// The people of all articles, over the protocol: who is where, what articles disagree about, one name for all of them.
import { expect, test } from 'vitest';
import type { Location, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ListedPerson, PersonPlace, ServerRequests } from '../../server/src/protocol/messages.ts';
import { type Client, type ClientOptions, startClient } from '../support/lsp-client.ts';
import { edited, rangeOf, wordsIn } from './article.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'file:///newsroom';
const at = (name: string) => `${folder}/${name}.article.txt`;

const quay = `Quay repairs to begin in May

HOLMSEA — The quay will be closed for a month, Mayor Peter Lindqvist said on Monday. Mara Okello, 54, who runs the shop, was not told.

“Nobody asked Mara Okello,” said Lindqvist. Okello had no comment.
`;
const sluice = `Lindkvist opens the sluice

HOLMSEA — Deputy Mayor Peter Lindkvist opened the sluice on Friday. “Peter Lindkvist did this,” said Mara Okello, 61. Lindkvist left early.
`;
const chess = `Club wins again

The chess club of Holmsea won on Sunday. Ruth Amadi, 17, played the last game, and Amadi won it.
`;
const articles = { [at('quay')]: quay, [at('sluice')]: sluice, [at('chess')]: chess };

async function newsroom(texts: Readonly<Record<string, string>> = articles, options: ClientOptions = {}) {
  const files = memoryFiles(texts);
  const client = await startClient({ folders: [folder], host: { files }, start: { panels: true }, ...options });
  await client.hear('copydesk/newsroomChanged');
  return { client, files };
}

type Result<Method extends keyof ServerRequests> = ServerRequests[Method]['result'];
const ask = <Method extends keyof ServerRequests>(
  { request }: Client,
  method: Method,
  params: ServerRequests[Method]['params'],
) => request<Result<Method>>(method, params);

async function listed(client: Client, all = false, filter = ''): Promise<readonly ListedPerson[]> {
  return (await ask(client, 'copydesk/people', { all, filter })).people;
}

const places = (those: readonly PersonPlace[]) =>
  those.map(({ uri, range }) => [uri, wordsIn((articles as Record<string, string>)[uri], range)]);

const textAfter = (
  { documentChanges = [] }: WorkspaceEdit,
  uri: string,
  kinds: readonly (string | undefined)[] = ['text'],
) => {
  const change = (documentChanges as TextDocumentEdit[]).find(({ textDocument }) => textDocument.uri === uri);
  const edits = (change?.edits ?? []).filter((edit) => 'annotationId' in edit && kinds.includes(edit.annotationId));
  return edited((articles as Record<string, string>)[uri], edits as { range: never; newText: string }[]);
};

test('only people are listed about whom articles disagree, with what differs', async () => {
  const { client } = await newsroom();
  const people = await listed(client);
  expect(people).toEqual([
    { key: 'PER mara okello', name: 'Mara Okello', articles: 2, spellings: [], titles: [], ages: ['54', '61'] },
    {
      ...{ key: 'PER peter lindkvist', name: 'Peter Lindkvist', articles: 2, ages: [] },
      spellings: ['Peter Lindkvist', 'Peter Lindqvist'],
      titles: ['Deputy Mayor', 'Mayor'],
    },
  ]);
  await client.stop();
});

test('all are listed where that is asked for, and a filter looks in names and titles', async () => {
  const { client } = await newsroom();
  const names = async (filter?: string) => (await listed(client, true, filter)).map(({ name }) => name);
  expect(await names()).toEqual(['Mara Okello', 'Peter Lindkvist', 'Ruth Amadi']);
  expect(await names('ama')).toEqual(['Ruth Amadi']);
  expect(await names('deputy peter')).toEqual(['Peter Lindkvist']);
  await client.stop();
});

test('somebody is shown in all articles, each version at its own words', async () => {
  const { client } = await newsroom();
  const [okello, lindqvist] = await listed(client);
  const age = await ask(client, 'copydesk/person', { key: okello.key });
  expect(age?.versions.map(({ kind, text }) => [kind, text])).toEqual([
    ['age', '54'],
    ['age', '61'],
  ]);
  expect(places(age?.versions.flatMap((version) => version.places) ?? [])).toEqual([
    [at('quay'), '54'],
    [at('sluice'), '61'],
  ]);
  const spelled = await ask(client, 'copydesk/person', { key: lindqvist.key });
  expect(spelled?.places.map(({ headline, role }) => [headline, role])).toEqual([
    ['Quay repairs to begin in May', 'Mayor'],
    ['Lindkvist opens the sluice', 'Deputy Mayor'],
  ]);
  expect(await ask(client, 'copydesk/person', { key: 'PER nobody' })).toBeNull();
  await client.stop();
});

test('one spelling is given to all articles, open or not; headlines are asked about, quotations stay', async () => {
  const { client } = await newsroom();
  await client.open(at('quay'), quay);
  const [, { key }] = await listed(client);
  const edit = await ask(client, 'copydesk/renamePerson', { key, newName: 'Peter Lindquist' });
  expect(textAfter(edit, at('quay'))).toBe(quay.replaceAll('Lindqvist', 'Lindquist'));
  const renamed = sluice.replaceAll('Lindkvist', 'Lindquist').replace('“Peter Lindquist did', '“Peter Lindkvist did');
  expect(textAfter(edit, at('sluice'), ['text', 'headline'])).toBe(renamed);
  expect(textAfter(edit, at('sluice'))).toBe(renamed.replace('Lindquist opens', 'Lindkvist opens'));
  expect(edit.changeAnnotations?.headline.needsConfirmation).toBe(true);
  const versions = (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument);
  expect(versions).toEqual(
    expect.arrayContaining([
      { uri: at('quay'), version: 1 },
      { uri: at('sluice'), version: null },
    ]),
  );
  await client.stop();
});

test('only one of the spellings is renamed where that is asked for', async () => {
  const { client } = await newsroom();
  const [, { key }] = await listed(client);
  const edit = await ask(client, 'copydesk/renamePerson', {
    ...{ key, spelling: 'Peter Lindkvist', newName: 'Peter Lindqvist' },
  });
  expect((edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.uri)).toEqual([
    at('sluice'),
  ]);
  await client.stop();
});

test('a client that cannot ask is given what needs no asking', async () => {
  const { client } = await newsroom(articles, { capabilities: {} });
  const [, { key }] = await listed(client);
  const { changes = {} } = await ask(client, 'copydesk/renamePerson', { key, newName: 'Peter Lindquist' });
  expect(changes[at('sluice')].map(({ range }) => range)).not.toContainEqual(rangeOf(sluice, 'Lindkvist'));
  await client.stop();
});

test('a rename is refused with the reason', async () => {
  const { client } = await newsroom();
  const rename = (key: string, newName: string) => ask(client, 'copydesk/renamePerson', { key, newName });
  await expect(rename('PER mara okello', ' ')).rejects.toThrow('A name cannot be empty');
  await expect(rename('PER mara okello', '“Mara”')).rejects.toThrow('quotation marks');
  await expect(rename('PER nobody', 'Mara Osei')).rejects.toThrow('in no article any longer');
  await expect(rename('PER nobody', 7 as never)).rejects.toThrow('in no article any longer');
  await expect(client.request('copydesk/renamePerson', null)).rejects.toThrow('A name cannot be empty');
  expect(await client.request('copydesk/people', null)).toMatchObject({ more: 0 });
  expect(await client.request('copydesk/person', null)).toBeNull();
  await client.stop();
});

test('the list follows files that come, change and go, and text that is typed', async () => {
  const { client, files } = await newsroom();
  const names = async () => (await listed(client)).map(({ name }) => name);
  const after = async (change: () => Promise<void>) => {
    client.heard.splice(0);
    await change();
    await client.hear('copydesk/newsroomChanged');
    return names();
  };
  expect(await after(() => files.put(client, at('sluice'), undefined))).toEqual([]);
  expect(await after(() => files.put(client, at('sluice'), sluice))).toEqual(['Mara Okello', 'Peter Lindkvist']);
  const agreed = sluice.replaceAll('Lindkvist', 'Lindqvist').replace('Deputy ', '');
  expect(await after(() => files.put(client, at('sluice'), agreed))).toEqual(['Mara Okello']);
  await client.open(at('sluice'), agreed);
  expect(await after(() => client.edit(at('sluice'), '54', rangeOf(agreed, '61')))).toEqual([]);
  await client.stop();
});

test('somebody grows older, and a birthday lies between two articles', async () => {
  const story = (year: number, age: number) =>
    `---\ndate: ${year}-05-02\n---\n\nShop on the quay, ${year}\n\nMara Okello, ${age}, runs the shop on the quay.\n`;
  const texts = { [at('a')]: story(2019, 54), [at('b')]: story(2024, 59), [at('c')]: story(2024, 60) };
  const { client, files } = await newsroom(texts);
  expect(await listed(client, true)).toHaveLength(1);
  expect(await listed(client)).toEqual([]);
  client.heard.splice(0);
  await files.put(client, at('c'), story(2024, 67));
  await client.hear('copydesk/newsroomChanged');
  expect((await listed(client))[0].ages).toEqual(['67', '59', '54'].sort());
  await client.stop();
});

test('initials and other apostrophes are no other spelling', async () => {
  const texts = {
    [at('a')]: 'One\n\nMayor Ruth B. O’Neill spoke on Monday about the quay.\n',
    [at('b')]: "Two\n\nMayor Ruth O'Neill spoke on Tuesday about the wall.\n",
  };
  const { client } = await newsroom(texts);
  expect((await listed(client, true)).map(({ articles }) => articles)).toEqual([2]);
  expect(await listed(client)).toEqual([]);
  await client.stop();
});

test('references reach the other articles, at the first place in each', async () => {
  const texts: Record<string, string> = {
    ...articles,
    [at('harbor')]: 'Harbor opens\n\nNobody came. Mara Okello sang, and Okello danced.\n',
  };
  const { client } = await newsroom(texts);
  await client.open(at('quay'), quay);
  const found = await client.request<Location[]>('textDocument/references', {
    textDocument: { uri: at('quay') },
    position: rangeOf(quay, 'Okello had').start,
    context: { includeDeclaration: true },
  });
  expect(found.filter(({ uri }) => uri === at('quay'))).toHaveLength(3);
  const others = found
    .filter(({ uri }) => uri !== at('quay'))
    .map(({ uri, range }) => [uri, wordsIn(texts[uri], range)]);
  expect(others.sort()).toEqual([
    [at('harbor'), 'Mara Okello'],
    [at('sluice'), 'Mara Okello'],
  ]);
  await client.stop();
});
