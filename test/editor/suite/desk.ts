// What an editor test needs: open an article, wait for its findings, take a fix, read a hover.
//
// To add an editor test: write suite/<what>.test.ts beside this file with mocha's `suite` and `test`, import what you need from
// here and name the file in all.ts. It then runs in both extension hosts, Node's and the web worker's, so use `vscode` and these
// helpers and nothing of Node. The workspace is a fresh copy of seeds/; what a test changes in an editor is thrown away after it.
// Wait for what a user would see, by event (`eventually`, `findings`): never sleep.
// `npm run test:editor` and `npm run test:web` run the two hosts; a test's own output goes through `say`.
import * as vscode from 'vscode';

/** Prints a line of a test's own: only lines with this head leave the extension host. */
export function say(line: string): void {
  console.log(`[suite] ${line}`);
}

/** Fails with the message when the condition does not hold. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails unless the two are equal as JSON. */
export function assertEqual<T>(actual: T, expected: T, what = 'value'): void {
  const [seen, wanted] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  assert(seen === wanted, `${what}: expected ${wanted}\nbut saw ${seen}`);
}

/** The file of that name in the workspace, a copy of seeds/. */
export function seed(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, 'the tests run in a workspace folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of seeds/ in an editor. */
export function open(name: string): Promise<vscode.TextEditor> {
  return show(vscode.workspace.openTextDocument(seed(name)));
}

let unsaved = 0;

/**
 * Opens a text as an untitled, unsaved article. Each has a name of its own: VS Code would give "Untitled-1" again, and may take
 * what it kept of the one before, its text or that it was closed, for the new one's.
 */
export async function openText(content: string, language = 'news-article'): Promise<vscode.TextEditor> {
  const empty = await vscode.workspace.openTextDocument(vscode.Uri.parse(`untitled:/Unsaved-${++unsaved}`));
  const editor = await show(vscode.languages.setTextDocumentLanguage(empty, language));
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
  assertEqual(editor.document.getText(), content, 'the text of an unsaved article');
  return editor;
}

async function show(document: Thenable<vscode.TextDocument>): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await document);
}

/** Throws away what is unsaved and closes every editor. Runs after each test. */
export async function closeEditors(): Promise<void> {
  for (const tab of vscode.window.tabGroups.all.flatMap((group) => group.tabs)) {
    if (tab.isDirty && tab.input instanceof vscode.TabInputText) {
      await vscode.window.showTextDocument(tab.input.uri);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // The next unsaved article bears the same name: while this one lingers, a test would be handed its text.
  await eventually('unsaved articles to be closed', vscode.workspace.onDidCloseTextDocument, () =>
    vscode.workspace.textDocuments.every(({ isUntitled }) => !isUntitled),
  );
  await eventually('the findings of unsaved articles to be gone', vscode.languages.onDidChangeDiagnostics, () =>
    vscode.languages.getDiagnostics().every(([{ scheme }, found]) => scheme !== 'untitled' || found.length === 0),
  );
}

/** Writes a file into the workspace for the time of one test; give what comes back to `remove`. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(seed(name), new TextEncoder().encode(text));
  return seed(name);
}

/** Takes a file out of the workspace. */
export async function remove(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(uri);
}

/**
 * What `read` gives as soon as it gives something, looked at now and at each of the events. After `seconds` it fails and says
 * what was awaited.
 */
export function eventually<T>(
  awaited: string | (() => string),
  event: vscode.Event<unknown>,
  read: () => T | undefined | false,
  seconds = 15,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const seen = read();
      if (seen === undefined || seen === false) return;
      clearTimeout(patience);
      subscription.dispose();
      resolve(seen);
    };
    const subscription = event(look);
    const patience = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`waited ${seconds} seconds for ${typeof awaited === 'string' ? awaited : awaited()}`));
    }, seconds * 1000);
    look();
  });
}

/** Copydesk's findings in a document once they satisfy `enough` (by default: once there are any). */
export function findings(
  uri: vscode.Uri,
  enough: (found: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> {
  const seen = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
  const awaited = () => `findings in ${uri.path}, where there are: ${seen().map(ruleOf).join(', ') || 'none'}`;
  return eventually(awaited, vscode.languages.onDidChangeDiagnostics, () => enough(seen()) && seen());
}

/** The rule that a finding comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The first finding of a rule, awaited. */
export async function findingOf(rule: string, uri: vscode.Uri): Promise<vscode.Diagnostic> {
  const found = await findings(uri, (all) => all.some((finding) => ruleOf(finding) === rule));
  return found.find((finding) => ruleOf(finding) === rule)!;
}

/** The code actions that the light bulb offers for a range, `kind` being "quickfix", "source.fixAll" and so on. */
export function actions(uri: vscode.Uri, range: vscode.Range, kind = 'quickfix'): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind, 20);
}

/** Applies the action whose title holds the words, as a click on it would. */
export async function take(offered: readonly vscode.CodeAction[], words: string): Promise<void> {
  const action = offered.find(({ title }) => title.includes(words));
  assert(action, `no action "${words}" among: ${offered.map(({ title }) => title).join(' | ')}`);
  if (action.edit)
    assert(await vscode.workspace.applyEdit(action.edit), `VS Code refused the edit of "${action.title}"`);
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

/** Where some words stand in a document, the first time. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert(start >= 0, `"${words}" is not in ${document.uri.path}: ${document.getText().slice(0, 200)}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The text of all hovers over the first letter of some words. */
export async function hoverOver(document: vscode.TextDocument, words: string): Promise<string> {
  const at = rangeOf(document, words).start;
  const hovers: vscode.Hover[] = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('\n');
}

/** The outline of a document: document symbols as the editor shows them. */
export function outline(uri: vscode.Uri): Thenable<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
}
