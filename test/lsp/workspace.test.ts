// Articles that are not open: found, reviewed, watched; and what one tells of another.
import { expect, test } from 'vitest';
import type { Location, SymbolInformation, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { ListedHeadline, ServerRequests } from '../../server/src/protocol/messages.ts';
import { startClient } from '../support/lsp-client.ts';
import { startOf } from './article.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'file:///newsroom';
const one = `${folder}/one.article.txt`;
const two = `${folder}/two.article.txt`;
const headline = 'Council backs new bridge over the Arrow';
const quoted = 'The bridge will stand for a hundred years and nobody will remember what it cost';
const articleOne = `${headline}\n\nThe council voted on Monday. “${quoted},” said Mayor Mara Osei.\n`;
const articleTwo = `${headline}\n\nA vote was taken. “${quoted.replace('nobody', 'no one')},” Mayor Mara Osei said.\n`;

async function newsroom(texts: Record<string, string>, settings = {}) {
  const files = memoryFiles(texts);
  const client = await startClient({ folders: [folder], host: { files }, settings });
  return { files, client };
}

function codesOf({ items }: WorkspaceDiagnosticReport) {
  return Object.fromEntries(
    items.map((item) => [item.uri, item.kind === 'full' ? item.items.map(({ code }) => code) : 'unchanged']),
  );
}

test('the findings of the whole workspace are told, and told again only where they change', async () => {
  const { client, files } = await newsroom({ [one]: articleOne, [two]: articleTwo });
  const first = await client.pullWorkspace();
  expect(codesOf(first)[one]).toContain('headline-duplicate-workspace');
  expect(codesOf(first)[two]).toContain('headline-duplicate-workspace');
  const told = Object.fromEntries(first.items.map(({ uri, resultId }) => [uri, resultId ?? '']));
  const next = client.pullWorkspace(told);
  await files.put(client, two, articleTwo.replace(headline, 'Bridge wins vote by a hair'));
  expect(codesOf(await next)[one] ?? []).not.toContain('headline-duplicate-workspace');
  await client.stop();
});

test('a related place in a file that is not open has its line', async () => {
  const { client } = await newsroom({ [one]: articleOne, [two]: articleTwo });
  await client.pullWorkspace();
  await client.open(one, articleOne);
  const found = await client.pull(one);
  const duplicate = found.find(({ code }) => code === 'headline-duplicate-workspace');
  expect(duplicate?.relatedInformation?.[0].location).toEqual({
    uri: two,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: headline.length } },
  });
  await client.stop();
});

test('what an article shares moves with its words while it is edited', async () => {
  const { client } = await newsroom({ [one]: articleOne, [two]: articleTwo });
  await client.pullWorkspace();
  await client.open(one, articleOne);
  await client.pull(one);
  const start = { line: 0, character: 0 };
  await client.edit(one, '\n\n', { start, end: start });
  const found = await client.pull(one);
  const duplicate = found.find(({ code }) => code === 'headline-duplicate-workspace');
  expect(duplicate?.range.start).toEqual({ line: 2, character: 0 });
  await client.stop();
});

test('files that are not open are not reviewed where the user wants only open ones', async () => {
  const { client } = await newsroom({ [one]: articleOne, [two]: articleTwo }, { review: 'openFiles' });
  await client.open(one, articleOne);
  await client.hear('workspace/diagnostic/refresh');
  expect((await client.pull(one)).map(({ code }) => code)).toContain('headline-duplicate-workspace');
  expect(await client.pull(two)).toEqual([]);
  await client.stop();
});

test('a quotation is found again in other words', async () => {
  const { client } = await newsroom({ [one]: articleOne, [two]: articleTwo });
  await client.pullWorkspace();
  await client.open(one, articleOne);
  const position = startOf(articleOne, 'hundred');
  const found = await client.request<ServerRequests['copydesk/compareQuotations']['result']>(
    'copydesk/compareQuotations',
    { textDocument: { uri: one }, range: { start: position, end: position } },
  );
  expect(found?.others.map(({ uri }) => uri)).toEqual([two]);
  expect(found?.others[0].text).toContain('no one will remember');
  await client.stop();
});

test('symbols of the workspace are headlines and names', async () => {
  const { client } = await newsroom({ [one]: articleOne, [two]: articleTwo });
  await client.pullWorkspace();
  const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'osei' });
  expect(found.map(({ name, location }) => [name, (location as Location).uri])).toEqual([
    ['Mara Osei', one],
    ['Mara Osei', two],
  ]);
  const heads = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'council backs' });
  expect(heads).toHaveLength(2);
  await client.stop();
});

test('the headlines of all articles are listed, those that stand twice first', async () => {
  const three = `${folder}/three.article.txt`;
  const { client } = await newsroom({
    [one]: articleOne,
    [two]: articleTwo,
    [three]: 'A quiet day\n\nNothing was said.\n',
  });
  await client.pullWorkspace();
  const listed = await client.request<ListedHeadline[]>('copydesk/headlines', null);
  expect(listed.map(({ text, times }) => [text, times])).toEqual([
    [headline, 2],
    [headline, 2],
    ['A quiet day', 1],
  ]);
  await client.stop();
});

