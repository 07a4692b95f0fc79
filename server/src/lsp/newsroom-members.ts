// Who is in the newsroom, open or closed, and what each shares with the others: found again where it may differ.
import { type ArticleSummary, type Finding, reviewWorkspace, rules, type WorkspaceIndex } from '../core/index.ts';
import { createClosedArticles } from './closed-articles.ts';
import type { NewsroomParts } from './newsroom-parts.ts';
import type { OpenArticle } from './open-article.ts';
import { createSharedFindings } from './shared-findings.ts';

export function createMembers(parts: NewsroomParts, index: WorkspaceIndex) {
  const { houses, language } = parts;
  const sharedBy = (summary: ArticleSummary) => {
    const { id } = summary;
    return reviewWorkspace(summary, { rules, sheet: houses.sheetOf(id), workspace: index.view(id), language }).findings;
  };
  const closed = createClosedArticles(parts, index, sharedBy);
  const settled = createSharedFindings();

  /** What these articles share with others must be found again. */
  function unsettle(uris: readonly string[]): void {
    for (const uri of uris) {
      closed.unsettle(uri);
      const open = parts.open(uri);
      if (!open) continue;
      const summary = open.summary();
      settled.put(open, () => sharedBy(summary));
    }
  }

  /** Takes an article that is gone out. Returns those whose findings may differ, itself among them. */
  function forget(uri: string): string[] {
    const known = closed.delete(uri);
    settled.delete(uri);
    return known || index.has(uri) ? [uri, ...index.remove(uri)] : [];
  }

  /** Takes in what an open article says now. Returns the others whose findings may differ. */
  function enter(article: OpenArticle): string[] {
    closed.delete(article.id);
    const affected = index.put(article.summary());
    unsettle([article.id, ...affected]);
    return affected;
  }

  function shared(article: OpenArticle): readonly Finding[] {
    const known = settled.of(article);
    if (known) return known;
    // An article that was just opened does not wait for its typist to rest.
    const affected = enter(article);
    if (affected.length) parts.changed(affected);
    return settled.of(article) ?? [];
  }

  /** Nothing that was concluded holds any longer. */
  const reconsider = (): void => unsettle(settled.empty());

  return { closed, unsettle, forget, enter, shared, reconsider };
}
