// Where a finding gives advice the light bulb has something that does it, or leads to where it is done: a walk over the wrong copy
// of every rule's page, as an editor asks.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { rules } from '../../server/src/core/index.ts';
import { readPage } from '../support/fixture.ts';
import { startClient } from '../support/lsp-client.ts';
import { rangeOf } from './article.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'file:///newsroom';
/** What only a person can put right in its place: test/core/rule-pages names the same. */
const ownHand = /^(?:A character was lost|“\[number\]” was never)/;
/** "This is meant" is no help. */
const saysItIsMeant = /^copydesk\.(?:house|acceptAll)/;

/** Every wrong case of every page in a folder of its own, with its house sheet. */
function wrongCopy() {
  const texts: Record<string, string> = {};
  const articles: { readonly uri: string; readonly rule: string; readonly text: string }[] = [];
  for (const { id, family } of rules) {
    const page = new URL(`../../server/src/core/rules/${family}/${id}.md`, import.meta.url);
    for (const { heading, files, sheet, line } of readPage(readFileSync(page, 'utf8'))) {
      if (!heading.startsWith('Wrong')) continue;
      const home = `${folder}/${id}/${line}`;
      if (sheet) texts[`${home}/newsroom.yml`] = sheet;
      for (const { path, text } of files) {
        texts[`${home}/${path}`] = text;
        articles.push({ uri: `${home}/${path}`, rule: id, text });
      }
    }
  }
  return { texts, articles };
}

test('whatever a finding advises can be begun at the light bulb', async () => {
  const { texts, articles } = wrongCopy();
  const on = Object.fromEntries(rules.map(({ id }) => [id, 'information']));
  const client = await startClient({
    folders: [folder],
    host: { files: memoryFiles(texts) },
    settings: { rules: on },
    start: { panels: true },
  });
  await client.pullWorkspace();
  const seen = new Set<unknown>();
  for (const { uri, rule, text } of articles) {
    await client.open(uri, text, uri.endsWith('.md') ? 'markdown' : 'news-article');
    for (const finding of (await client.pull(uri)).filter(({ code }) => code === rule)) {
      seen.add(rule);
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: finding.range,
        context: { diagnostics: [finding], only: ['quickfix'] },
      });
      const help = actions.filter(
        ({ diagnostics, command }) => diagnostics?.length && !saysItIsMeant.test(command?.command ?? ''),
      );
      expect(help.length > 0 || ownHand.test(String(finding.message)), `${uri}: ${finding.message}`).toBe(true);
    }
  }
  expect(rules.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  await client.stop();
}, 60_000);

test('where there is no fix, the light bulb leads to the other place', async () => {
  const text = `Storm leaves 31 people without homes in Ashlock

Police in Ashlock said on Tuesday that 27 people were without homes after the storm.

The storm came from the sea, and took the roof of the school with it. Nobody was hurt.
`;
  const client = await startClient();
  await client.open('untitled:storm', text);
  const [finding] = (await client.pull('untitled:storm')).filter(({ code }) => code === 'headline-number-mismatch');
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: 'untitled:storm' },
    range: finding.range,
    context: { diagnostics: [finding] },
  });
  const go =
    actions.find(({ title }) => title === 'Go to line 3: The figure in the lede') ?? expect.fail('not offered');
  await client.request('workspace/executeCommand', go.command);
  const shown = await client.hear<{ uri: string; selection: unknown }>('window/showDocument');
  expect([shown.uri, shown.selection]).toEqual(['untitled:storm', rangeOf(text, '27 people')]);
  await client.stop();
});
