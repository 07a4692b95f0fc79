// Renaming somebody in all articles: each is read as it is now, open or not. Quotations are never touched; headlines only where a
// person says so.
import type { CancellationToken, ResponseError, WorkspaceEdit } from 'vscode-languageserver';
import { wording } from '../../core/index.ts';
import type { ServerRequests } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import type { OpenArticle } from '../open-article.ts';
import { pause } from '../pause.ts';
import { refuse } from '../refuse.ts';
import { changesOf, editOf, editsIn, nameRefusal } from './rename.ts';

export const say = wording('rename-person', {
  gone: 'That name is in no article any longer.',
});

type Asked = Partial<ServerRequests['copydesk/renamePerson']['params']>;

export async function renamePerson(
  desk: Desk,
  asked: Asked,
  token: CancellationToken,
): Promise<WorkspaceEdit | ResponseError> {
  const { key, spelling, newName = '' }: Asked = asked ?? {};
  const wanted = String(newName).trim();
  const no = nameRefusal(wanted);
  if (no) return refuse(no, desk.abilities);
  const person = desk.newsroom.people().get(String(key));
  const versions = person?.spellings.find(({ text }) => text === spelling);
  const those = spelling === undefined ? person?.appearances : versions?.appearances;
  if (!those?.length) return refuse(say.gone(), desk.abilities);
  const edits = [];
  for (const [id, names] of namesByArticle(those)) {
    const article = token.isCancellationRequested ? undefined : await articleNow(desk, id);
    if (!article) continue;
    const { entities } = article.annotations();
    const own = entities.filter(({ type, name }) => type === 'PER' && names.has(name));
    const changes = own.flatMap((entity) => changesOf(entity, entity.name, wanted));
    const found = editsIn(
      article,
      changes.filter(({ place }) => !place.quoted),
    );
    edits.push(desk.articles.find(id) ? found : { ...found, version: null });
    await pause();
  }
  return editOf(edits, desk);
}

function namesByArticle(
  those: readonly { readonly article: string; readonly name: { readonly name: string } }[],
): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { article, name } of those) names.set(article, (names.get(article) ?? new Set()).add(name.name));
  return names;
}

async function articleNow(desk: Desk, id: string): Promise<OpenArticle | undefined> {
  await desk.ready(id);
  const open = desk.articles.find(id);
  const text = open ? undefined : await desk.files.read(id);
  return open ?? (text === undefined ? undefined : desk.articles.aside(id, text));
}
