// An archive as the workspace rules see it: what a store answered for one article, alone or behind the open workspace.
import type { ArticleSummary, QuotationSummary } from '../article-summary.ts';
import { inSteps, type LineCount, leastStories } from '../line-book.ts';
import { quotationKeys } from '../quotation-words.ts';
import { emptyWorkspace, type WorkspaceView } from '../workspace-view.ts';
import type { LineHolders, NewsroomStore, StoreAnswer, StoreQuestion } from './newsroom-store.ts';
import { type KeyKind, lineKey, wantedOf } from './store-keys.ts';

/** Everything that the rules may want to know of one article. */
export function questionOf(summary: ArticleSummary): StoreQuestion {
  return { wanted: wantedOf(summary), lines: [...new Set(summary.lines.map(({ hash }) => lineKey(hash)))] };
}

/** The same, asked in one go. */
export function askArchive(store: NewsroomStore, summary: ArticleSummary): Promise<StoreAnswer> {
  return store.find(questionOf(summary));
}

/** `isOwn` tells the articles that are not to be told of: this one, and those that the workspace has at hand. */
export function archiveView(
  summary: ArticleSummary,
  answer: StoreAnswer,
  isOwn: (id: string) => boolean = (id) => id === summary.id,
): WorkspaceView {
  const found = (wanted: KeyKind, wantedPart = 0) =>
    answer.hits.flatMap(({ kind, part, article }) => {
      const recalled = kind === wanted && part === wantedPart && !isOwn(article) && answer.articles.get(article);
      return recalled ? [recalled.summary] : [];
    });
  return {
    ...emptyWorkspace,
    sameHeadline: (folded) => found('headline').filter(({ headline }) => headline?.folded === folded),
    sharing: () => found('passage'),
    similarQuotations(of: ArticleSummary, quotation: QuotationSummary) {
      const part = of.quotations.indexOf(quotation);
      const shared = sharedWith(quotation);
      return found('quotation', part)
        .flatMap(({ id, quotations }) =>
          quotations.map((one) => ({ article: id, quotation: one, shared: shared(one) })),
        )
        .filter(({ shared }) => shared > 0)
        .sort((one, other) => other.shared - one.shared);
    },
    stories: (hash) => storiesOf(answer.lines.get(lineKey(hash))),
  };
}

/** How many runs of words another quotation shares: an article that is found by one has others, too. */
function sharedWith({ text }: QuotationSummary): (other: QuotationSummary) => number {
  const keys = new Set(quotationKeys(text));
  return (other) => quotationKeys(other.text).reduce((count, key) => count + (keys.has(key) ? 1 : 0), 0);
}

function storiesOf(holders: LineHolders | undefined): LineCount {
  if (!holders || holders.articles < leastStories) return { stories: 0, more: false };
  return inSteps(Math.min(holders.headlines, holders.openings));
}

/** Two newsrooms as one. A line's stories are those of the one that knows more of them. */
export function joinViews(one: WorkspaceView, other: WorkspaceView): WorkspaceView {
  return {
    sameHeadline: (folded) => [...one.sameHeadline(folded), ...other.sameHeadline(folded)],
    sharing: (summary) => [...one.sharing(summary), ...other.sharing(summary)],
    coverage: one.coverage,
    similarQuotations: (summary, quotation) => [
      ...one.similarQuotations(summary, quotation),
      ...other.similarQuotations(summary, quotation),
    ],
    hasName: (key) => one.hasName(key) || other.hasName(key),
    nearNames: (key) => [...one.nearNames(key), ...other.nearNames(key)],
    people: (folded) => [...one.people(folded), ...other.people(folded)],
    stories(hash) {
      const [here, there] = [one.stories(hash), other.stories(hash)];
      return there.stories > here.stories ? there : here;
    },
    *headlines() {
      yield* one.headlines();
      yield* other.headlines();
    },
    *names() {
      yield* one.names();
      yield* other.names();
    },
  };
}
