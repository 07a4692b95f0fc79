// Commands about the file at hand: reviewing it, its house sheet, the server behind it.
import { commands, type ExtensionContext, FileType, l10n, Uri, window, workspace } from 'vscode';
import { rememberReviewed, reviewedFiles } from '../articles.ts';
import { type ArticleAtHand, request } from '../reading.ts';
import type { Server } from '../server.ts';
import type { CommandTable } from './command-table.ts';

export function articleCommands(context: ExtensionContext, server: Server, atHand: ArticleAtHand): CommandTable {
  return {
    'copydesk.reviewAsArticle': (file?: unknown, selected?: unknown) =>
      reviewAsArticle(context, server, atHand, file, selected),
    'copydesk.showLog': async () => (await server.start()).outputChannel.show(),
    'copydesk.openHouseSheet': () => openHouseSheet(server),
    'copydesk.restartServer': () => server.restart(),
    'copydesk.openSample': () => openSample(context),
  };
}

/** Has files reviewed whatever their names; asked again, no longer. A folder's are written into the house sheet, after a question. */
async function reviewAsArticle(
  context: ExtensionContext,
  server: Server,
  atHand: ArticleAtHand,
  file: unknown,
  selected: unknown,
): Promise<void> {
  const chosen = [...(Array.isArray(selected) ? selected : []), file].filter((uri): uri is Uri => uri instanceof Uri);
  const active = window.activeTextEditor?.document.uri;
  const uris = [...new Map(chosen.map((uri) => [uri.toString(), uri])).values()];
  if (!uris.length && active) uris.push(active);
  const kinds = await Promise.all(uris.map(isFolder));
  const files = uris.filter((_, index) => !kinds[index]);
  for (const folder of uris.filter((_, index) => kinds[index])) await reviewFolder(server, folder);
  if (!files.length) return;
  if (files.length === 1) await window.showTextDocument(files[0]);
  // Several become alike: all are reviewed, unless all are already.
  const review = !files.every((uri) => reviewedFiles(context).includes(uri.toString()));
  const client = await server.start();
  for (const uri of files) {
    await rememberReviewed(context, uri, review);
    await client.sendNotification('copydesk/reviewAsArticle', { uri: uri.toString(), review });
  }
  atHand.refresh();
  const message = review
    ? l10n.t('{0}: reviewed as an article from now on.', namesOf(files))
    : l10n.t('{0}: no longer reviewed.', namesOf(files));
  window.setStatusBarMessage(message, 4000);
}

async function reviewFolder(server: Server, folder: Uri): Promise<void> {
  const yes = l10n.t('Add It to the House Sheet');
  const question = l10n.t('Review all texts in “{0}” as articles?', workspace.asRelativePath(folder));
  const detail = l10n.t('This adds a line under “files” in newsroom.yml, for everyone who works in this folder.');
  if ((await window.showInformationMessage(question, { modal: true, detail }, yes)) !== yes) return;
  await server.start();
  await commands.executeCommand('copydesk.house.addFiles', { uri: `${folder.toString().replace(/\/$/, '')}/` });
}

async function isFolder(uri: Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
}

function namesOf(files: readonly Uri[]): string {
  return files.length === 1 ? workspace.asRelativePath(files[0]) : l10n.t('{0} files', files.length);
}

const firstSheet = `# The house sheet of this newsroom: what the desk has settled. All keys are optional.
# style: american        # or british: sets the quotation marks and where the stop goes
# names:
#   - use: Nato          # the form that this house writes
#     avoid: [NATO]
#     wellKnown: true    # needs no introduction
# acronyms: [RNLI]       # need not be spelled out here
# files: ['wire/*.txt']  # further files that are articles
# rules:
#   quote-said-verb: hint
`;

/** Opens the sheet above the file at hand, or begins one at the top of its workspace folder. */
async function openHouseSheet(server: Server): Promise<void> {
  if (!workspace.workspaceFolders?.length)
    return void window.showInformationMessage(l10n.t('Open a folder first. The house sheet is kept there.'));
  const uri = await placeOfSheet();
  if (!uri) return;
  const sheet = await request(await server.start(), 'copydesk/sheet', { uri: uri.toString() });
  if (!sheet) return void window.showInformationMessage(l10n.t('Open a folder first. The house sheet is kept there.'));
  const place = Uri.parse(sheet.uri);
  if (!sheet.exists) await workspace.fs.writeFile(place, new TextEncoder().encode(firstSheet));
  await window.showTextDocument(place);
}

/** The article at hand, else the folder of the workspace; where there are several, the one that is picked. */
async function placeOfSheet(): Promise<Uri | undefined> {
  const shown = window.activeTextEditor?.document.uri;
  if (shown && workspace.getWorkspaceFolder(shown)) return shown;
  const [first, ...others] = workspace.workspaceFolders ?? [];
  if (first && !others.length) return first.uri;
  return (await window.showWorkspaceFolderPick({ placeHolder: l10n.t('Which folder’s house sheet?') }))?.uri;
}

/** Opens the walkthrough's sample as an unsaved article, to be tried on. */
async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const sample = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'client/media/walkthrough/sample.article.txt'));
  const content = new TextDecoder().decode(sample);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'news-article', content }));
}
