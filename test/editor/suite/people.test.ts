// The list of people in all articles, by the keys alone: unfolded, walked, and left for the place in the text.
import * as vscode from 'vscode';
import { assert, assertEqual, eventually, open, remove, seed, write } from './desk.ts';

const other = 'envoy.article.txt';
const text = `A cup of tea in Baku

Rashid Orujow, the Azerbaijani envoy, had tea on Tuesday. Orujow did not say with whom.
`;

const run = (...commands: string[]) =>
  commands.reduce(
    (before, command) => before.then(() => vscode.commands.executeCommand(command)),
    Promise.resolve() as Promise<unknown>,
  );

/** Presses until the place is shown: the list may come later than its keys. */
async function press(commands: readonly string[], shown: () => boolean, tries = 60): Promise<void> {
  for (let left = tries; left && !shown(); left--) {
    await run(...commands);
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', seed('border-talks.article.txt'));
  }
}

suite('people in all articles', () => {
  test('somebody who is spelled otherwise elsewhere is found by keys, in the file that was not open', async () => {
    await open('border-talks.article.txt');
    const written = await write(other, text);
    try {
      await eventually(
        'the other article to be reviewed',
        vscode.languages.onDidChangeDiagnostics,
        () => vscode.languages.getDiagnostics().length,
      );
      const selected = () => {
        const { activeTextEditor: editor } = vscode.window;
        return editor?.document.uri.path.endsWith(other) ? editor.document.getText(editor.selection) : '';
      };
      await press(
        [
          'copydesk.people.focus',
          ...['list.focusFirst', 'list.expand'],
          // the two spellings, each with its article under it
          ...['list.focusDown', 'list.focusDown', 'list.select'],
          ...['list.focusDown', 'list.focusDown', 'list.select'],
        ],
        () => selected() !== '',
      );
      assertEqual(selected(), 'Rashid Orujow');
      assert(!vscode.window.activeTextEditor?.document.isDirty, 'nothing is changed by looking');
    } finally {
      await remove(written);
    }
  });
});
