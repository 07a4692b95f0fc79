// One quotation in two wordings, over the protocol: what differs is shown, and one of the two is chosen by a person. Nothing else
// ever changes words between quotation marks.
import { expect, test } from 'vitest';
import type { CodeAction, Hover, WorkspaceEdit } from 'vscode-languageserver';
import type { ChosenWording, ServerRequests, TwoWordings } from '../../server/src/protocol/messages.ts';
import { type Client, type ClientOptions, startClient } from '../support/lsp-client.ts';
import { edited, rangeOf, startOf } from './article.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'file:///newsroom';
const wire = `${folder}/wire.article.txt`;
const daily = `${folder}/daily.article.txt`;
const ours = `Crew lifted off the point

“We had perhaps an hour before the tide would’ve taken her,” said the coxswain, Ewan Mair. The boat was lost.
`;
const theirs = `Rescue off the point

It was late. "We had about an hour before the tide would've taken her off," Mr Ewan Mair told this newspaper.
`;

async function twoArticles(options: ClientOptions = { start: { panels: true } }, there = theirs) {
  const files = memoryFiles({ [wire]: ours, [daily]: there });
  const client = await startClient({ folders: [folder], host: { files }, ...options });
  await client.pullWorkspace();
  await client.open(wire, ours);
  const [finding] = (await client.pull(wire)).filter(({ code }) => code === 'quote-changed');
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: wire },
    range: finding.range,
    context: { diagnostics: [finding] },
  });
  const action = (title: string) => actions.find((each) => each.title === title) ?? expect.fail(`no ${title}`);
  return { client, files, actions, action };
}

type Reworded = ServerRequests['copydesk/useWording']['result'];
const reword = (client: Client, { command }: CodeAction) =>
  client.request<Reworded>('copydesk/useWording', command?.arguments?.[0] as ChosenWording);

test('the light bulb compares the two and offers either wording, as commands and never as a fix', async () => {
  const { client, actions, action } = await twoArticles();
  const { command } = action('Compare with daily.article.txt, line 3');
  expect(command?.command).toBe('copydesk.compareQuotations');
  const [{ here, there }] = (command?.arguments ?? []) as TwoWordings[];
  expect([here.uri, here.text]).toEqual([wire, 'We had perhaps an hour before the tide would’ve taken her,']);
  expect([there.uri, there.range]).toEqual([
    daily,
    rangeOf(theirs, '"We had about an hour before the tide would\'ve taken her off,"'),
  ]);
  const about = actions.filter(({ diagnostics }) => diagnostics?.some(({ code }) => code === 'quote-changed'));
  expect(about.filter(({ edit }) => edit)).toEqual([]);
  const all = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: wire },
    range: rangeOf(ours, ours),
    context: { diagnostics: [], only: ['source'] },
  });
  expect(JSON.stringify(all)).not.toContain('about');
  await client.stop();
});

test('the wording of an article that is not open is used here: what differs, and no more', async () => {
  const { client, action } = await twoArticles();
  const { uri, changes } = await reword(client, action('Use the wording of daily.article.txt, line 3 here'));
  expect(uri).toBe(wire);
  expect(changes.map(({ words, newText }) => [words, newText])).toEqual([
    ['perhaps', 'about'],
    ['', ' off'],
  ]);
  const after = ours.replace('perhaps', 'about').replace('taken her,', 'taken her off,');
  expect(edited(ours, changes)).toBe(after);
  await client.edit(wire, after);
  expect((await client.pull(wire)).map(({ code }) => code)).not.toContain('quote-changed');
  await client.stop();
});

test('this wording is used in an article that is not open, in the marks of that article', async () => {
  const { client, action } = await twoArticles();
  const { uri, changes } = await reword(client, action('Use this wording in daily.article.txt, line 3'));
  expect(uri).toBe(daily);
  expect(edited(theirs, changes)).toBe(theirs.replace('about', 'perhaps').replace('taken her off,', 'taken her,'));
  await client.stop();
});

test('what was changed since is left alone, on either side', async () => {
  const { client, files, action } = await twoArticles();
  const here = action('Use the wording of daily.article.txt, line 3 here');
  const there = action('Use this wording in daily.article.txt, line 3');
  await client.edit(wire, 'It was late. ', { start: startOf(ours, '“We had'), end: startOf(ours, '“We had') });
  await expect(reword(client, here)).rejects.toThrow('has changed since');
  await client.edit(wire, ours);
  files.texts.set(daily, theirs.replace('about', 'barely'));
  await expect(reword(client, here)).rejects.toThrow('has changed since');
  await expect(reword(client, there)).rejects.toThrow('has changed since');
  await expect(client.request('copydesk/useWording', null)).rejects.toThrow('has changed since');
  await client.stop();
});