test('a folder that leaves takes its articles along', async () => {
  const { client } = await newsroom({ [one]: articleOne, [two]: articleTwo });
  await client.pullWorkspace();
  const event = { added: [], removed: [{ uri: folder, name: 'newsroom' }] };
  await client.notify('workspace/didChangeWorkspaceFolders', { event });
  expect(await client.request('workspace/symbol', { query: '' })).toEqual([]);
  await client.stop();
});

test('a plain text is an article where a setting, a sheet or the user says so', async () => {
  const text = 'Council backs bridge\n\nCouncil backs bridge\n\nThe council voted on Monday to mend the bridge.\n';
  const [wire, sports, loose] = ['wire/a.txt', 'sports/b.txt', 'c.txt'].map((name) => `${folder}/${name}`);
  const sheet = `${folder}/newsroom.yml`;
  const { client } = await newsroom({ [sheet]: "files: ['sports/**']\n" }, { files: ['wire/*.txt'] });
  for (const uri of [wire, sports, loose]) await client.open(uri, text, 'plaintext');
  expect((await client.pull(wire)).map(({ code }) => code)).toEqual(['headline-repeated']);
  expect((await client.pull(sports)).map(({ code }) => code)).toEqual(['headline-repeated']);
  expect(await client.pull(loose)).toEqual([]);
  await client.notify('copydesk/reviewAsArticle', { uri: loose, review: true });
  expect((await client.pull(loose)).map(({ code }) => code)).toEqual(['headline-repeated']);
  await client.notify('copydesk/reviewAsArticle', { uri: loose, review: false });
  expect(await client.pull(loose)).toEqual([]);
  await client.stop();
});

test('each folder of several has its own sheet and its own settings', async () => {
  const other = 'file:///gazette';
  const text = 'Council backs bridge\n\nCouncil backs bridge\n\nThe council voted on Monday to mend the bridge.\n';
  const files = memoryFiles({ [`${other}/newsroom.yml`]: 'rules:\n  headline-repeated: off\n' });
  const client = await startClient({ folders: [folder, other], host: { files } });
  const codes = async (uri: string) => {
    await client.open(uri, text);
    return (await client.pull(uri)).map(({ code }) => code).filter((code) => code === 'headline-repeated');
  };
  expect(await codes(one)).toEqual(['headline-repeated']);
  expect(await codes(`${other}/one.article.txt`)).toEqual([]);
  await client.stop();
});

test('an article that was open and is gone when it closes leaves nothing behind', async () => {
  const { client, files } = await newsroom({ [one]: articleOne, [two]: articleTwo });
  await client.pullWorkspace();
  await client.open(one, articleOne);
  expect(await client.pull(one)).not.toEqual([]);
  // A rename: the file lies elsewhere before the document is closed; the client has forgotten what the workspace told of it.
  files.texts.delete(one);
  await client.close(one);
  let report = await client.pullWorkspace({ [two]: 'old' });
  while (!(one in codesOf(report))) report = await client.pullWorkspace({ [two]: report.items[0]?.resultId ?? '' });
  expect(codesOf(report)[one]).toEqual([]);
  await client.stop();
});

test('what is gone is told again behind the last pull of its document', async () => {
  const { client, files } = await newsroom({ [one]: articleOne, [two]: articleTwo });
  await client.pullWorkspace();
  await client.open(one, articleOne);
  await client.pull(one);
  files.texts.delete(one);
  await client.close(one);
  const told: Record<string, string> = { [two]: 'old' };
  const tellsOfOne = async () => {
    for (;;) {
      const report = await client.pullWorkspace(told);
      for (const { uri, resultId } of report.items) told[uri] = resultId ?? '';
      if (one in codesOf(report)) return codesOf(report)[one];
    }
  };
  expect(await tellsOfOne()).toEqual([]);
  expect(await client.pull(one)).toEqual([]); // the client takes no report of the workspace while it waits for this
  expect(await tellsOfOne()).toEqual([]);
  await client.stop();
});

test('what a client was told of an article while it closed it is told again behind the last pull', async () => {
  const { client } = await newsroom({ [one]: articleOne, [two]: articleTwo });
  const first = await client.pullWorkspace();
  const told = Object.fromEntries(first.items.map(({ uri, resultId }) => [uri, resultId ?? '']));
  await client.open(one, articleOne);
  await client.pull(one);
  await client.close(one);
  await client.pull(one);
  // the client says that it has just this report: it noted it and showed nothing
  expect(codesOf(await client.pullWorkspace(told))[one]).toContain('headline-duplicate-workspace');
  await client.stop();
});

test('an article that is open and shown nowhere is told with the workspace, for the client does not ask for it', async () => {
  const three = `${folder}/three.article.txt`;
  const { client } = await newsroom({});
  await client.open(three, `${headline}\n\n${headline}\n\nThe council voted on Monday.\n`);
  const first = await client.pullWorkspace();
  expect(codesOf(first)).toEqual({ [three]: ['headline-repeated'] });
  await client.edit(three, `${headline}\n\nThe council voted on Monday.\n`);
  const told = Object.fromEntries(first.items.map(({ uri, resultId }) => [uri, resultId ?? '']));
  expect(codesOf(await client.pullWorkspace(told))).toEqual({ [three]: [] });
  await client.stop();
});
