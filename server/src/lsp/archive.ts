// The archive that a house names, asked about the open articles: once a typist has rested, never while a key is pressed.

import { saidOf } from '../archive/store-problem.ts';
import {
  type ArchivedName,
  archiveView,
  askAgain,
  type Finding,
  indexLines,
  joinViews,
  type Language,
  type NewsroomStore,
  nameArchived,
  type RememberedAnswer,
  reviewWorkspace,
  rules,
  type Said,
  type StoreAnswer,
} from '../core/index.ts';
import type { Files } from './files.ts';
import type { Houses } from './houses.ts';
import type { Newsroom } from './newsroom.ts';
import type { OpenArticle } from './open-article.ts';
import { changeBetween, moveFindings } from './shifting.ts';
import { type Positions, positionsOf } from './to-lsp.ts';
import { canonicalUri } from './uris.ts';

/** Opens an archive for asking; throws where it cannot be used. */
export type OpenArchive = (address: string, folder: string) => Promise<NewsroomStore>;

export interface Archive {
  /** What an article shares with others, the archive's among them, where the archive has any; as of when it was last asked. */
  shared(article: OpenArticle): readonly Finding[] | undefined;
  /** An article was opened or edited, or its sheet was: the archive is asked when that has rested. */
  edited(uri: string): void;
  closed(uri: string): void;
  /** An archived article that findings of an open one name, where it is a file at hand. */
  atHand(article: { readonly id: string }, archived: string): FileAtHand | undefined;
  /** A name and the spellings near it; none without an archive. */
  spellings(article: OpenArticle, name: string): Promise<readonly ArchivedName[]>;
  namesFrom(article: OpenArticle, beginning: string, most: number): Promise<readonly ArchivedName[]>;
  /** Closes what is open; a later question opens it again. */
  close(): void;
}

/** A file that an article of the archive was read from. */
export interface FileAtHand {
  readonly uri: string;
  readonly positions: Positions;
}

export interface ArchiveParts {
  readonly files: Files;
  readonly houses: Houses;
  readonly newsroom: () => Newsroom;
  /** Absent where the host has no disk. */
  readonly openArchive?: OpenArchive;
  readonly language: Language | undefined;
  /** The latest version of an open article. */
  article(uri: string): OpenArticle | undefined;
  /** Called whenever findings of this article may differ from what was told. */
  changed(id: string): void;
  /** Told why an archive cannot be asked, once. */
  failed(said: Said): void;
}

/** How long nobody must have typed, in milliseconds. */
const restingTime = 500;
/** What others add to an archive is seen after so long at the latest, in milliseconds. */
const rememberedFor = 600_000;

interface Answered {
  readonly article: OpenArticle;
  readonly text: string;
  readonly answer: StoreAnswer;
  readonly atHand: ReadonlyMap<string, FileAtHand>;
  /** The findings under what the workspace says. */
  found?: { readonly beside: readonly Finding[]; readonly findings: readonly Finding[] };
  /** The same at their places in a later text. */
  moved?: { readonly of: readonly Finding[]; readonly text: string; readonly findings: readonly Finding[] };
}

/** The archives of the houses, each opened by the first question; why one cannot be asked is told once. */
function createStores(parts: ArchiveParts) {
  const stores = new Map<string, Promise<NewsroomStore | undefined>>();
  const told = new Set<string>();

  function addressFor(id: string): { readonly address: string; readonly folder: string } | undefined {
    const house = parts.houses.above(id);
    const address = house?.file.archive;
    return house && address !== undefined ? { address, folder: house.folder } : undefined;
  }

  function storeFor(id: string): Promise<NewsroomStore | undefined> {
    const named = addressFor(id);
    if (!named || !parts.openArchive) return Promise.resolve(undefined);
    const { address, folder } = named;
    const key = `${folder} ${address}`;
    const known = stores.get(key);
    if (known) return known;
    const opened = parts.openArchive(address, folder).catch((error) => {
      fail(error);
      stores.delete(key);
      return undefined;
    });
    stores.set(key, opened);
    return opened;
  }

  function fail(error: unknown): undefined {
    const said = saidOf(error);
    const once = JSON.stringify(said);
    if (!told.has(once)) parts.failed(said);
    told.add(once);
  }

  return {
    isNamed: (id: string) => addressFor(id) !== undefined,
    /** What goes wrong is told, unless nobody waits any longer. */
    async ask<Answer>(
      id: string,
      question: (store: NewsroomStore) => Promise<Answer>,
      signal?: AbortSignal,
    ): Promise<Answer | undefined> {
      const store = await storeFor(id);
      return store && (await question(store).catch((error) => (signal?.aborted ? undefined : fail(error))));
    },
    close() {
      for (const store of stores.values()) void store.then((opened) => opened?.close());
      stores.clear();
    },
  };
}

