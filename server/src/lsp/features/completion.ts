// Names and roles that the article and the newsroom know, offered where a capital letter begins a word.
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  type Range,
} from 'vscode-languageserver';
import type { EntityType } from '../../core/index.ts';
import type { ArticleFeature, Desk, OpenArticle } from '../desk.ts';
import { offsetOf } from '../from-lsp.ts';
import { toRange } from '../to-lsp.ts';
import { kindWords } from '../wording.ts';

const mostOffered = 60;

const itemKinds: Readonly<Record<EntityType, CompletionItemKind>> = {
  PER: CompletionItemKind.Class,
  ORG: CompletionItemKind.Module,
  LOC: CompletionItemKind.Field,
  MISC: CompletionItemKind.Constant,
};

interface KnownName {
  readonly name: string;
  readonly type: EntityType;
  readonly role?: string;
  readonly where: string;
  readonly weight: number;
}

export const completion: ArticleFeature<CompletionParams, CompletionList | null> = (article, { position }, desk) => {
  const text = article.document.getText();
  const end = offsetOf(article.document, position);
  const start = wordStart(text, end);
  const prefix = text.slice(start, end);
  if (!/^\p{Lu}/u.test(prefix)) return null;
  const range = toRange(article.document, { start, end });
  const names = knownNames(article, desk, prefix);
  const items = names.slice(0, mostOffered).flatMap((known, index) => itemsOf(known, index, range));
  return { isIncomplete: names.length > mostOffered, items };
};

function itemsOf({ name, type, role, where }: KnownName, index: number, range: Range): CompletionItem[] {
  const sortText = String(index).padStart(4, '0');
  const detail = [role ?? kindWords[type].one, where].join(' · ');
  const item = { label: name, kind: itemKinds[type], detail, sortText, textEdit: { range, newText: name } };
  if (!role || type !== 'PER') return [item];
  const introduced = `${role} ${name}`;
  return [
    item,
    {
      ...item,
      label: introduced,
      filterText: name,
      sortText: `${sortText}b`,
      textEdit: { range, newText: introduced },
    },
  ];
}

/** Names with a word that begins so, those of this article and the frequent ones first, each once. */
function knownNames(article: OpenArticle, { newsroom }: Desk, prefix: string): KnownName[] {
  const wanted = prefix.toLowerCase();
  const found = new Map<string, KnownName>();
  const add = (known: KnownName) => {
    const words = known.name.toLowerCase().split(/\s+/);
    if (known.name === prefix || !words.some((word) => word.startsWith(wanted))) return;
    const before = found.get(known.name);
    if (!before || before.weight < known.weight) found.set(known.name, { ...known, role: known.role ?? before?.role });
  };
  for (const { name, type, roles, mentions } of article.annotations().entities) {
    const role = roles.find(({ position }) => position === 'before')?.text;
    add({ name, type, role, where: 'in this article', weight: 1_000_000 + mentions.length });
  }
  for (const { article: id, name } of newsroom.view(article.id).names()) {
    add({ ...name, where: newsroom.headline(id) ?? 'in another article', weight: name.count });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name));
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 60 && /[\p{L}\p{N}'’-]/u.test(text[start - 1])) start--;
  return start;
}
