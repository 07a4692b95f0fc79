// Folders come and go in the explorer and behind the editor's back: the findings of their articles, open or not, come and go with them.
import * as vscode from 'vscode';
import {
  actions,
  assert,
  assertEqual,
  closeEditors,
  findingOf,
  findings,
  remove,
  ruleOf,
  seed,
  take,
  write,
} from './desk.ts';

const article = 'Ferry runs late\n\nFerry runs late\n\nThe crossing took an hour more on Tuesday.\n';
const noneAt = (uri: vscode.Uri) => findings(uri, (found) => found.length === 0);

suite('files', () => {
  test('a folder renamed in the explorer takes its findings along, also of an article that was looked at', async () => {
    const [closed, seen] = await folderOfTwo();
    await vscode.window.showTextDocument(seen);
    await closeEditors();
    await rename('ferries', 'boats');
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

  test('a link to the folder that it is in adds no article', async () => {
    const uri = await write('ferry.article.txt', article);
    await findingOf('headline-repeated', uri);
    const told = vscode.languages.getDiagnostics().filter(([, found]) => found.length > 0);
    assertEqual(told.filter(([{ path }]) => path.includes('/loop/')).length, 0);
    assertEqual(told.filter(([{ path }]) => path.endsWith('/ferry.article.txt')).length, 1);
    await remove(uri);
    await noneAt(uri);
  });

  test('a file that becomes a picture has no findings any longer', async () => {
    const uri = await write('ferry.article.txt', article);
    await findingOf('headline-repeated', uri);
    await vscode.workspace.fs.writeFile(uri, Uint8Array.of(0x89, 0x50, 0, 0, 1, 2, 0, 3));
    await noneAt(uri);
    await remove(uri);
  });

  test('a file that becomes too large has no findings any longer, and has them again when it is cut', async () => {
    const uri = await write('ferry.article.txt', article);
    await findingOf('headline-repeated', uri);
    await write('ferry.article.txt', 'x'.repeat(9_000_000));
    await noneAt(uri);
    await write('ferry.article.txt', article);
    await findingOf('headline-repeated', uri);
    await remove(uri);
  });

  test('a text that the user asked to have reviewed stays so when its folder is renamed and it is moved, and is forgotten when deleted', async () => {
    const { document } = await vscode.window.showTextDocument(await write('wire/ferry.txt', article));
    await noneAt(document.uri);
    await vscode.commands.executeCommand('copydesk.reviewAsArticle');
    await findingOf('headline-repeated', document.uri);
    await rename('wire', 'desk');
    await findingOf('headline-repeated', seed('desk/ferry.txt'));
    await rename('desk/ferry.txt', 'ferry.txt');
    await findingOf('headline-repeated', seed('ferry.txt'));
    await noneAt(seed('desk/ferry.txt'));
    await vscode.commands.executeCommand('copydesk.restartServer');
    await findingOf('headline-repeated', seed('ferry.txt'));
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(seed('ferry.txt'));
    assert(await vscode.workspace.applyEdit(edit), 'VS Code refused to delete the file');
    await closeEditors();
    await vscode.window.showTextDocument(await write('ferry.txt', article));
    await noneAt(seed('ferry.txt'));
    await vscode.workspace.fs.delete(seed('desk'), { recursive: true });
    await remove(seed('ferry.txt'));
  });

  test('a Windows-1252 file says the same closed and open by files.encoding, and a fix keeps its bytes', async () => {
    const [opens, closes, dash] = [0x93, 0x94, 0x96].map((byte) => String.fromCharCode(byte));
    const asWritten = `Ferry runs late\n\n${opens}It was dark ${dash} all night, ${closes} said Mara Osei, the caf\xe9${'\x92'}s owner.\n`;
    const uri = seed('encoded.article.txt');
    await vscode.workspace.fs.writeFile(uri, bytesOf(asWritten));
    const told = (found: readonly vscode.Diagnostic[]) => found.map((finding) => [ruleOf(finding), finding.range]);
    const closed = await findings(uri);
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('encoding', 'windows1252', vscode.ConfigurationTarget.Workspace);
    const { document } = await vscode.window.showTextDocument(uri);
    assert(document.getText().includes('“It was dark – all night, ” said Mara Osei, the café’s'), document.getText());
    const spaced = await findingOf('quote-space', uri);
    assertEqual(told(await findings(uri)), told(closed), 'findings of the open file');
    await take(await actions(uri, spaced.range), 'space');
    assert(await document.save(), 'the file is not saved');
    const fixed = String.fromCharCode(...(await vscode.workspace.fs.readFile(uri)));
    assertEqual(fixed, asWritten.replace(` ${closes}`, closes), 'the bytes of the file');
    await settings.update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
    await closeEditors();
    await remove(uri);
  });
});

async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(seed(from), seed(to));
  assert(await vscode.workspace.applyEdit(edit), `VS Code refused to rename ${from}`);
}

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

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
