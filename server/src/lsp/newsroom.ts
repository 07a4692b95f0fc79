// The workspace's articles, open or not: kept in an index that tells each what it shares with the others.
import {
  type ArticleMemory,
  type ArticleSummary,
  annotate,
  createWorkspaceIndex,
  type Finding,
  indexLines,
  type Language,
  type LineIndex,
  parseArticle,
  review,
  reviewWorkspace,
  rules,
  type Sheet,
  type SnapshotEntry,
  summarize,
  type WorkspaceIndex,
  type WorkspaceView,
} from '../core/index.ts';
import type { Files } from './files.ts';
import type { Houses } from './houses.ts';
import { contentOf, type Keeping, withoutFixes } from './keeping.ts';
import type { OpenArticle } from './open-article.ts';
import { pause } from './pause.ts';
import type { ReadingProgress } from './progress.ts';
import { changeBetween, moveFindings } from './shifting.ts';
import { type Positions, positionsOf } from './to-lsp.ts';

export interface Newsroom {
  readonly index: WorkspaceIndex;
  view(uri: string): WorkspaceView;
  /** What is wrong with an article that is not open. */
  findings(uri: string): readonly Finding[];
  /** The same, with what was accepted. */
  reviewed(uri: string): readonly Finding[];
  /** What an open article shares with others: as of its last settled version, moved to where the words stand now. */
  shared(article: OpenArticle): readonly Finding[];
  /** Lines and columns in any article of the newsroom. */
  positions(uri: string): Positions | undefined;
  /** The headline of an article, where it has one. */
  headline(uri: string): string | undefined;
  /** The articles that are not open. */
  closed(): Iterable<string>;
  /** Puts files on the list of those to be read, or read again. */
  read(uris: Iterable<string>): Promise<void>;
  /** Takes an article that is gone out of the newsroom. */
  forget(uri: string): void;
  /** Tells the newsroom what an open article says now. Returns the articles whose findings may differ from what was told. */
  settle(article: OpenArticle): string[];
  /** Settings or sheets have changed: nothing that was concluded from them holds any longer. */
  reconsider(): Promise<void>;
  /** Keeps for the next session what was read since the last time. */
  save(): Promise<void>;
}

interface ClosedArticle {
  /** Names the text and the sheet that it was read under. */
  readonly content: string;
  readonly lines: LineIndex;
  readonly own: readonly Finding[];
  shared?: readonly Finding[];
}

interface SettledArticle {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The same findings at their places in a later text. */
  readonly moved?: SettledArticle;
}

const none: readonly Finding[] = [];

/** While a large newsroom is read, findings are told after so many articles. */
const articlesAtATime = 200;

export interface NewsroomParts {
  readonly files: Files;
  readonly houses: Houses;
  readonly keeping: Keeping;
  readonly language: Language | undefined;
  newMemory(): ArticleMemory;
  open(uri: string): OpenArticle | undefined;
  /** Called whenever findings of these articles may differ from what was told. */
  changed(uris: readonly string[]): void;
  /** Told of every article that was read from a file. */
  progress: ReadingProgress;
}

