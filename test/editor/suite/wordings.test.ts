// Two wordings of one quotation: compared in the editor's own comparison, and one of them chosen.
import * as vscode from 'vscode';
import { actions, assert, assertEqual, eventually, findingOf, open, remove, seed, take, write } from './desk.ts';

const wire = 'reservoir-leak-wire.article.txt';
const daily = 'reservoir-leak-daily.article.txt';

suite('wordings', () => {
  async function compared() {
    const { document } = await open(wire);
    const { range } = await findingOf('quote-changed', document.uri);
    await take(await actions(document.uri, range), `Compare with ${daily}`);
    const { tabGroups } = vscode.window;
    const input = await eventually('the comparison', tabGroups.onDidChangeTabs, () => {
      const shown = tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputTextDiff && shown;
    });
    return { document, range, input };
  }

  test('the light bulb leads to the two wordings side by side, a clause a line', async () => {
    const { input } = await compared();
    const [left, right] = await Promise.all([input.original, input.modified].map(textOf));
    assertEqual(left.split('\n')[0], 'We found the wet patch on Monday and thought nothing of it,');
    assertEqual(right.split('\n')[0], 'We found the wet patch on Monday and thought little of it,');
    assertEqual(left.split('\n').length, right.split('\n').length);
  });

  test('one wording is used on the other side, in an unsaved edit; the comparison closes', async () => {
    const { document, range } = await compared();
    const before = document.getText();
    await vscode.commands.executeCommand('copydesk.wordings.useLeft');
    const quoted = document.getText(range.with(undefined, range.end.translate(0, 20)));
    assert(quoted.startsWith('"We found the wet patch on Monday and thought nothing of it, but by noon on'), quoted);
    assert(document.isDirty, 'it is for the user to save');
    assert(vscode.window.activeTextEditor?.document === document, 'the article is shown');
    await vscode.commands.executeCommand('undo');
    assertEqual(document.getText(), before);
  });

  test('the other article, though it was not open, is given this wording', async () => {
    await compared();
    await vscode.commands.executeCommand('copydesk.wordings.useRight');
    const other = await vscode.workspace.openTextDocument(seed(daily));
    assert(
      other.getText().includes("'We found the wet patch on Monday and thought little of it, but by lunchtime on"),
      '',
    );
    assert(other.isDirty && vscode.window.activeTextEditor?.document === other, 'it is shown, unsaved');
  });

  test('an article that has the same passage is laid beside this one, which can be edited there', async () => {
    const { document } = await open(wire);
    const { range } = await findingOf('passage-repeated-workspace', document.uri);
    await take(await actions(document.uri, range), `Compare with ${daily}`);
    const { tabGroups } = vscode.window;
    const input = await eventually('the comparison', tabGroups.onDidChangeTabs, () => {
      const shown = tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputTextDiff && shown;
    });
    assertEqual([input.original, input.modified].map(String), [seed(daily), document.uri].map(String));
  });

  test('an archived article whose file is at hand is laid beside this one', async function () {
    const archived = seed('../archive/council.article.txt');
    // not as a document: an article that is open is one of the newsroom's
    const bytes = await vscode.workspace.fs.readFile(archived).then(undefined, () => undefined);
    if (!bytes) this.skip(); // a browser has no archive
    const sheet = await write('aside/newsroom.yml', 'archive: ../../archive/desk.sqlite\n');
    const passage = new TextDecoder().decode(bytes).split('\n')[2];
    const uri = await write('aside/ferry.article.txt', `Ferry returns\n\n${passage} Nobody knew why.\n`);
    await vscode.window.showTextDocument(uri);
    const { message, range } = await findingOf('passage-repeated-workspace', uri);
    assert(message.includes('In the archive: “Council backs bridge”'), message);
    await take(await actions(uri, range), 'Compare with “Council backs bridge” in the archive');
    const { tabGroups } = vscode.window;
    const input = await eventually('the comparison', tabGroups.onDidChangeTabs, () => {
      const shown = tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputTextDiff && shown;
    });
    assertEqual([input.original, input.modified].map(String), [archived, uri].map(String));
    await remove(uri);
    await remove(sheet);
  });

  async function textOf(uri: vscode.Uri): Promise<string> {
    return (await vscode.workspace.openTextDocument(uri)).getText();
  }
});
