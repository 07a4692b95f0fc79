// Which request is answered by which feature. Here alone it is decided when an answer is no longer wanted.
import {
  type CancellationToken,
  type Connection,
  type GenericRequestHandler,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { OfDocument, ServerRequests } from '../protocol/messages.ts';
import type { ArticleFeature, Desk } from './desk.ts';
import { cleanCopy } from './features/clean-copy.ts';
import { codeActions } from './features/code-actions.ts';
import { codeLenses } from './features/code-lenses.ts';
import { compareQuotations } from './features/compare-quotations.ts';
import { completion } from './features/completion.ts';
import { diagnosticsOf, reportOf } from './features/diagnostics.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { definition, highlights, references } from './features/entity-places.ts';
import { foldingRanges } from './features/folding.ts';
import { headlines } from './features/headlines.ts';
import { runHouseCommand } from './features/house-commands.ts';
import {
  acceptedFindings,
  giveReason,
  sheetAddress,
  switchedOff,
  takeBackFinding,
  undoWrite,
} from './features/house-requests.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { questions } from './features/questions.ts';
import { reading } from './features/reading.ts';
import { prepareRename, rename } from './features/rename.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { semanticTokens, semanticTokensInRange } from './features/semantic-tokens.ts';
import { sheetActions, sheetCompletion, sheetHover } from './features/sheet-help.ts';
import { sheetLinks } from './features/sheet-links.ts';
import { pullWorkspace } from './features/workspace-diagnostics.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';
import { pause } from './pause.ts';
import { isSheet } from './which-files.ts';

export function answerFeatures(connection: Connection, desk: Desk): void {
  const articleActions = onArticle(desk, codeActions, []);
  connection.onCodeAction((params, token) =>
    isSheet(params.textDocument.uri) ? sheetActions(desk, params) : articleActions(params, token),
  );
  const articleHover = onArticle(desk, hover, null);
  connection.onHover((params, token) => sheetHover(desk, params) ?? articleHover(params, token));
  connection.onDocumentSymbol(onArticle(desk, documentSymbols, []));
  connection.onReferences(onArticle(desk, references, []));
  connection.onDocumentHighlight(onArticle(desk, highlights, []));
  connection.onDefinition(onArticle(desk, definition, null));
  connection.onPrepareRename(onArticle(desk, prepareRename, null));
  connection.onRenameRequest(onArticle(desk, rename, null));
  const articleCompletion = onArticle(desk, completion, null);
  connection.onCompletion((params, token) => sheetCompletion(desk, params) ?? articleCompletion(params, token));
  connection.onCodeLens(onArticle(desk, codeLenses, []));
  connection.onFoldingRanges(onArticle(desk, foldingRanges, []));
  connection.onSelectionRanges(onArticle(desk, selectionRanges, []));
  connection.languages.inlayHint.on(onArticle(desk, inlayHints, []));
  connection.languages.semanticTokens.on(onArticle(desk, semanticTokens, { data: [] }));
  connection.languages.semanticTokens.onRange(onArticle(desk, semanticTokensInRange, { data: [] }));
  connection.onWorkspaceSymbol((params) => workspaceSymbols(desk, params));
  connection.onExecuteCommand(({ command, arguments: given }) => runHouseCommand(desk, command, given?.[0]));
  connection.onDocumentLinks((params) => sheetLinks(desk, params));
  answerClient(connection, desk);
  if (!desk.abilities.pullsDiagnostics) return;
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const stale = await latest(desk, uri, token);
    desk.delivery.answered(desk, uri);
    if (stale) return new ResponseError(LSPErrorCodes.ServerCancelled, stale.message, { retriggerRequest: true });
    return reportOf(diagnosticsOf(desk, uri), previousResultId);
  });
  connection.languages.diagnostics.onWorkspace((params, token) => pullWorkspace(desk, params, token));
}

/** The requests beyond the protocol. */
function answerClient(connection: Connection, desk: Desk): void {
  const own: {
    [Method in keyof ServerRequests]: (
      params: ServerRequests[Method]['params'],
      token: CancellationToken,
    ) => Promise<ServerRequests[Method]['result'] | ResponseError> | ServerRequests[Method]['result'];
  } = {
    'copydesk/reading': onArticle(desk, reading, null),
    'copydesk/cleanCopy': onArticle(desk, cleanCopy, null),
    'copydesk/compareQuotations': onArticle(desk, compareQuotations, null),
    'copydesk/questions': onArticle(desk, questions, null),
    'copydesk/headlines': () => headlines(desk),
    'copydesk/sheet': ({ uri }) => sheetAddress(desk, uri),
    'copydesk/accepted': () => acceptedFindings(desk),
    'copydesk/switchedOff': () => switchedOff(desk),
    'copydesk/takeBack': (params) => takeBackFinding(desk, params),
    'copydesk/undoWrite': (params) => undoWrite(desk, params),
    'copydesk/giveReason': (params) => giveReason(desk, params),
  };
  for (const [method, answer] of Object.entries(own))
    connection.onRequest(method, answer as GenericRequestHandler<unknown, unknown>);
}

/**
 * A feature as a request handler: the article is taken as it stood when the request came, after whatever waited behind it
 * was let through; where that was an edit or a cancellation, the work is not begun.
 */
function onArticle<Params extends OfDocument, Result, Otherwise>(
  desk: Desk,
  feature: ArticleFeature<Params, Result>,
  otherwise: Otherwise,
) {
  return async (params: Params, token: CancellationToken): Promise<Result | Otherwise | ResponseError> => {
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
  if (token.isCancellationRequested)
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  if (desk.documents.get(uri)?.version === version) return undefined;
  return new ResponseError(LSPErrorCodes.ContentModified, 'The article was edited meanwhile.');
}
