// What is accepted in the editor is accepted on the command line and the other way round, for every rule, and on every machine.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { type ReviewedFile, type ReviewRequest, reviewFiles } from '../../server/src/cli/review-files.ts';
import { rules } from '../../server/src/core/index.ts';
import { nodeFiles } from '../../server/src/lsp/node-files.ts';
import { readPage } from '../support/fixture.ts';
import { startClient } from '../support/lsp-client.ts';
import { runHere } from '../support/run-here.ts';
import { folderWith } from '../support/shell.ts';

const listName = '.copydesk/accepted.json';
const whole = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

const until = (isSo: () => Promise<boolean>) => expect.poll(isSo, { timeout: 15_000 }).toBe(true);

async function reviewOf(request: ReviewRequest): Promise<ReviewedFile[]> {
  const reviewed: ReviewedFile[] = [];
  for await (const file of (await reviewFiles(request)).files) reviewed.push(file);
  return reviewed;
}

/** A newsroom that is open in an editor and lies before the command line; for one rule. */
async function newsroom(texts: Readonly<Record<string, string>>, rule: string) {
  const folder = folderWith(texts);
  const files = Object.keys(texts).filter((name) => name !== 'newsroom.yml');
  const uri = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const client = await startClient({ folders: [pathToFileURL(folder).href], host: { files: nodeFiles } });
  for (const name of files) await client.open(uri(name), texts[name]);
  const inEditor = async () => {
    const told = await Promise.all(files.map((name) => client.pull(uri(name))));
    return told.flat().filter(({ code }) => code === rule).length;
  };
  const onCommandLine = async (all = false) => {
    const reviewed = await reviewOf({ paths: files.map((name) => path.join(folder, name)), all });
    return reviewed.flatMap(({ findings }) => findings).filter((finding) => finding.rule === rule).length;
  };
  return {
    ...{ client, folder, uri, inEditor, onCommandLine },
    list: () => readFileSync(path.join(folder, listName), 'utf8'),
    /** As the light bulb does it, finding by finding. */
    async acceptInEditor() {
      for (const name of files) {
        const params = {
          textDocument: { uri: uri(name) },
          range: whole,
          context: { diagnostics: [], only: ['quickfix'] },
        };
        const offered = await client.request<CodeAction[]>('textDocument/codeAction', params);
        const accepting = offered.filter(({ title }) => title.startsWith('Accept “') && title.endsWith(`(${rule})`));
        for (const { command } of accepting) await client.request('workspace/executeCommand', command);
      }
    },
    async acceptOnCommandLine() {
      await runHere(folder, 'baseline', ...files);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(listName), type: 1 }] });
    },
    async forgetAll() {
      rmSync(path.join(folder, listName));
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(listName), type: 3 }] });
    },
  };
}

/** The first wrong example of a rule's page as files, the rule switched on. */
function exampleOf({ id, family, severity, whenOn = 'information' }: (typeof rules)[number]): Record<string, string> {
  const page = readFileSync(new URL(`../../server/src/core/rules/${family}/${id}.md`, import.meta.url), 'utf8');
  const wrong = readPage(page).find(({ heading }) => heading.startsWith('Wrong'));
  const on = severity === 'off' && !/^rules:/m.test(wrong?.sheet ?? '') ? `\nrules:\n  ${id}: ${whenOn}\n` : '';
  const articles = (wrong?.files ?? []).map(({ path: name, text }) => [name, text]);
  return { 'newsroom.yml': `${wrong?.sheet ?? ''}${on}`, ...Object.fromEntries(articles) };
}

test.each(rules.map((rule) => [rule.id, rule] as const))('%s is accepted by either for both', async (id, rule) => {
  const desk = await newsroom(exampleOf(rule), id);
  await until(async () => (await desk.inEditor()) > 0);
  expect(await desk.onCommandLine()).toBe(await desk.inEditor());
  await desk.acceptInEditor();
  expect([await desk.inEditor(), await desk.onCommandLine()]).toEqual([0, 0]);
  expect(await desk.onCommandLine(true)).toBeGreaterThan(0);
  expect(desk.list()).not.toContain(path.basename(desk.folder));
  await desk.forgetAll();
  await until(async () => (await desk.inEditor()) > 0);
  await desk.acceptOnCommandLine();
  expect(await desk.onCommandLine()).toBe(0);
  await until(async () => (await desk.inEditor()) === 0);
  expect(desk.list()).not.toContain(path.basename(desk.folder));
  await desk.client.stop();
});

const passage =
  'The harbor board voted to dredge the inner basin before the herring fleet returned in the spring of the year.';
const copies = (folders: readonly string[]) =>
  Object.fromEntries(
    folders.map((folder, at) => [
      `${folder}/ferry.article.txt`,
      `Ferry number ${at} sails\n\n${passage}\n\nWhat follows is only told in ${folder}, where the weather of week ${at} was fair and everybody came down to look at the boats for an hour or so.\n`,
    ]),
  );
const repeated = 'passage-repeated-workspace';

test('two articles of one name in different folders are two', async () => {
  const desk = await newsroom(copies(['desk', 'wire']), repeated);
  await until(async () => (await desk.inEditor()) === 2);
  await desk.acceptInEditor();
  expect(desk.list()).toContain('"file":"desk/ferry.article.txt"');
  expect(desk.list()).toContain('"others":["wire/ferry.article.txt"]');
  expect(await desk.inEditor()).toBe(0);
  // a third of that name is news to both
  const third = 'sports/ferry.article.txt';
  mkdirSync(path.join(desk.folder, 'sports'));
  writeFileSync(path.join(desk.folder, third), copies(['a', 'b', 'sports'])[third]);
  const files = await reviewOf({ paths: [desk.folder] });
  expect(files.filter(({ findings }) => findings.some(({ rule }) => rule === repeated))).toHaveLength(3);
  await desk.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: desk.uri(third), type: 1 }] });
  await until(async () => (await desk.inEditor()) === 2);
  await desk.client.stop();
});

test.each([
  ['by the name of the file', 'ferry article txt'],
  ['by a path of another machine', 'home ines newsroom wire ferry article txt'],
  ['by an address', 'file c users ines newsroom wire ferry article txt'],
])('what was written down before is still read: the other article %s', async (_, name) => {
  const desk = await newsroom(copies(['desk', 'wire']), repeated);
  await until(async () => (await desk.inEditor()) === 2);
  await desk.acceptInEditor();
  const entries: { file: string; words: string }[] = JSON.parse(desk.list()).accepted;
  const { words } = entries.find(({ file }) => file.startsWith('desk')) ?? expect.fail('nothing accepted');
  const old = { rule: repeated, file: 'desk/ferry.article.txt', words: `${words} ${name}` };
  writeFileSync(path.join(desk.folder, listName), JSON.stringify({ version: 1, accepted: [old] }));
  await desk.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: desk.uri(listName), type: 2 }] });
  await until(async () => (await desk.inEditor()) === 1);
  expect(await desk.onCommandLine()).toBe(1);
  await desk.client.stop();
});
