// Help in a house sheet over the protocol: keys, values and rules offered and told about, near misses put right.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction, CompletionList, Hover } from 'vscode-languageserver';
import { rules } from '../../server/src/core/index.ts';
import { type Client, startClient } from '../support/lsp-client.ts';
import { rangeOf, startOf } from './article.ts';

const uri = 'file:///newsroom/newsroom.yml';
let client: Client;

beforeAll(async () => {
  client = await startClient({ start: { rulePages: { before: 'pages/', after: '.md' } } });
  await client.open(uri, '', 'yaml');
});
afterAll(() => client.stop());

/** What is offered at the `|` of a sheet. */
async function offered(sheet: string): Promise<string[]> {
  const position = startOf(sheet, '|');
  await client.edit(uri, sheet.replace('|', ''));
  const params = { textDocument: { uri }, position };
  const { items } = await client.request<CompletionList>('textDocument/completion', params);
  return items.map(({ label }) => label);
}

test.each([
  ['|', ['style', 'names', 'quotes', 'acronyms', 'corrections', 'files', 'archive', 'rules', 'overrides']],
  ['style: |', ['american', 'british']],
  ['names:\n  - |', ['use', 'avoid', 'role', 'wellKnown']],
  ['names:\n- use: Nato\n  |', ['use', 'avoid', 'role', 'wellKnown']],
  ['names:\n  - use: Nato\n    wellKnown: |', ['true', 'false']],
  ['quotes:\n  marks: double\n  punctuation: |', ['auto', 'american', 'logical']],
  ['rules:\n  quote-scare: |', ['error', 'warning', 'information', 'hint', 'off']],
  ['rules:\n  quote-scare:\n    |', ['severity', 'options']],
  ['corrections:\n  - name: Hook\n    is: |', ['person', 'organisation', 'place', 'not a name']],
  ["overrides:\n  - files: ['a']\n    quotes:\n      |", ['marks', 'headlineMarks', 'punctuation']],
])('%j offers what can stand there', async (sheet, labels) => {
  expect(await offered(sheet)).toEqual(labels);
});

test('every rule is offered under rules', async () => {
  expect(await offered('# ours\n\nrules:\n  |')).toEqual(rules.map(({ id }) => id));
});

test('a key says what it is for, and a rule leads to its page', async () => {
  const sheet = 'style: british\nrules:\n  quote-scare: hint\n';
  await client.edit(uri, sheet);
  const hover = async (words: string) => {
    const params = { textDocument: { uri }, position: startOf(sheet, words) };
    const { contents } = await client.request<Hover>('textDocument/hover', params);
    return (contents as { value: string }).value;
  };
  expect(await hover('style')).toContain('logical punctuation');
  expect(await hover('quote-scare')).toContain('[What this rule finds](pages/quote-scare.md)');
});

test.each([
  ['stile: british\n', 'stile', 'style'],
  ['style: britsh\n', 'britsh', 'british'],
  ['rules:\n  quote-scar: hint\n', 'quote-scar', 'quote-scare'],
])('%j is put right', async (sheet, wrong, right) => {
  await client.edit(uri, sheet);
  const diagnostics = await client.pull(uri);
  expect(diagnostics[0].message).toContain(`Did you mean “${right}”?`);
  const context = { diagnostics };
  const params = { textDocument: { uri }, range: rangeOf(sheet, wrong), context };
  const [fix] = await client.request<CodeAction[]>('textDocument/codeAction', params);
  expect(fix.edit?.changes?.[uri]).toEqual([{ range: rangeOf(sheet, wrong), newText: right }]);
});
