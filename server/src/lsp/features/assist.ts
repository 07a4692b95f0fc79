// What an assistant asks through the editor: of an article of the workspace by its address, or of a text that is in no file yet.
import { listFindings, listNames, listQuotations, type ReviewedArticle } from '../../core/index.ts';
import type { ServerRequests } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import type { OpenArticle } from '../open-article.ts';
import { canonicalUri, isUnder } from '../uris.ts';

type Assist = ServerRequests['copydesk/assist'];

const answers: Readonly<Record<Assist['params']['question'], (read: ReviewedArticle) => unknown>> = {
  findings: listFindings,
  quotations: listQuotations,
  names: listNames,
};

/** Null where there is no such article in the workspace: nothing outside its folders is read. */
export async function assist(desk: Desk, { question, uri, text }: Assist['params']): Promise<Assist['result']> {
  const article = text === undefined ? await articleAt(desk, uri) : await proposedAt(desk, uri, text);
  if (!article) return null;
  const { document } = article;
  const lineOf = (offset: number) => document.positionAt(offset).line + 1;
  return answers[question]({ annotations: article.listed(), findings: article.findings(), lineOf });
}

async function articleAt(desk: Desk, uri: string): Promise<OpenArticle | undefined> {
  const id = canonicalUri(uri);
  await desk.ready(uri);
  const open = desk.articles.find(id);
  if (open || ![...desk.folders].some((folder) => isUnder(id, folder))) return open;
  const text = await desk.files.read(id);
  return text === undefined ? undefined : desk.articles.aside(id, text);
}

/** A proposed text is read by the house's sheet, as if it were a file at this address. */
async function proposedAt(desk: Desk, uri: string, text: string): Promise<OpenArticle> {
  await desk.ready(uri);
  return desk.articles.aside(uri, text);
}
