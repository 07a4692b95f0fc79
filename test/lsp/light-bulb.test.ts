// The light bulb and the fixes of a whole file over all copy that there is: the wrong cases of every rule's page and the samples.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import type { ReviewedEdit } from '../../server/src/protocol/messages.ts';
import { readPage } from '../support/fixture.ts';
import { type Client, startClient } from '../support/lsp-client.ts';
import { runHere } from '../support/run-here.ts';
import { folderWith } from '../support/shell.ts';
import { edited } from './article.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const isArticle = /\.(?:article\.(?:txt|md)|article|news|story)$/;
const samples = readdirSync(seeds)
  .filter((name) => isArticle.test(name))
  .map((name) => [name, readFileSync(new URL(name, seeds), 'utf8')] as const);

const pages = new URL('../../server/src/core/rules/', import.meta.url);
const wrong = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readPage(readFileSync(new URL(name, pages), 'utf8')))
  .filter(({ heading }) => heading.startsWith('Wrong'))
  .flatMap(({ files, line }, page) => files.map(({ path, text }) => [`${page}-${line}/${path}`, text] as const));

const languageOf = (name: string) => (name.endsWith('.md') ? 'markdown' : 'news-article');

const ask = (
  client: Client,
  uri: string,
  diagnostics: readonly Diagnostic[],
  range: Diagnostic['range'],
  only: string,
) =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics, only: [only] },
  });

/** What an entry does, whatever it is called. */
const deed = ({ edit, command }: CodeAction) => JSON.stringify(edit ?? [command?.command, command?.arguments]);
const isMeant = ({ command }: CodeAction) => /^copydesk\.(?:house\.|acceptAll$)/.test(command?.command ?? '');

/** What is wrong with the entries of one light bulb. */
function faultsOf(actions: readonly CodeAction[]): string[] {
  const titles = actions.map(({ title }) => title);
  const alike = titles.filter((title, at) => titles.indexOf(title) < at);
  const helping = actions.filter((action) => !isMeant(action));
  const deeds = helping.map(deed);
  const twice = helping.filter((_, at) => deeds.indexOf(deeds[at]) < at).map(({ title }) => title);
  const firstMeant = actions.findIndex(isMeant);
  const meant = firstMeant < 0 ? [] : actions.slice(firstMeant);
  const nameless = meant.slice(0, -1).filter(({ title }) => !/[“"].+[”"]|[a-z]+-[a-z-]+/.test(title));
  return [
    ...alike.map((title) => `alike: ${title}`),
    ...twice.map((title) => `does the same as another: ${title}`),
    ...meant.filter((action) => !isMeant(action)).map(({ title }) => `below what says it is meant: ${title}`),
    ...meant
      .slice(-1)
      .flatMap(({ title, command }) => (command?.command === 'copydesk.acceptAll' ? [] : `last: ${title}`)),
    ...nameless.map(({ title }) => `names nothing: ${title}`),
  ];
}

test('wherever one asks, no two entries read alike or do the same, what says "this is meant" comes last and names its words', async () => {
  const client = await startClient({ folders: ['file:///newsroom'], start: { panels: true } });
  const faults: string[] = [];
  for (const [name, text] of [...samples, ...wrong]) {
    const uri = `file:///newsroom/${name}`;
    await client.open(uri, text, languageOf(name));
    const found = await client.pull(uri);
    for (const { range } of found)
      faults.push(...faultsOf(await ask(client, uri, found, range, 'quickfix')).map((fault) => `${name}: ${fault}`));
    await client.close(uri);
  }
  expect(faults).toEqual([]);
  await client.stop();
}, 120_000);

test.each(samples)(
  '%s: fixing all, cleaning and `fix` make one text of it, in which no finding is new',
  async (name, text) => {
    const client = await startClient();
    const uri = `untitled:${name}`;
    await client.open(uri, text, languageOf(name));
    const found = await client.pull(uri);
    const everything = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } };
    const [all] = await ask(client, uri, found, everything, 'source.fixAll.copydesk');
    const [change] = (all?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    const fixed = edited(text, (change?.edits ?? []) as TextEdit[]);
    const cleaned = await client.request<ReviewedEdit>('copydesk/cleanCopy', { textDocument: { uri } });
    expect(
      edited(
        text,
        cleaned.changes.filter(({ needsConfirmation }) => !needsConfirmation),
      ),
    ).toBe(fixed);
    const folder = folderWith({ [name]: text });
    await runHere(folder, 'fix', '--no-sheet', name);
    expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(fixed);
    await client.edit(uri, fixed);
    const count = (all: readonly Diagnostic[], rule: Diagnostic['code']) =>
      all.filter(({ code }) => code === rule).length;
    const after = await client.pull(uri);
    expect(after.filter(({ code }) => count(after, code) > count(found, code)).map(({ code }) => code)).toEqual([]);
    await client.stop();
  },
);

test('of dotted and plain forms the majority is taken before anything is edited, and none is left to tell', async () => {
  const text = `Envoys meet in Geneva

The U.S. sent an envoy to Geneva on Monday. A U.S. official, whose name was not given, said that the U.S had no plan. The US envoy left early, and the U.S. said nothing.
`;
  const client = await startClient();
  await client.open('untitled:envoys', text);
  const found = await client.pull('untitled:envoys');
  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const [all] = await ask(client, 'untitled:envoys', found, everything, 'source.fixAll.copydesk');
  const [change] = (all?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const fixed = edited(text, (change?.edits ?? []) as TextEdit[]);
  expect(fixed).not.toMatch(/U\.S\b(?!\.)/);
  expect(fixed.match(/U\.S\./g)?.length).toBeGreaterThanOrEqual(4);
  await client.edit('untitled:envoys', fixed);
  const after = (await client.pull('untitled:envoys')).map(({ code, message }) => `${code} ${message}`);
  const before = found.map(({ code, message }) => `${code} ${message}`);
  expect(after.filter((each) => !before.includes(each))).toEqual([]);
  await client.stop();
});
