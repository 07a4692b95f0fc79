// Reads an article that is not open, wherever that is done: in the server or in a process beside it.
import {
  type ArticleMemory,
  annotate,
  languageOf,
  parseArticle,
  review,
  rules,
  type Sheet,
  type SnapshotEntry,
  summarize,
} from '../core/index.ts';

/** All that the reading depends on, as plain data. */
export interface ReadingOrder {
  readonly uri: string;
  readonly text: string;
  readonly sheet: Sheet;
  /** The code of the language that findings are told in. */
  readonly language: string | undefined;
}

/** Plain data, too. What an article shares with others is found by its summary. */
export type ReadArticle = Pick<SnapshotEntry, 'summary' | 'findings'>;

export function readClosed({ uri, text, sheet, language }: ReadingOrder, memory: ArticleMemory): ReadArticle {
  const annotations = annotate(parseArticle(uri, text), memory, sheet.corrections);
  const { findings } = review(annotations, { rules, sheet, language: languageOf(language) });
  return { summary: summarize(annotations), findings: findings.map(({ fixes: _, ...finding }) => finding) };
}
