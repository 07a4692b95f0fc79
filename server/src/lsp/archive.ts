// The archive that a house names, asked about the open articles: once a typist has rested, never while a key is pressed.

import { saidOf } from '../archive/store-problem.ts';
import {
  type ArchivedName,
  archiveView,
  askArchive,
  type Finding,
  indexLines,
  joinViews,
  type Language,
  type NewsroomStore,
  nameArchived,
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

/** Opens an archive for asking; throws where it cannot be used. */
export type OpenArchive = (address: string, folder: string) => Promise<NewsroomStore>;

export interface Archive {
  /** What an article shares with others, the archive's among them, where the archive has any; as of when it was last asked. */
  shared(article: OpenArticle): readonly Finding[] | undefined;
  /** An article was opened or edited: the archive is asked when that has rested. */
  edited(uri: string): void;
  closed(uri: string): void;
  /** Lines and columns in an archived article that is a file at hand. */
  positions(id: string): Positions | undefined;
  /** A name and the spellings near it; none without an archive. */
  spellings(article: OpenArticle, name: string): Promise<readonly ArchivedName[]>;
  namesFrom(article: OpenArticle, beginning: string, most: number): Promise<readonly ArchivedName[]>;
  /** Closes what is open; a later question opens it again. */
  close(): void;
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

interface Answered {
  readonly article: OpenArticle;
  readonly text: string;
  readonly answer: StoreAnswer;
  /** The findings under what the workspace says. */
  found?: { readonly beside: readonly Finding[]; readonly findings: readonly Finding[] };
  /** The same at their places in a later text. */
  moved?: { readonly of: readonly Finding[]; readonly text: string; readonly findings: readonly Finding[] };
}

/** The archives of the houses, each opened by the first question; why one cannot be asked is told once. */
function createStores(parts: ArchiveParts) {
  const stores = new Map<string, Promise<NewsroomStore | undefined>>();
  const told = new Set<string>();

  function storeFor(id: string): Promise<NewsroomStore | undefined> {
    const house = parts.houses.above(id);
    const address = house?.file.archive;
    if (!house || address === undefined || !parts.openArchive) return Promise.resolve(undefined);
    const key = `${house.folder} ${address}`;
    const known = stores.get(key);
    if (known) return known;
    const opened = parts.openArchive(address, house.folder).catch((error) => {
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
    async ask<Answer>(id: string, question: (store: NewsroomStore) => Promise<Answer>): Promise<Answer | undefined> {
      const store = await storeFor(id);
      return store && (await question(store).catch(fail));
    },
    close() {
      for (const store of stores.values()) void store.then((opened) => opened?.close());
      stores.clear();
    },
  };
}

export function createArchive(parts: ArchiveParts): Archive {
  const stores = createStores(parts);
  const answers = new Map<string, Answered>();
  const resting = new Map<string, ReturnType<typeof setTimeout>>();
  const places = new Map<string, Positions>();

  async function ask(uri: string): Promise<void> {
    resting.delete(uri);
    const article = parts.article(uri);
    const answer = article && (await stores.ask(article.id, (store) => askArchive(store, article.summary())));
    if (!article || !answer) return;
    for (const id of answer.articles.keys()) await place(id);
    if (resting.has(uri) || !parts.article(uri)) return; // edited or closed meanwhile: this answer comes too late
    const before = answers.has(article.id);
    answers.set(article.id, { article, text: article.document.getText(), answer });
    if (before || answer.hits.length || answer.lines.size) parts.changed(article.id);
  }

  /** Reads where the lines of an archived article lie, if it is a file. */
  async function place(id: string): Promise<void> {
    const text = id.startsWith('file:') ? await parts.files.read(id) : undefined;
    if (text === undefined) places.delete(id);
    else places.set(id, positionsOf(indexLines(text)));
  }

  function findingsOf({ article, answer }: Answered): readonly Finding[] {
    const newsroom = parts.newsroom();
    const { language } = parts;
    const isOwn = (id: string) => id === article.id || newsroom.index.has(id);
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
    edited(uri) {
      clearTimeout(resting.get(uri));
      resting.set(uri, setTimeout(ask, restingTime, uri));
    },
    closed(uri) {
      clearTimeout(resting.get(uri));
      resting.delete(uri);
      for (const [id, { article }] of answers) if (article.uri === uri) answers.delete(id);
    },
    positions: (id) => places.get(id),
    spellings: async ({ id }, name) => (await stores.ask(id, (store) => store.spellings(name))) ?? [],
    namesFrom: async ({ id }, beginning, most) =>
      (await stores.ask(id, (store) => store.namesFrom(beginning, most))) ?? [],
    close() {
      for (const timer of resting.values()) clearTimeout(timer);
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
