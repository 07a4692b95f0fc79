// What an assistant in the editor may ask, through the editor's own registry of tools.
import * as vscode from 'vscode';
import { assert, assertEqual } from './desk.ts';

interface Tools {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(name: string, asked: object): Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

const { lm } = vscode as unknown as { lm: Tools };

async function ask(name: string, input: object): Promise<Record<string, unknown>[]> {
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return JSON.parse(content.map(({ value }) => value).join(''));
}

suite('assistants', () => {
  test('review an article of the workspace and list its quotations and names', async () => {
    const path = 'border-talks.article.txt';
    const rules = (await ask('copydesk_review_article', { path })).map(({ rule }) => rule);
    assert(rules.length > 0, 'nothing was found');
    const quotations = await ask('copydesk_list_quotations', { path });
    assert(
      quotations.some(({ speaker }) => speaker !== null),
      JSON.stringify(quotations),
    );
    assert((await ask('copydesk_list_names', { path })).length > 0, 'no names');
  });

  test('have a paragraph checked that is in no file', async () => {
    const found = await ask('copydesk_check_paragraph', {
      text: 'Wall holds\n\nThe wall cost XX million, [speaker] said.\n',
    });
    assert(
      found.some(({ rule }) => rule === 'placeholder-left'),
      JSON.stringify(found),
    );
  });

  test('are told when there is no such article, and read nothing outside the workspace', async () => {
    for (const path of ['nowhere.article.txt', '../outside.article.txt']) {
      const refused = await ask('copydesk_review_article', { path }).then(
        () => '',
        (error: Error) => error.message,
      );
      assert(refused.includes('There is no article'), `${path}: ${refused || 'not refused'}`);
    }
    assertEqual(vscode.workspace.textDocuments.filter(({ uri }) => uri.path.includes('outside')).length, 0);
  });
});
