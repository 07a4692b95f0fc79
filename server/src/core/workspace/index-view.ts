// The newsroom as one article sees it: the others.
import { namesOf } from './article-card.ts';
import { nameKeys, passageKeys } from './article-keys.ts';
import type { ArticleSummary, QuotationSummary } from './article-summary.ts';
import type { FiledArticles } from './filed-articles.ts';
import { findNearNames, holdersOfName } from './name-book.ts';
import { countHolders, createPostings, type Postings, sharersOfPassages } from './postings.ts';
import { quotationKeys } from './quotation-words.ts';
import type { FoundQuotation, WorkspaceView } from './workspace-view.ts';

export function viewOf(id: string, filed: FiledArticles): WorkspaceView {
  const { postings, names: book, get, cards, storiesOf, coverage } = filed;
  const quotationsBy = new Map<string, QuotationIndex>(); // for as long as one review takes
  const quotationsOf = (summary: ArticleSummary) => {
    const known = quotationsBy.get(summary.id);
    if (known?.summary === summary) return known;
    const made = indexQuotations(summary);
    quotationsBy.set(summary.id, made);
    return made;
  };
  const others = (some: Iterable<number>) =>
    [...some].flatMap((number) => get(number) ?? []).filter((summary) => summary.id !== id);
  const otherCards = (some: Iterable<number>) =>
    [...some].flatMap((number) => cards.get(number) ?? []).filter((card) => card.id !== id);
  return {
    sameHeadline: (folded) => others(postings.headlines.of(folded)),
    sharing({ words }) {
      return others(sharersOfPassages(postings.passages, passageKeys(words.hashes)));
    },
    coverage,
    similarQuotations(summary, quotation) {
      const wanted = new Set(quotationKeys(quotation.text));
      const counts = countHolders(postings.quotations, wanted);
      const candidates = others(
        [...counts].filter(([, count]) => count >= leastKeys(wanted)).map(([number]) => number),
      );
      return [...candidates, summary].flatMap((candidate) => alike(quotationsOf(candidate), wanted, quotation));
    },
    people: (folded) =>
      otherCards(postings.people.of(folded)).flatMap((card) =>
        namesOf(card)
          .filter(({ type, name }) => type === 'PER' && nameKeys(name).includes(folded))
          .map(({ name, role }) => ({ article: card.id, name, role })),
      ),
    hasName: (key) => otherCards(holdersOfName(book, key)).length > 0,
    nearNames: (key) => findNearNames(book, key, otherCards),
    stories: storiesOf,
    *headlines() {
      for (const { id: other, headline } of cards.values()) if (other !== id && headline) yield headline;
    },
    *names() {
      for (const card of cards.values()) {
        if (card.id !== id) for (const name of namesOf(card)) yield { article: card.id, name };
      }
    },
  };
}

/** Up to so many keys one in common is enough. */
const fewKeys = 5;

/** A longer quotation with a word or two changed still shares two keys; one alone is a turn of phrase. */
const leastKeys = (wanted: ReadonlySet<number>) => (wanted.size > fewKeys ? 2 : 1);

/** Which quotations of an article hold a key: without it every quotation would be laid beside every other. */
interface QuotationIndex {
  readonly summary: ArticleSummary;
  readonly holders: Postings<number>;
}

function indexQuotations(summary: ArticleSummary): QuotationIndex {
  const holders = createPostings<number>();
  summary.quotations.forEach(({ text }, index) => {
    for (const key of new Set(quotationKeys(text))) holders.add(key, index);
  });
  return { summary, holders };
}

/** The quotations of an article that share keys with the wanted one, itself left out. */
function alike(
  { summary: { id, quotations }, holders }: QuotationIndex,
  wanted: ReadonlySet<number>,
  itself: QuotationSummary,
): FoundQuotation[] {
  const counts = countHolders(holders, wanted);
  return [...counts]
    .filter(([index, count]) => quotations[index] !== itself && count >= leastKeys(wanted))
    .sort(([one], [other]) => one - other)
    .map(([index]) => ({ article: id, quotation: quotations[index] }));
}
