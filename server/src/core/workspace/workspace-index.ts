// All articles of a newsroom by what they may share. Adding, changing and removing one costs by its own length, not by their number.
import type { ArticleCard } from './article-card.ts';
import type { ArticleSummary } from './article-summary.ts';
import { createFiledArticles } from './filed-articles.ts';
import { viewOf } from './index-view.ts';
import { holdersOfName } from './name-book.ts';
import type { Scratch } from './shelf.ts';
import { sameSummary } from './summarize.ts';
import type { WorkspaceView } from './workspace-view.ts';

export interface WorkspaceIndex {
  readonly size: number;
  /** Adds or replaces an article. Returns the others whose findings may now differ; none where the summary says the same as before. */
  put(summary: ArticleSummary): string[];
  /** Takes an article out. Returns the others whose findings may now differ; none for one that is not there. */
  remove(id: string): string[];
  has(id: string): boolean;
  get(id: string): ArticleSummary | undefined;
  /** What is at hand of an article: its headline and names. */
  card(id: string): ArticleCard | undefined;
  summaries(): Iterable<ArticleSummary>;
  /** The articles that have a name of this book key. */
  withName(key: string): ArticleSummary[];
  /** The newsroom as one article sees it: the others. */
  view(id: string): WorkspaceView;
}

/** `changed` hears of every article that comes, goes or says something else. With room for them summaries are not kept in memory. */
export function createWorkspaceIndex(changed: () => void = () => {}, scratch?: Scratch): WorkspaceIndex {
  const numbers = new Map<string, number>();
  const filed = createFiledArticles(scratch);
  let next = 0;

  const get = (id: string) => filed.get(numbers.get(id) ?? -1);
  const idsOf = (some: Iterable<number>) => [...some].flatMap((number) => filed.cards.get(number)?.id ?? []);

  return {
    get size() {
      return numbers.size;
    },
    put(summary) {
      const before = get(summary.id);
      if (before && sameSummary(before, summary)) return [];
      const number = numbers.get(summary.id) ?? next++;
      numbers.set(summary.id, number);
      changed();
      return idsOf(filed.replace(number, before, summary));
    },
    remove(id) {
      const before = get(id);
      const number = numbers.get(id);
      if (!before || number === undefined) return [];
      numbers.delete(id);
      changed();
      return idsOf(filed.replace(number, before, undefined));
    },
    get,
    has: (id) => numbers.has(id),
    card: (id) => filed.cards.get(numbers.get(id) ?? -1),
    summaries: filed.all,
    withName: (key) => holdersOfName(filed.names, key).flatMap((number) => filed.get(number) ?? []),
    view: (id) => viewOf(id, filed),
  };
}
