// Folders come and go in the explorer and behind the editor's back: the findings of their articles, open or not, come and go with them.
import * as vscode from 'vscode';
import { assert, closeEditors, findingOf, findings, remove, seed, write } from './desk.ts';

const article = 'Ferry runs late\n\nFerry runs late\n\nThe crossing took an hour more on Tuesday.\n';
const noneAt = (uri: vscode.Uri) => findings(uri, (found) => found.length === 0);

suite('files', () => {
  test('a folder renamed in the explorer takes its findings along, also of an article that was looked at', async () => {
    const [closed, seen] = await folderOfTwo();
    await vscode.window.showTextDocument(seen);
    await closeEditors();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(seed('ferries'), seed('boats'));
    assert(await vscode.workspace.applyEdit(edit), 'VS Code refused to rename the folder');
    await isMoved(closed, seen);
  });

  test('a folder renamed and deleted behind the editor’s back takes its findings along', async () => {
    const both = await folderOfTwo();
    await vscode.workspace.fs.rename(seed('ferries'), seed('boats'));
    await isMoved(...both);
  });

  test('a folder deleted in the explorer takes its findings along', async () => {
    const uri = await write('ferries/a.article.txt', article);
    await findingOf('headline-repeated', uri);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(seed('ferries'), { recursive: true });
    assert(await vscode.workspace.applyEdit(edit), 'VS Code refused to delete the folder');
    await noneAt(uri);
  });

  test('a file that becomes a picture has no findings any longer', async () => {
    const uri = await write('ferry.article.txt', article);
    await findingOf('headline-repeated', uri);
    await vscode.workspace.fs.writeFile(uri, Uint8Array.of(0x89, 0x50, 0, 0, 1, 2, 0, 3));
    await noneAt(uri);
    await remove(uri);
  });
});

async function folderOfTwo(): Promise<[vscode.Uri, vscode.Uri]> {
  const both = await Promise.all([
    write('ferries/a.article.txt', article),
    write('ferries/deep/b.article.txt', article),
  ]);
  for (const uri of both) await findingOf('headline-repeated', uri);
  return both;
}

async function isMoved(...both: vscode.Uri[]): Promise<void> {
  for (const uri of both) await noneAt(uri);
  const moved = ['boats/a.article.txt', 'boats/deep/b.article.txt'].map(seed);
  for (const uri of moved) await findingOf('headline-repeated', uri);
  await vscode.workspace.fs.delete(seed('boats'), { recursive: true });
  await noneAt(moved[0]); // the other may be open still, though nobody sees it: that is the editor's to close
}
