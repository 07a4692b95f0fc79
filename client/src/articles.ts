// Which documents the extension wakes up for, and the files that the user asked to have reviewed.
import {
  type Disposable,
  type ExtensionContext,
  languages,
  RelativePattern,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';

const reviewedKey = 'copydesk.reviewed';

/** What makes a folder a newsroom: the same globs wake the extension (activationEvents). */
export const newsroomGlob = '**/{newsroom.yml,newsroom.yaml,*.article,*.news,*.story,*.article.txt,*.article.md}';

/** Where articles lie: on disk, in an editor that is not saved yet, or where the workspace's own folders are. */
export function articleSchemes(): Set<string> {
  return new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
}

/** URIs of the files that the user asked to have reviewed, remembered with the workspace. */
export function reviewedFiles(context: ExtensionContext): string[] {
  return context.workspaceState.get<string[]>(reviewedKey, []);
}

export function rememberReviewed(context: ExtensionContext, uri: Uri, review: boolean): Thenable<void> {
  const others = reviewedFiles(context).filter((other) => other !== uri.toString());
  return context.workspaceState.update(reviewedKey, review ? [...others, uri.toString()] : others);
}

/** A file that is reviewed because the user asked stays so wherever the editor moves it, alone or with its folder; one deleted is forgotten. */
export function followReviewed(context: ExtensionContext): Disposable[] {
  const follow = async (moves: readonly { readonly oldUri: Uri; readonly newUri?: Uri }[]) => {
    const before = reviewedFiles(context);
    const after = before.flatMap((file) => {
      const move = moves.find(({ oldUri }) => file === `${oldUri}` || file.startsWith(`${oldUri}/`));
      if (!move) return [file];
      return move.newUri ? [`${move.newUri}${file.slice(`${move.oldUri}`.length)}`] : [];
    });
    if (`${after}` !== `${before}`) await context.workspaceState.update(reviewedKey, [...new Set(after)]);
  };
  return [
    workspace.onDidRenameFiles(({ files }) => follow(files)),
    workspace.onDidDeleteFiles(({ files }) => follow(files.map((oldUri) => ({ oldUri })))),
  ];
}

/** Whether a document is reason enough to start the server. */
export function wakesServer(document: TextDocument, context: ExtensionContext): boolean {
  if (!articleSchemes().has(document.uri.scheme)) return false;
  return (
    document.languageId === 'news-article' ||
    /\/newsroom\.ya?ml$/.test(document.uri.path) ||
    reviewedFiles(context).includes(document.uri.toString()) ||
    isMeantBySettings(document)
  );
}

function isMeantBySettings(document: TextDocument): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  const globs = workspace.getConfiguration('copydesk', document.uri).get<string[]>('files', []);
  return globs.some((glob) => {
    const pattern = folder ? new RelativePattern(folder, glob.includes('/') ? glob : `**/${glob}`) : glob;
    return languages.match({ pattern }, document) > 0;
  });
}
