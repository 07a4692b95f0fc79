// Which request is answered by which feature. Here alone it is decided when an answer is no longer wanted.
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ArticleFeature, Desk } from './desk.ts';
import { codeActions } from './features/code-actions.ts';
import { diagnosticsOf, reportOf } from './features/diagnostics.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { hover } from './features/hover.ts';
import { pullWorkspace } from './features/workspace-diagnostics.ts';
import { pause } from './pause.ts';

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

export function answerFeatures(connection: Connection, desk: Desk): void {
  connection.onCodeAction(onArticle(desk, codeActions, []));
  connection.onHover(onArticle(desk, hover, null));
  connection.onDocumentSymbol(onArticle(desk, documentSymbols, []));
  if (!desk.abilities.pullsDiagnostics) return;
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const stale = await latest(desk, uri, token);
    if (stale) return new ResponseError(LSPErrorCodes.ServerCancelled, stale.message, { retriggerRequest: true });
    return reportOf(diagnosticsOf(desk, uri), previousResultId);
  });
  connection.languages.diagnostics.onWorkspace((params, token) => pullWorkspace(desk, params, token));
}

/**
 * A feature as a request handler: the article is taken as it stood when the request came, after whatever waited behind it
 * was let through; where that was an edit or a cancellation, the work is not begun.
 */
function onArticle<Params extends OfDocument, Result>(
  desk: Desk,
  feature: ArticleFeature<Params, Result>,
  otherwise: Result,
) {
  return async (params: Params, token: CancellationToken): Promise<Result | ResponseError> => {
    const { uri } = params.textDocument;
    const stale = await latest(desk, uri, token);
    if (stale) return stale;
    const article = desk.articles.get(uri);
    return article ? feature(article, params, desk) : otherwise;
  };
}

/** Waits for what must be known before an answer; gives an error where nobody waits for the answer any longer. */
async function latest(desk: Desk, uri: string, token: CancellationToken): Promise<ResponseError | undefined> {
  const version = desk.documents.get(uri)?.version;
  await desk.ready(uri);
  await pause();
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'No longer wanted.');
  if (desk.documents.get(uri)?.version === version) return undefined;
  return new ResponseError(LSPErrorCodes.ContentModified, 'The article was edited meanwhile.');
}
