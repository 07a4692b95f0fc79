// Questions for the reporter over the protocol; put in as notes, they are no part of the story.
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { questionFor, rules } from '../../server/src/core/index.ts';
import type { Question, ServerRequests } from '../../server/src/protocol/messages.ts';
import { startClient } from '../support/lsp-client.ts';

const uri = 'untitled:wall';
const text = `Wall holds for another winter

The wall at Holmsea was looked at by nobody for ten years, the town said on Monday, and was then painted.

“Nobody has told the island what it is going to eat in the meantime.”

Brannock said the lifeboat had reached it at dusk. Nobody on board was hurt, and [speaker] was glad.
`;

test('what only the reporter can answer is asked in plain sentences, each above its paragraph', async () => {
  const client = await startClient();
  await client.open(uri, text);
  const ask = () => client.request<Question[]>('copydesk/questions', { textDocument: { uri } });
  const asked = await ask();
  expect(asked.map(({ text: question, paragraph }) => [question, paragraph])).toEqual([
    ['Who said “Nobody has told the island what it is going to eat in the meantime.”?', 4],
    ['What are the full name and title of “Brannock”?', 6],
    ['What goes in the place of “[speaker]”?', 6],
  ]);
  const lines = text.split('\n');
  for (const { text: question, paragraph } of [...asked].reverse())
    lines.splice(paragraph, 0, `[Editor’s note: ${question}]`, '');
  await client.edit(uri, lines.join('\n'));
  expect((await ask()).map(({ text: question }) => question)).toEqual(asked.map(({ text: question }) => question));
  await client.stop();
});

test('only rules that there are ask, and long words are cut', () => {
  expect(rules.filter((rule) => questionFor({ rule: rule.id }, 'x')).length).toBeGreaterThanOrEqual(18);
  expect(questionFor({ rule: 'quote-unattributed' }, `“${'word '.repeat(60)}”`)).toMatch(
    /^Who said “(?:word )+word…”\?$/,
  );
});

test('whom a quotation may be attributed to is told with who spoke where, and the edit leaves the words as they are', async () => {
  const client = await startClient();
  const quarry = `Quarry shuts

Quarry manager Hanne Sorlie said the face had moved a yard since Sunday.

“We would be fools to blast again,” Sorlie said.

The mayor, Petra Aune, came to look at it on Tuesday.

“It is our bread. It has been for a hundred years.”
`;
  await client.open(uri, quarry);
  const line = quarry.split('\n').findIndex((words) => words.startsWith('“It is'));
  const range = { start: { line, character: 3 }, end: { line, character: 3 } };
  type Answer = NonNullable<ServerRequests['copydesk/attributions']['result']>;
  const { offers } = await client.request<Answer>('copydesk/attributions', { textDocument: { uri }, range });
  expect(offers.map(({ name, spokeOnLine }) => [name, spokeOnLine])).toEqual([
    ['Petra Aune', undefined],
    ['Hanne Sorlie', 4],
  ]);
  const document = TextDocument.create(uri, 'plaintext', 1, quarry);
  expect(TextDocument.applyEdits(document, [...offers[0].edits])).toContain(
    '“It is our bread,” Aune said. “It has been for a hundred years.”',
  );
  await client.stop();
});
