// What the editor can do with a name: find it, go to it, rename it, offer it; and what it shows of an article's shape.
import * as vscode from 'vscode';
import { assert, assertEqual, findings, openText, rangeOf } from './desk.ts';

const ferry = `Ferry port to close as Lindqvist warns of cracks

HOLMSEA, England (Meridian Press) — The ferry port will close for three weeks, Mayor Peter Lindqvist said on Monday.

“We could see daylight through the stones,” said Lindqvist, who walked the wall at low tide.

“Ask anybody on the quay about Lindqvist,” Lindqvist added, “and they will tell you he counts the stones.”

“ It will stand again, ” Lindqvist said.
`;

/** The article, reviewed, and what a provider of the editor says about a place in it. */
async function ferryArticle() {
  const { document } = await openText(ferry);
  await findings(document.uri);
  const ask = <T>(command: string, words: string, ...rest: unknown[]): Thenable<T> =>
    vscode.commands.executeCommand(command, document.uri, rangeOf(document, words).start, ...rest);
  return { document, ask };
}

suite('names', () => {
  test('references are every form, the definition is the first in the text', async () => {
    const { document, ask } = await ferryArticle();
    const places = await ask<vscode.Location[]>('vscode.executeReferenceProvider', 'Lindqvist added');
    const forms = places.map(({ range }) => document.getText(range));
    assertEqual(forms.filter((form) => form === 'Lindqvist').length, 5);
    assert(forms.includes('Peter Lindqvist'), forms.join());
    const [first] = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', 'Lindqvist added');
    assertEqual(document.getText(first.range), 'Peter Lindqvist');
  });

  test('a rename changes the running text and asks about the rest', async () => {
    const { document, ask } = await ferryArticle();
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      'Peter Lindqvist',
      'Per Lindkvist',
    );
    const [[, edits]] = edit.entries();
    assertEqual(edits.length, 6, 'places');
    assertEqual(edits.filter(({ newText }) => newText === 'Per Lindkvist').length, 1);
    assertEqual(document.getText(), ferry, 'nothing is changed before it is applied');
  });

  test('a rename is refused with the reason where no name stands', async () => {
    const { ask } = await ferryArticle();
    const refused = await ask('vscode.prepareRename', 'daylight').then(
      () => '',
      (error: Error) => error.message,
    );
    assert(refused.includes('Put the cursor on the name'), refused || 'it was not refused');
  });

  test('a name that the article knows is offered', async () => {
    const { document } = await openText(`${ferry}\nLin`);
    const end = document.positionAt(document.getText().length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert(labels.includes('Peter Lindqvist'), labels.join());
  });

  test('names and headlines of all articles are symbols of the workspace', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Rashid Orujov',
    );
    assert(
      found.some(({ location }) => location.uri.path.endsWith('border-talks.article.txt')),
      `${found.length} found`,
    );
  });

  test('names, quotations and reporting words have tokens of their own', async () => {
    const { document } = await ferryArticle();
    const command = 'vscode.provideDocumentSemanticTokensLegend';
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(command, document.uri);
    for (const type of ['person', 'place', 'organisation', 'quotation', 'cue'])
      assert(legend.tokenTypes.includes(type), type);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert(tokens.data.length >= 5 * 8, `${tokens.data.length / 5} tokens`);
  });

  test('a lens counts who is named, where the setting asks for it', async () => {
    const { document } = await ferryArticle();
    const lenses = () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
    assertEqual((await lenses()).length, 0, 'lenses by default');
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('codeLens.enabled', true, vscode.ConfigurationTarget.Global);
    try {
      let shown = await lenses();
      for (let tries = 0; tries < 40 && !shown.length; tries++) shown = await lenses();
      assert(shown[0]?.command?.title.includes('person'), shown[0]?.command?.title ?? 'no lens');
    } finally {
      await settings.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
