// The list of people in all articles, by the keys alone: unfolded, walked, and left for the place in the text.
import * as vscode from 'vscode';
import { assert, assertEqual, open, remove, write } from './desk.ts';

const other = 'envoy.article.txt';
const text = `A cup of tea in Baku

Rashid Orujow, the Azerbaijani envoy, had tea on Tuesday. Orujow did not say with whom.
`;

async function run(...commands: string[]): Promise<void> {
  for (const command of commands) await vscode.commands.executeCommand(command);
}

const patience = 20_000;

/** Whatever the server was asked before is answered; whether it knows the other article. */
async function knowsOther(): Promise<boolean> {
  const command = 'vscode.executeWorkspaceSymbolProvider';
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(command, 'Orujow');
  return found.some(({ location }) => location.uri.path.endsWith(other));
}

/** Again and again, for the list may come later than its keys. */
async function until(done: () => boolean | Promise<boolean>, press: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end && !(await done()); ) await press();
}

/** Rows down to the second spelling's article, and those that the list may have more or fewer while the server still reads. */
const rowsDown = [4, 5, 3, 6];

/** Unfolds the first person and goes so many rows down; to unfold what is unfolded would go on to the first spelling. */
async function walk(rows: number): Promise<void> {
  await run('copydesk.people.focus', 'list.focusFirst', 'list.collapse', 'list.expand');
  await knowsOther();
  await run(...Array.from({ length: rows }, () => 'list.focusDown'), 'list.select');
  await knowsOther();
}

suite('people in all articles', function () {
  this.retries(2); // keys go where the window's focus is, which a busy machine may take away

  test('somebody who is spelled otherwise elsewhere is found by keys, in the file that was not open', async () => {
    await open('border-talks.article.txt');
    const written = await write(other, text);
    try {
      await until(knowsOther, async () => {});
      assert(await knowsOther(), 'the other article was not read');
      const selected = () => {
        const { activeTextEditor: editor } = vscode.window;
        return editor?.document.uri.path.endsWith(other) ? editor.document.getText(editor.selection) : '';
      };
      let walks = 0;
      await until(
        () => selected() !== '',
        () => walk(rowsDown[walks++ % rowsDown.length]),
      );
      assertEqual(selected(), 'Rashid Orujow');
      assert(!vscode.window.activeTextEditor?.document.isDirty, 'nothing is changed by looking');
    } finally {
      await remove(written);
    }
  });
});
