// The articles that are not open: read from their files, or recalled from the last session where the text and its sheet are the same.
import {
  type ArticleSummary,
  createShelf,
  type Finding,
  indexLines,
  type LineIndex,
  type SnapshotEntry,
  tooLarge,
  type WorkspaceIndex,
} from '../core/index.ts';
import { contentOf, withoutFixes } from './keeping.ts';
import type { NewsroomParts } from './newsroom-parts.ts';

interface ClosedArticle {
  /** Names the text and the sheet that it was read under. */
  readonly content: string;
  readonly lines: LineIndex;
  readonly own: readonly Finding[];
}

/** Findings as data: those of closed articles have no fixes. */
const form = {
  write: ({ content, lines, own }: ClosedArticle) => JSON.stringify([content, lines, own]),
  read(text: string): ClosedArticle {
    const [content, lines, own] = JSON.parse(text);
    return { content, lines, own: own.map(withoutFixes) };
  },
};
const none: readonly Finding[] = [];

export interface ClosedArticles {
  /** Those that are known and those that are being read. */
  uris(): Iterable<string>;
  lines(uri: string): LineIndex | undefined;
  /**
   * Reads an article and puts it into the index, if it has not been deleted or opened until that is done. Gives whose findings
   * may differ now; undefined for one that is gone.
   */
  read(uri: string): Promise<string[] | undefined>;
  /** False where it is not there. */
  delete(uri: string): boolean;
  /** What an article shares with others must be found again. */
  unsettle(uri: string): void;
  /** What is wrong with an article, accepted or not. */
  reviewed(uri: string): readonly Finding[];
  /** Keeps for the next session what was read since the last time. */
  save(): Promise<void>;
}

export function createClosedArticles(
  parts: NewsroomParts,
  index: WorkspaceIndex,
  sharedBy: (summary: ArticleSummary) => readonly Finding[],
): ClosedArticles {
  const { files, houses, keeping, reader, language } = parts;
  const articles = createShelf<string, ClosedArticle>(parts.scratch, form);
  const sharing = new Map<string, readonly Finding[]>();
  const underWay = new Set<string>();
  let fresh = false; // whether anything was read that is not kept yet

  async function read(uri: string): Promise<string[] | undefined> {
    underWay.add(uri);
    try {
      await houses.prepare(uri);
      const text = await files.read(uri);
      if (parts.open(uri)) return [];
      if (text === undefined || tooLarge(text)) return undefined;
      return await enter(uri, text);
    } finally {
      underWay.delete(uri);
    }
  }

  async function enter(uri: string, text: string): Promise<string[]> {
    const sheet = houses.sheetOf(uri);
    const content = contentOf(text, sheet, language);
    const kept = await keeping.recall(uri, content);
    const { summary, findings } = kept ?? (await reader.read({ uri, text, sheet, language: language?.code }));
    if (!underWay.has(uri) || parts.open(uri)) return [];
    articles.put(uri, { content, lines: indexLines(text), own: findings.map(withoutFixes) });
    const affected = [uri, ...index.put(summary)];
    if (!kept) {
      fresh = true;
      await keeping.keep({ content, summary, findings });
    }
    return affected;
  }

  function entryOf(uri: string): SnapshotEntry | undefined {
    const article = articles.get(uri);
    const summary = index.get(uri);
    return article && summary && { content: article.content, summary, findings: article.own };
  }

  return {
    uris: () => new Set([...articles.keys(), ...underWay]),
    lines: (uri) => articles.get(uri)?.lines,
    read,
    delete(uri) {
      sharing.delete(uri);
      underWay.delete(uri);
      return articles.delete(uri);
    },
    unsettle: (uri) => void sharing.delete(uri),
    reviewed(uri) {
      const article = articles.get(uri);
      const summary = index.get(uri);
      if (!article || !summary) return [];
      const shared = sharing.get(uri) ?? sharedBy(summary).map(withoutFixes);
      sharing.set(uri, shared.length ? shared : none);
      return [...article.own, ...shared].sort((a, b) => a.span.start - b.span.start);
    },
    async save() {
      if (fresh) await keeping.save(articles.keys(), entryOf);
      fresh = false;
      await keeping.close();
    },
  };
}
