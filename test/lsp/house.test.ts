// House sheets and accepted findings over the protocol: read, changed, taken back; mistakes in a sheet are told in it.
import { expect, test } from 'vitest';
import type { CodeAction, DocumentLink } from 'vscode-languageserver';
import type { AcceptedFinding, Reading, Written } from '../../server/src/protocol/messages.ts';
import { type Client, startClient } from '../support/lsp-client.ts';
import { rangeOf } from './article.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'file:///newsroom';
const sheet = `${folder}/newsroom.yml`;
const accepted = `${folder}/.copydesk/accepted.json`;
const uri = `${folder}/bridge.article.txt`;
const text = 'Council backs bridge\n\nCouncil backs bridge\n\n“ It will stand, ” said Mayor Mara Osei on Monday.\n';

async function newsroom(texts: Record<string, string>) {
  const files = memoryFiles(texts);
  const start = { rulePages: { before: 'copydesk-rule:/', after: '.md' } };
  const client = await startClient({ folders: [folder], host: { files }, start });
  await client.open(uri, text);
  return { files, client };
}

const codes = async (client: Client) => (await client.pull(uri)).map(({ code }) => code);

/** Takes the light bulb's offer of that title for the repeated headline. */
async function take(client: Client, title: string) {
  const range = rangeOf(text, 'Council backs bridge', 1);
  const params = { textDocument: { uri }, range, context: { diagnostics: [], only: ['quickfix'] } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
  const action = actions.find((offered) => offered.title.includes(title));
  if (!action?.command) throw new Error(`not offered: ${actions.map((offered) => offered.title).join(' | ')}`);
  await client.request('workspace/executeCommand', action.command);
}

test('a finding is accepted in its place and taken back', async () => {
  const { client, files } = await newsroom({});
  expect(await codes(client)).toContain('headline-repeated');
  await take(client, 'Accept here');
  expect(await codes(client)).not.toContain('headline-repeated');
  expect(await codes(client)).toContain('quote-space');
  expect(files.texts.get(accepted)).toContain('"rule":"headline-repeated","file":"bridge.article.txt"');
  const [entry] = await client.request<AcceptedFinding[]>('copydesk/accepted', null);
  expect(entry).toMatchObject({
    rule: 'headline-repeated',
    subject: 'council backs bridge',
    file: 'bridge.article.txt',
  });
  expect(await client.request('copydesk/takeBack', { store: entry.store, key: entry.key })).toBe(true);
  expect(await codes(client)).toContain('headline-repeated');
  await client.stop();
});

test('an accepted finding stays accepted while the article is edited around it', async () => {
  const { client } = await newsroom({});
  await take(client, 'Accept here');
  const start = { line: 1, character: 0 };
  await client.edit(uri, 'By Ines Calloway\n\n', { start, end: start });
  expect(await codes(client)).not.toContain('headline-repeated');
  await client.stop();
});

test('what is offered to be accepted is named in one pair of marks', async () => {
  const { client } = await newsroom({});
  await client.edit(
    uri,
    'Port shut\n\nThe port shut on Monday after a week of gales.\n\n“It is a simple sum for the town.”\n',
  );
  const [found] = (await client.pull(uri)).filter(({ code }) => code === 'quote-unattributed');
  const params = { textDocument: { uri }, range: found.range, context: { diagnostics: [], only: ['quickfix'] } };
  const offered = await client.request<CodeAction[]>('textDocument/codeAction', params);
  expect(offered.map(({ title }) => title)).toContain(
    'Accept here: “It is a simple sum for the town.” (quote-unattributed)',
  );
  await client.stop();
});

test('what is accepted here is accepted at its place alone, and in the article wherever it stands', async () => {
  const twice =
    'Port shut\n\nThe USA paid on Monday. Nobody else paid. A second team of the USA left, and the U.S. and the U.S. and the U.S. stayed.\n';
  const { client } = await newsroom({});
  await client.edit(uri, twice);
  const found = (await client.pull(uri)).filter(({ code }) => code === 'entity-variant');
  expect(found).toHaveLength(2);
  const offered = async () => {
    const params = { textDocument: { uri }, range: found[0].range, context: { diagnostics: [], only: ['quickfix'] } };
    return client.request<CodeAction[]>('textDocument/codeAction', params);
  };
  const run = async (title: string) => {
    const action = (await offered()).find((action) => action.title.startsWith(title)) ?? expect.fail(title);
    await client.request('workspace/executeCommand', action.command);
  };
  await run('Accept here: “USA”');
  expect((await codes(client)).filter((code) => code === 'entity-variant')).toHaveLength(1);
  const written = await client.hear<Written>('copydesk/written');
  expect(written).toMatchObject({ uri: accepted, what: '“USA”', takesReason: true });
  // An edit before the place leaves it accepted.
  await client.edit(uri, twice.replace('Port shut', 'Port still shut'));
  expect((await codes(client)).filter((code) => code === 'entity-variant')).toHaveLength(1);
  expect(await client.request('copydesk/undoWrite', { id: written.id })).toBe(true);
  expect((await codes(client)).filter((code) => code === 'entity-variant')).toHaveLength(2);
  await run('Accept “USA” in this article');
  expect(await codes(client)).not.toContain('entity-variant');
  await client.stop();
});

test('an accepted finding takes a reason, tells what it silences, and is marked where it silences nothing', async () => {
  const { client } = await newsroom({ [sheet]: 'rules:\n  quote-scare: off\n' });
  await take(client, 'Accept here');
  const { id } = await client.hear<Written>('copydesk/written');
  expect(await client.request('copydesk/giveReason', { id, reason: 'The kicker says so' })).toBe(true);
  const list = () => client.request<AcceptedFinding[]>('copydesk/accepted', null);
  const [entry] = await list();
  expect(entry).toMatchObject({ reason: 'The kicker says so', words: 'Council backs bridge', uri });
  expect(entry.places.map(({ start }) => start.line)).toEqual([2]);
  await client.edit(uri, text.replace('Council backs bridge\n\nC', 'C'));
  expect((await list())[0].places).toEqual([]);
  expect(await client.request('copydesk/switchedOff', null)).toEqual([{ sheet, rule: 'quote-scare', files: [] }]);
  await client.stop();
});

test('the house settles on one form of a name, and the other is told wherever it stands', async () => {
  const forms = 'Talks resume\n\nThe U.S. sent a scientist on Monday. The USA sent nobody else, and the U.S. paid.\n';
  const { client, files } = await newsroom({});
  await client.edit(uri, forms);
  const { range } = (await client.pull(uri)).find(({ code }) => code === 'entity-variant') ?? expect.fail('no variant');
  const params = { textDocument: { uri }, range, context: { diagnostics: [], only: ['quickfix'] } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
  const settle = actions.find(({ title }) => title === 'House style: always “U.S.”');
  await client.request('workspace/executeCommand', settle?.command);
  expect(files.texts.get(sheet)).toBe('names:\n  - use: U.S.\n    avoid:\n      - USA\n');
  expect(await codes(client)).toContain('entity-house-name');
  await client.stop();
});

test('a surname is not offered for the full names, only another spelling of it is', async () => {
  const forms =
    'Coach stays\n\nRafael Duárte will stay, the club said. Rafael Duarte came in May.\n\nDuarte was glad, said Ann Orr.\n';
  const { client } = await newsroom({});
  await client.edit(uri, forms);
  const { range } = (await client.pull(uri)).find(({ code }) => code === 'entity-accent-mixed') ?? expect.fail('none');
  const params = { textDocument: { uri }, range, context: { diagnostics: [], only: ['quickfix'] } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
  const offered = actions.filter(({ title }) => title.startsWith('House style: always'));
  expect(offered.map(({ command }) => command?.arguments?.[0])).toEqual([
    { uri, name: 'Rafael Duárte', avoid: ['Rafael Duarte'] },
    { uri, name: 'Rafael Duarte', avoid: ['Rafael Duárte'] },
  ]);
  await client.stop();
});

test('a rule is switched off for one file, in the sheet, its comments kept', async () => {
  const { client, files } = await newsroom({ [sheet]: '# Ours.\nstyle: british\n' });
  await take(client, 'Switch off headline-repeated');
  expect(await codes(client)).not.toContain('headline-repeated');
  expect(files.texts.get(sheet)).toMatch(/^# Ours\.\nstyle: british\n/);
  expect(files.texts.get(sheet)).toContain('headline-repeated: off');
  await client.stop();
});

test('everything that stands in the file is accepted, and what comes later is told', async () => {
  const { client } = await newsroom({});
  await take(client, 'Accept All');
  expect(await codes(client)).toEqual([]);
  const end = { line: 5, character: 0 };
  await client.edit(uri, '\n“ It is late, ” said Mayor Mara Osei.\n', { start: end, end });
  expect(await codes(client)).toContain('quote-space');
  expect(await codes(client)).not.toContain('headline-repeated');
  await client.stop();
});

test('an unsaved article has nowhere to accept anything, and is not offered it', async () => {
  const client = await startClient();
  await client.open('untitled:new', text);
  const params = {
    textDocument: { uri: 'untitled:new' },
    range: rangeOf(text, 'Council backs bridge', 1),
    context: { diagnostics: [] },
  };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter(({ command }) => command)).toEqual([]);
  await client.stop();
});

test('a sheet is read while it is typed, and its mistakes stand where they are', async () => {
  const { client } = await newsroom({ [sheet]: '' });
  expect(await codes(client)).toContain('headline-repeated');
  const broken = 'rules:\n  headline-repeated: off\n  headline-repaeted: off\n';
  await client.open(sheet, broken, 'yaml');
  const [problem] = await client.pull(sheet);
  expect(problem.range).toEqual(rangeOf(broken, 'headline-repaeted'));
  expect(await codes(client)).not.toContain('headline-repeated');
  await client.close(sheet);
  await client.hear('copydesk/changed');
  await client.stop();
});

test('mistakes of a sheet that is not open are listed with the workspace', async () => {
  const { client } = await newsroom({ [sheet]: 'stile: british\n' });
  const report = await client.pullWorkspace({}, sheet);
  const told = report.items.find((item) => item.uri === sheet);
  expect(told?.kind === 'full' && told.items[0].range).toEqual(rangeOf('stile: british\n', 'stile'));
  await client.stop();
});

test('newsroom.yaml is read too, and beside newsroom.yml it is told and does not count', async () => {
  const long = `${folder}/newsroom.yaml`;
  const { client, files } = await newsroom({ [long]: 'rules:\n  headline-repeated: off\n' });
  expect(await codes(client)).not.toContain('headline-repeated');
  expect(await client.request('copydesk/sheet', { uri })).toEqual({ uri: long, exists: true });
  await files.put(client, sheet, 'style: british\n');
  await client.hear('copydesk/changed');
  expect(await codes(client)).toContain('headline-repeated');
  expect((await client.pull(long)).map(({ message }) => message)).toEqual([
    expect.stringContaining('newsroom.yml is in the same folder'),
  ]);
  expect(await client.request('copydesk/sheet', { uri })).toEqual({ uri: sheet, exists: true });
  await files.put(client, sheet, undefined);
  while ((await codes(client)).includes('headline-repeated')) await client.pull(long);
  expect(await client.pull(long)).toEqual([]);
  await client.stop();
});

test('what is written into a house goes into the sheet that it has', async () => {
  const long = `${folder}/newsroom.yaml`;
  const { client, files } = await newsroom({ [long]: '# Ours.\n' });
  await take(client, 'Switch off headline-repeated');
  expect(files.texts.get(long)).toContain('headline-repeated: off');
  expect(files.texts.has(sheet)).toBe(false);
  expect(await codes(client)).not.toContain('headline-repeated');
  await client.stop();
});

test.each([
  ['a tab', 'quotes:\n\tmarks: single\nrules:\n  headline-repeated: off\n', '\t'],
  ['a key twice', 'style: british\nstyle: american\nrules:\n  headline-repeated: off\n', 'style: am'],
  ['an unknown key', 'colour: red\nrules:\n  headline-repeated: off\n', 'colour'],
  ['a list that is none', 'names: Kyiv\nrules:\n  headline-repeated: off\n', 'Kyiv'],
  ['an open bracket at the end', 'rules:\n  headline-repeated: off\nacronyms: [NCAA\n', '[NCAA'],
])('a mistake in a sheet is told in its line, and the rest of it counts: %s', async (_, source, at) => {
  const { client } = await newsroom({ [sheet]: source });
  expect(await codes(client)).not.toContain('headline-repeated');
  const lines = (await client.pull(sheet)).map(({ range }) => range.start.line);
  expect(lines.length).toBeGreaterThan(0);
  expect(Math.abs(lines[0] - rangeOf(source, at).start.line)).toBeLessThan(2);
  await client.stop();
});

test('a sheet that was open first leaves the accepted list beside it to be read', async () => {
  const entry = { rule: 'headline-repeated', file: 'bridge.article.txt', words: 'council backs bridge' };
  const files = memoryFiles({ [accepted]: JSON.stringify({ version: 1, accepted: [entry] }) });
  const client = await startClient({ folders: [folder], host: { files } });
  await client.open(sheet, 'style: british\n', 'yaml');
  await client.open(uri, text);
  expect(await codes(client)).not.toContain('headline-repeated');
  expect(await codes(client)).toContain('quote-space');
  await client.stop();
});

test('a sheet that changes on disk counts at once', async () => {
  const { client, files } = await newsroom({});
  expect(await codes(client)).toContain('headline-repeated');
  await files.put(client, sheet, 'rules:\n  headline-repeated: off\n');
  await client.hear('copydesk/changed');
  expect(await codes(client)).not.toContain('headline-repeated');
  await client.stop();
});

test('a rule in a sheet leads to its page', async () => {
  const { client } = await newsroom({});
  const source = 'rules:\n  headline-repeated: hint\n  no-such-rule: off\n';
  await client.open(sheet, source, 'yaml');
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: sheet } });
  expect(links).toMatchObject([
    { target: 'copydesk-rule:/headline-repeated.md', range: rangeOf(source, 'headline-repeated') },
  ]);
  await client.stop();
});

