// Commands about the file at hand: reviewing it, its house sheet, the server behind it.
import { type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';
import { rememberReviewed, reviewedFiles } from '../articles.ts';
import type { Server } from '../desk.ts';
import { type ArticleAtHand, request } from '../reading.ts';
import type { CommandTable } from './register.ts';

export function articleCommands(context: ExtensionContext, server: Server, atHand: ArticleAtHand): CommandTable {
  return {
    'copydesk.reviewAsArticle': (file?: unknown) => reviewAsArticle(context, server, atHand, file),
    'copydesk.openHouseSheet': () => openHouseSheet(server),
    'copydesk.restartServer': () => server.restart(),
    'copydesk.openSample': () => openSample(context),
  };
}

/** Has a file reviewed whatever its name; asked again, no longer. Remembered with the workspace. */
async function reviewAsArticle(
  context: ExtensionContext,
  server: Server,
  atHand: ArticleAtHand,
  file: unknown,
): Promise<void> {
  const uri = file instanceof Uri ? file : window.activeTextEditor?.document.uri;
  if (!uri) return;
  await window.showTextDocument(uri);
  const review = !reviewedFiles(context).includes(uri.toString());
  await rememberReviewed(context, uri, review);
  const client = await server.start();
  await client.sendNotification('copydesk/reviewAsArticle', { uri: uri.toString(), review });
  atHand.refresh();
  const message = review
    ? l10n.t('This file is reviewed as an article from now on.')
    : l10n.t('This file is no longer reviewed.');
  window.setStatusBarMessage(message, 4000);
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
    return void window.showInformationMessage(l10n.t('Open a folder first: a house sheet belongs to one.'));
  const uri = await placeOfSheet();
  if (!uri) return;
  const sheet = await request(await server.start(), 'copydesk/sheet', { uri: uri.toString() });
  if (!sheet) return void window.showInformationMessage(l10n.t('A house sheet needs a folder to lie in.'));
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
