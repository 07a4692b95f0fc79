// What a feature is to the server: a request and its answer. Here alone it is decided when an answer is no longer wanted.
import { type CancellationToken, LSPErrorCodes, ResponseError, type ServerCapabilities } from 'vscode-languageserver';
import type { OfDocument } from '../protocol/messages.ts';
import type { Abilities } from './abilities.ts';
import type { ArticleFeature, Desk } from './desk.ts';
import { pause } from './pause.ts';
import { isSheet } from './which-files.ts';

export interface Feature {
  /** The request's name in the protocol. */
  readonly method: string;
  /** What the greeting says of it. */
  readonly capability: Partial<ServerCapabilities>;
  readonly answer: (desk: Desk, params: never, token: CancellationToken) => unknown;
  /** Whether it is there for a client of these abilities. Default: for each. */
  readonly isFor?: (abilities: Abilities) => boolean;
}

type Capability = Feature['capability'];

/** A question about the whole desk, or about what is no article. */
export const ofDesk = <Params>(
  method: string,
  capability: Capability,
  answer: (desk: Desk, params: Params, token: CancellationToken) => unknown,
): Feature => ({ method, capability, answer });

/** A question about an open article; `otherwise` is the answer for any other document. */
export const ofArticle = <Params extends OfDocument>(
  method: string,
  capability: Capability,
  feature: ArticleFeature<Params, unknown>,
  otherwise: unknown = null,
): Feature => ({
  method,
  capability,
  answer: (desk, params: Params, token) => answerOfArticle(desk, params, token, feature, otherwise),
});

/** The same where a house sheet has an answer of its own. */
export const ofArticleOrSheet = <Params extends OfDocument>(
  method: string,
  capability: Capability,
  feature: ArticleFeature<Params, unknown>,
  inSheet: (desk: Desk, params: Params) => unknown,
  otherwise: unknown = null,
  meanwhile: Meanwhile = 'refused',
): Feature => ({
  method,
  capability,
  answer: (desk, params: Params, token) =>
    isSheet(params.textDocument.uri)
      ? inSheet(desk, params)
      : answerOfArticle(desk, params, token, feature, otherwise, meanwhile),
});

/**
 * What becomes of a question when the article is edited before its answer. Completion is answered all the same: an editor asks at the
 * first letter, narrows the answer by those typed since, and does not ask again.
 */
type Meanwhile = 'refused' | 'answered';

/**
 * The article is taken as it was when the request came, after whatever waited behind it was let through; where that was an
 * edit or a cancellation, the work is not begun.
 */
async function answerOfArticle<Params extends OfDocument>(
  desk: Desk,
  params: Params,
  token: CancellationToken,
  feature: ArticleFeature<Params, unknown>,
  otherwise: unknown,
  meanwhile: Meanwhile = 'refused',
): Promise<unknown> {
  const { uri } = params.textDocument;
  const stale = await staleness(desk, uri, token);
  if (stale && (meanwhile === 'refused' || token.isCancellationRequested)) return stale;
  const article = desk.articles.get(uri);
  return article ? feature(article, params, desk) : otherwise;
}

/** Waits for what must be known before an answer; gives an error where nobody waits for the answer any longer. */
export async function staleness(desk: Desk, uri: string, token: CancellationToken): Promise<ResponseError | undefined> {
  const version = desk.documents.get(uri)?.version;
  await desk.ready(uri);
  await pause();
  if (token.isCancellationRequested)
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  if (desk.documents.get(uri)?.version === version) return undefined;
  return new ResponseError(LSPErrorCodes.ContentModified, 'The article was edited meanwhile.');
}