test('the place for a first sheet is the top of the workspace folder', async () => {
  const { client } = await newsroom({});
  expect(await client.request('copydesk/sheet', { uri })).toEqual({ uri: sheet, exists: false });
  await client.stop();
});

test('the sheet of a workspace folder lies in the folder, and nothing is written outside one', async () => {
  const { client, files } = await newsroom({});
  expect(await client.request('copydesk/sheet', { uri: folder })).toEqual({ uri: sheet, exists: false });
  const outside = 'file:///elsewhere/bridge.article.txt';
  expect(await client.request('copydesk/sheet', { uri: outside })).toBeNull();
  await client.open(outside, text);
  const given = { command: 'copydesk.house.acceptAll', arguments: [{ uri: outside }] };
  await expect(client.request('workspace/executeCommand', given)).rejects.toThrow('Save the file');
  expect([...files.texts.keys()]).toEqual([]);
  await client.stop();
});

test('a sheet above the workspace folder is obeyed and never written to', async () => {
  const above = 'file:///newsroom.yml';
  const { client, files } = await newsroom({ [above]: 'rules:\n  headline-repeated: off\n' });
  expect(await codes(client)).not.toContain('headline-repeated');
  const given = { command: 'copydesk.house.switchOff', arguments: [{ uri, rule: 'quote-space' }] };
  await expect(client.request('workspace/executeCommand', given)).rejects.toThrow();
  expect([...files.texts.keys()]).toEqual([above]);
  await client.stop();
});