/** What archives have said of the open articles: after an edit they are asked for what it brought. */
function createMemories() {
  const memories = new Map<string, { store: NewsroomStore; since: number; answer: RememberedAnswer }>();
  return {
    async ask(store: NewsroomStore, article: OpenArticle, signal: AbortSignal): Promise<RememberedAnswer> {
      const known = memories.get(article.uri);
      const holds = known?.store === store && Date.now() - known.since < rememberedFor ? known : undefined;
      const since = holds?.since ?? Date.now();
      const answer = await askAgain(store, article.summary(), holds?.answer, signal);
      memories.set(article.uri, { store, since, answer });
      return answer;
    },
    forget: (uri: string) => memories.delete(uri),
  };
}

export function createArchive(parts: ArchiveParts): Archive {
  const stores = createStores(parts);
  const memories = createMemories();
  const answers = new Map<string, Answered>();
  const resting = new Map<string, ReturnType<typeof setTimeout>>();
  const asking = new Map<string, AbortController>();

  function rest(uri: string): void {
    clearTimeout(resting.get(uri));
    resting.set(uri, setTimeout(ask, restingTime, uri));
  }

  async function ask(uri: string): Promise<void> {
    resting.delete(uri);
    const article = parts.article(uri);
    if (!article) return;
    if (!stores.isNamed(article.id) && answers.delete(article.id)) parts.changed(article.id);
    if (asking.has(uri)) return rest(uri); // a slow archive is asked one thing at a time
    const waiting = new AbortController();
    asking.set(uri, waiting);
    const { signal } = waiting;
    try {
      const answer = await stores.ask(article.id, (store) => memories.ask(store, article, signal), signal);
      const atHand = answer && (await filesAtHand(answer, answers.get(article.id)?.atHand));
      // edited meanwhile: what this version asked is not told, but what it learned need not be asked again
      if (atHand && parts.article(uri) && !resting.has(uri)) tell(article, answer, atHand);
    } finally {
      asking.delete(uri);
      if (!parts.article(uri)) memories.forget(uri);
    }
  }

  function tell(article: OpenArticle, answer: StoreAnswer, atHand: Answered['atHand']): void {
    const before = answers.has(article.id);
    answers.set(article.id, { article, text: article.document.getText(), answer, atHand });
    if (before || answer.hits.length || answer.lines.size) parts.changed(article.id);
  }

  /** Those archived articles that are files, each read once as long as it is told of. */
  async function filesAtHand({ articles }: StoreAnswer, known: Answered['atHand'] = new Map()) {
    const found = new Map<string, FileAtHand>();
    for (const [id, { url }] of articles) {
      const file = known.get(id) ?? (await readFile(id)) ?? (await readFile(url));
      if (file) found.set(id, file);
    }
    return found;
  }

  async function readFile(uri: string | undefined): Promise<FileAtHand | undefined> {
    const text = uri?.startsWith('file:') ? await parts.files.read(uri) : undefined;
    return uri === undefined || text === undefined ? undefined : { uri, positions: positionsOf(indexLines(text)) };
  }

  function findingsOf({ article, answer }: Answered): readonly Finding[] {
    const newsroom = parts.newsroom();
    const { language } = parts;
    const isOwn = (id: string) => id === article.id || newsroom.index.has(canonicalUri(id));
    const workspace = joinViews(newsroom.view(article.id), archiveView(article.summary(), answer, isOwn));
    const { findings } = reviewWorkspace(article.summary(), { rules, sheet: article.sheet(), workspace, language });
    return nameArchived(findings, answer, language, isOwn);
  }

  return {
    shared(article) {
      const known = answers.get(article.id);
      if (!known) return undefined;
      const beside = parts.newsroom().shared(article);
      if (known.found?.beside !== beside || known.found === undefined)
        known.found = { beside, findings: findingsOf(known) };
      return movedTo(known, known.found.findings, article.document.getText());
    },
    edited: rest,
    closed(uri) {
      clearTimeout(resting.get(uri));
      resting.delete(uri);
      asking.get(uri)?.abort();
      memories.forget(uri);
      for (const [id, { article }] of answers) if (article.uri === uri) answers.delete(id);
    },
    atHand: ({ id }, archived) => answers.get(id)?.atHand.get(archived),
    spellings: async ({ id }, name) => (await stores.ask(id, (store) => store.spellings(name))) ?? [],
    namesFrom: async ({ id }, beginning, most) =>
      (await stores.ask(id, (store) => store.namesFrom(beginning, most))) ?? [],
    close() {
      for (const timer of resting.values()) clearTimeout(timer);
      for (const waiting of asking.values()) waiting.abort();
      stores.close();
    },
  };
}

function movedTo(known: Answered, of: readonly Finding[], text: string): readonly Finding[] {
  if (known.text === text) return of;
  if (known.moved?.text !== text || known.moved.of !== of)
    known.moved = { of, text, findings: moveFindings(of, changeBetween(known.text, text)) };
  return known.moved.findings;
}