export function createNewsroom(parts: NewsroomParts): Newsroom {
  const { houses, language } = parts;
  const index = createWorkspaceIndex();
  const closed = new Map<string, ClosedArticle>();
  const settled = new Map<string, SettledArticle>();
  const waiting = new Set<string>();
  let reading: Promise<void> | undefined;
  let fresh = false; // whether anything was read that is not kept yet

  /** The articles whose shared findings must be found again, of those that are not open. */
  function unsettle(uris: readonly string[]): void {
    for (const uri of uris) {
      const article = closed.get(uri);
      if (article) closed.set(uri, { ...article, shared: undefined });
      const open = parts.open(uri);
      if (open) settled.set(uri, { text: open.document.getText(), findings: sharedBy(open.summary()) });
    }
  }

  function sharedBy(summary: ArticleSummary): readonly Finding[] {
    const { id } = summary;
    return reviewWorkspace(summary, { rules, sheet: houses.sheetOf(id), workspace: index.view(id), language }).findings;
  }

  async function readOne(uri: string): Promise<string[]> {
    await houses.prepare(uri);
    const text = await parts.files.read(uri);
    if (parts.open(uri)) return [];
    if (text === undefined) return forget(uri);
    const sheet = houses.sheetOf(uri);
    const content = contentOf(text, sheet, language);
    const kept = await parts.keeping.recall(uri, content);
    const { summary, findings } = kept ?? readAnew(uri, text, sheet);
    if (!kept) await parts.keeping.keep({ content, summary, findings: findings.map(withoutFixes) });
    closed.set(uri, { content, lines: indexLines(text), own: findings.map(withoutFixes) });
    return [uri, ...index.put(summary)];
  }

  function readAnew(uri: string, text: string, sheet: Sheet): Pick<SnapshotEntry, 'summary' | 'findings'> {
    fresh = true;
    const annotations = annotate(parseArticle(uri, text), parts.newMemory(), sheet.corrections);
    const { findings } = review(annotations, { rules, sheet, workspace: index.view(uri), language });
    return { summary: summarize(annotations), findings };
  }

  function read(uris: Iterable<string>): Promise<void> {
    for (const uri of uris) waiting.add(uri);
    if (waiting.size) reading ??= readAll();
    return reading ?? Promise.resolve();
  }

  async function readAll(): Promise<void> {
    const affected = new Set<string>();
    const tell = () => {
      const uris = [...affected];
      affected.clear();
      unsettle(uris);
      if (uris.length) parts.changed(uris);
    };
    let done = 0;
    try {
      for (const uri of waiting) {
        waiting.delete(uri);
        for (const other of await readOne(uri)) affected.add(other);
        done++;
        parts.progress(done, done + waiting.size, () => waiting.clear());
        if (done % articlesAtATime === 0) tell();
        await pause();
      }
    } finally {
      reading = undefined;
      await parts.keeping.flush();
      tell();
    }
  }

  function* entries(): Iterable<SnapshotEntry> {
    for (const [uri, { content, own }] of closed) {
      const summary = index.get(uri);
      if (summary) yield { content, summary, findings: own };
    }
  }

  function forget(uri: string): string[] {
    const known = closed.delete(uri);
    settled.delete(uri);
    return known || index.get(uri) ? [uri, ...index.remove(uri)] : [];
  }

  function enter(article: OpenArticle): string[] {
    closed.delete(article.id);
    const affected = index.put(article.summary());
    unsettle([article.id, ...affected]);
    return affected;
  }

  /** An article that was just opened does not wait for its typist to rest. */
  function enterFirst(article: OpenArticle): SettledArticle | undefined {
    const affected = enter(article);
    if (affected.length) parts.changed(affected);
    return settled.get(article.id);
  }

  function shared(article: OpenArticle): readonly Finding[] {
    const text = article.document.getText();
    const known = settled.get(article.id) ?? enterFirst(article);
    if (!known) return none;
    if (known.text === text || !known.findings.length) return known.findings;
    if (known.moved?.text !== text) {
      const findings = moveFindings(known.findings, changeBetween(known.text, text));
      settled.set(article.id, { ...known, moved: { text, findings } });
      return findings;
    }
    return known.moved.findings;
  }

  function reviewed(uri: string): readonly Finding[] {
    const article = closed.get(uri);
    const summary = index.get(uri);
    if (!article || !summary) return none;
    article.shared ??= sharedBy(summary).map(withoutFixes);
    return [...article.own, ...article.shared].sort((a, b) => a.span.start - b.span.start);
  }

  return {
    index,
    view: (uri) => index.view(uri),
    findings: (uri) => houses.unaccepted(uri, reviewed(uri)),
    reviewed,
    shared,
    positions(uri) {
      const open = parts.open(uri);
      if (open) return open.document;
      const lines = closed.get(uri)?.lines;
      return lines && positionsOf(lines);
    },
    headline: (uri) => index.get(uri)?.headline?.text,
    closed: () => closed.keys(),
    read,
    forget(uri) {
      const affected = forget(uri);
      unsettle(affected);
      if (affected.length) parts.changed(affected);
    },
    settle(article) {
      const told = JSON.stringify(shared(article));
      const affected = enter(article);
      return JSON.stringify(shared(article)) === told ? affected : [article.id, ...affected];
    },
    async save() {
      if (fresh) await parts.keeping.save(entries());
      fresh = false;
      await parts.keeping.close();
    },
    async reconsider() {
      for (const [uri, { text }] of settled) settled.set(uri, { text, findings: [] });
      unsettle([...settled.keys()]);
      await read([...closed.keys()]);
    },
  };
}