test('the reader is corrected, in the sheet, and everything obeys', async () => {
  const { client, files } = await newsroom({});
  await client.edit(
    uri,
    'Port shut\n\nBrannock said the lifeboat had reached it at dusk. Mayor Tom Ash paid, and Tomas Ashe did not.\n',
  );
  const names = async () => {
    const { entities } = await client.request<Reading>('copydesk/reading', { textDocument: { uri } });
    return entities.map(({ type, name }) => `${type} ${name}`);
  };
  const correct = (correction: object) =>
    client.request('workspace/executeCommand', {
      command: 'copydesk.house.correct',
      arguments: [{ uri, ...correction }],
    });
  expect((await names()).join()).toContain('Brannock');
  expect(await codes(client)).toContain('entity-unintroduced');
  await correct({ name: 'Brannock', is: 'not a name' });
  expect((await names()).join()).not.toContain('Brannock');
  expect(await codes(client)).not.toContain('entity-unintroduced');
  await correct({ name: 'Tom Ash', sameAs: ['Tomas Ashe'] });
  expect((await names()).filter((name) => /Ash/.test(name))).toHaveLength(1);
  expect(files.texts.get(sheet)).toContain('corrections:\n  - name: Brannock\n    is: not a name\n');
  await client.stop();
});

test('a folder’s texts become articles by a line in the sheet', async () => {
  const { client, files } = await newsroom({});
  const given = { command: 'copydesk.house.addFiles', arguments: [{ uri: `${folder}/wire/` }] };
  await client.request('workspace/executeCommand', given);
  expect(files.texts.get(sheet)).toBe('files:\n  - wire/**/*.{txt,md}\n');
  const other = `${folder}/wire/bridge.txt`;
  await client.open(other, text, 'plaintext');
  expect((await client.pull(other)).map(({ code }) => code)).toContain('headline-repeated');
  await client.stop();
});
