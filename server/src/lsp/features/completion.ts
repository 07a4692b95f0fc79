// Names that the article and the newsroom know, offered where a capital letter begins a word, in the form that the house writes:
// with the role at first reference, by the surname alone after it.
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  type Range,
} from 'vscode-languageserver';
import { type ArchivedName, type Entity, type EntityType, type Sheet, wording } from '../../core/index.ts';
import type { Told } from '../abilities.ts';
import type { ArticleFeature, Desk } from '../desk.ts';
import { offsetOf } from '../from-lsp.ts';
import type { OpenArticle } from '../open-article.ts';
import { toRange } from '../to-lsp.ts';
import { kindWords } from '../wording.ts';

export const say = wording('completion', {
  here: 'in this article',
  elsewhere: 'in another article',
  archived: 'in the archive',
});

const mostOffered = 60;
const mostArchived = 20;

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
  /** The article has named this person in full before the cursor. */
  readonly introduced?: boolean;
}

export const completion: ArticleFeature<CompletionParams, Promise<CompletionList | null>> = async (
  article,
  { position },
  desk,
) => {
  const text = article.document.getText();
  const end = offsetOf(article.document, position);
  const start = wordStart(text, end);
  const prefix = text.slice(start, end);
  if (!/^\p{Upper}/u.test(prefix)) return null;
  const range = toRange(article.document, { start, end });
  const archived = await desk.archive.namesFrom(article, prefix, mostArchived);
  const names = knownNames(article, desk, { prefix, start }, archived);
  const items = names
    .slice(0, mostOffered)
    .flatMap((known, index) => itemsOf(known, index, range, desk.abilities.told));
  return { isIncomplete: names.length > mostOffered, items };
};

/** The form to write here comes first, the others of the same name behind it. */
function itemsOf(known: KnownName, index: number, range: Range, told: Told): CompletionItem[] {
  const { name, type, role, where } = known;
  const detail = [role ?? told(kindWords[type].one()), where].join(' · ');
  return formsToWrite(known).map((form, place) => ({
    label: form,
    kind: itemKinds[type],
    detail,
    filterText: name,
    sortText: `${String(index).padStart(4, '0')}${place}`,
    textEdit: { range, newText: form },
  }));
}

function formsToWrite({ name, type, role, introduced }: KnownName): string[] {
  if (type !== 'PER') return [name];
  const surname = name.split(/\s+/).at(-1) ?? name;
  if (introduced) return [...new Set([surname, name])];
  return role ? [`${role} ${name}`, name] : [name];
}

interface Typed {
  readonly prefix: string;
  readonly start: number;
}

/** Names with a word that begins so, those of this article and the frequent ones first, each once. */
function knownNames(
  article: OpenArticle,
  { newsroom, abilities: { told } }: Desk,
  { prefix, start }: Typed,
  archived: readonly ArchivedName[],
): KnownName[] {
  const wanted = prefix.toLowerCase();
  const house = houseForms(article.sheet());
  const found = new Map<string, KnownName>();
  const fits = (name: string) => hasWordFrom(wanted, house(name).name ?? name) || name.toLowerCase().startsWith(wanted);
  const add = (given: KnownName) => {
    const known = { ...given, ...house(given.name) };
    if (known.name === prefix) return;
    const before = found.get(known.name);
    if (!before || before.weight < known.weight) found.set(known.name, { ...known, role: known.role ?? before?.role });
    else if (!before.role && known.role) found.set(known.name, { ...before, role: known.role });
  };
  for (const entity of article.annotations().entities) {
    const { name, type, roles, mentions } = entity;
    const written = mentions.filter(({ span }) => span.start !== start);
    if (!written.length || !fits(name)) continue;
    const role = roles.find(({ position }) => position === 'before')?.text;
    const introduced = isIntroduced(entity, start);
    add({ name, type, role, introduced, where: told(say.here()), weight: 1_000_000 + written.length });
  }
  for (const { article: id, name } of newsroom.view(article.id).names()) {
    if (fits(name.name)) add({ ...name, where: newsroom.headline(id) ?? told(say.elsewhere()), weight: name.count });
  }
  // behind all others: a weight below one, by how often they were named
  for (const name of archived) {
    if (fits(name.name)) add({ ...name, where: told(say.archived()), weight: 1 - 1 / (1 + name.articles) });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name));
}

/** Asked of every name of the newsroom, for what is typed, in lower case. */
function hasWordFrom(wanted: string, name: string): boolean {
  const folded = name.toLowerCase();
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    if (at === 0 || /\s/.test(folded[at - 1])) return true;
  }
  return false;
}

function isIntroduced({ first, name }: Entity, at: number): boolean {
  return first.span.end < at && first.text.split(/\s+/).length > 1 && name.split(/\s+/).length > 1;
}

/** What the house writes for a name that it does not, and the role that it gives. */
function houseForms({ names }: Sheet): (name: string) => Partial<Pick<KnownName, 'name' | 'role'>> {
  return (name) => {
    const entry = names.find(({ use, avoid }) => use === name || avoid.includes(name));
    return entry ? { name: entry.use, ...(entry.role && { role: entry.role }) } : {};
  };
}

/** Code units that are looked back over. */
const longestWord = 60;

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestWord && /[\p{Alpha}\d'’-]/u.test(text[start - 1])) start--;
  return start;
}