test('an editor without our panels is given commands of the server, which makes the edit', async () => {
  const { client, actions, action } = await twoArticles({});
  expect(actions.filter(({ title }) => title.startsWith('Compare'))).toEqual([]);
  const { command } = action('Use the wording of daily.article.txt, line 3 here');
  await client.request('workspace/executeCommand', command);
  const { edit } = await client.hear<{ edit: WorkspaceEdit }>('workspace/applyEdit');
  expect(edited(ours, edit.changes?.[wire] ?? [])).toContain('about an hour before the tide would’ve taken her off,');
  await client.stop();
});

test('two wordings in one article are lines of it', async () => {
  const twice = `${ours}\nThe boat was found the next day on the sands below the point, and nobody has claimed it.\n\n“We had about an hour before the tide would’ve taken her,” Mair told the inquiry.\n`;
  const client = await startClient({ start: { panels: true } });
  await client.open('untitled:twice', twice);
  const [finding] = (await client.pull('untitled:twice')).filter(({ code }) => code === 'quote-changed');
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: 'untitled:twice' },
    range: finding.range,
    context: { diagnostics: [finding] },
  });
  expect(actions.slice(0, 3).map(({ title }) => title)).toEqual([
    'Compare with line 3',
    'Use the wording of line 3 here',
    'Use this wording in line 3',
  ]);
  const { changes } = await reword(client, actions[2]);
  expect(edited(twice, changes)).toBe(twice.replace('perhaps', 'about'));
  await client.stop();
});

test('a hover shows the words that go and those that come, and leads to the comparison', async () => {
  const { client } = await twoArticles();
  const position = startOf(ours, 'an hour');
  const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri: wire }, position });
  const { value } = hover.contents as { value: string };
  expect(value).toContain('Worded differently: [daily\\.article\\.txt, line 3](file:///newsroom/daily.article.txt#L3)');
  expect(value).toContain('“We had ~~perhaps~~ **about** an hour');
  expect(value).toContain('](command:copydesk.compareQuotations?');
  await client.stop();
});

test('words that run over paragraphs there are one run of words here', async () => {
  const there = `Rescue off the point

"It was late. We had about:

"An hour before the tide would've taken her," Mr Ewan Mair told this newspaper.
`;
  const { client, action } = await twoArticles(undefined, there);
  const { changes } = await reword(client, action('Use the wording of daily.article.txt, line 3 here'));
  expect(edited(ours, changes)).toContain('“We had about: an hour before the tide would’ve taken her,” said');
  await client.stop();
});

test('an article that has the same text is laid beside this one', async () => {
  const passage =
    'The ferry left the quay at Ashlock an hour before the storm broke over the point and filled the harbour with sand.';
  const [one, other] = [
    `Ferry rides out the storm\n\n${passage} Nobody was hurt.\n`,
    `Storm fills harbour\n\nIt was late. ${passage}\n`,
  ];
  const files = memoryFiles({ [wire]: one, [daily]: other });
  const client = await startClient({ folders: [folder], host: { files }, start: { panels: true } });
  await client.pullWorkspace();
  await client.open(wire, one);
  const [finding] = (await client.pull(wire)).filter(({ code }) => code === 'passage-repeated-workspace');
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: wire },
    range: finding.range,
    context: { diagnostics: [finding] },
  });
  const [compare] = actions.filter(({ title }) => title === 'Compare with daily.article.txt');
  expect(compare?.command?.arguments?.[0]).toMatchObject({ here: { uri: wire }, there: daily });
  await client.stop();
});

test('where the two part over the end of a paragraph, nothing is changed', async () => {
  const there = `Rescue off the point

"It was late. We had about an hour before the:

"dreadful tide would've taken her off," Mr Ewan Mair told this newspaper.
`;
  const files = memoryFiles({ [wire]: ours, [daily]: there });
  const client = await startClient({ folders: [folder], host: { files } });
  await client.pullWorkspace();
  await client.open(wire, ours);
  const position = startOf(ours, 'an hour');
  const found = await client.request<ServerRequests['copydesk/compareQuotations']['result']>(
    'copydesk/compareQuotations',
    {
      textDocument: { uri: wire },
      range: { start: position, end: position },
    },
  );
  const [to] = found?.others ?? [];
  await expect(client.request('copydesk/useWording', { from: found?.here, to })).rejects.toThrow(
    'across a paragraph break',
  );
  await client.stop();
});
