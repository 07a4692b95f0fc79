// All articles of a newsroom by what they may share. Adding, changing and removing one costs by its own length, not by their number.
import { type ArticleKeys, keysOf, nameKeys, passageKeys } from './article-keys.ts';
import type { ArticleSummary, QuotationSummary } from './article-summary.ts';
import { countStories, openingOf } from './line-book.ts';
import { createNameBook, enterNames, findNearNames, holdersOfName, sharersOf, strikeNames } from './name-book.ts';
import { countHolders, createPostings, holdersOf, type Postings, post, unpost } from './postings.ts';
import { quotationKeys } from './quotation-words.ts';
import { sameSummary } from './summarize.ts';
import type { FoundQuotation, WorkspaceView } from './workspace-view.ts';

export interface WorkspaceIndex {
  readonly size: number;
  /** Adds or replaces an article. Returns the others whose findings may now differ; none where the summary says the same as before. */
  put(summary: ArticleSummary): string[];
  /** Takes an article out. Returns the others whose findings may now differ; none for one that is not there. */
  remove(id: string): string[];
  get(id: string): ArticleSummary | undefined;
  summaries(): Iterable<ArticleSummary>;
  /** The newsroom as one article sees it: the others. */
  view(id: string): WorkspaceView;
}

export function createWorkspaceIndex(): WorkspaceIndex {
  const numbers = new Map<string, number>();
  const summaries = new Map<number, ArticleSummary>();
  const postings: { readonly [Kind in keyof ArticleKeys]: Postings<KeyOf<ArticleKeys[Kind]>> } = {
    passages: createPostings(),
    quotations: createPostings(),
    people: createPostings(),
    headlines: createPostings(),
    lines: createPostings(),
  };
  const book = createNameBook();
  let next = 0;

  const get = (id: string) => summaries.get(numbers.get(id) ?? -1);
  const summariesOf = (some: Iterable<number>) => [...some].flatMap((number) => summaries.get(number) ?? []);

  /** Those who share a key that findings are made of; a person's name in common changes nobody's findings. */
  function partners(keys: ArticleKeys): Set<number> {
    return new Set([
      ...countHolders(postings.passages, keys.passages).keys(),
      ...countHolders(postings.quotations, keys.quotations).keys(),
      ...[...keys.headlines].flatMap((headline) => holdersOf(postings.headlines, headline)),
    ]);
  }

  function takeOut(summary: ArticleSummary, number: number): Set<number> {
    const keys = keysOf(summary);
    eachKey(keys, postings, number, unpost);
    strikeNames(book, summary.names, number);
    summaries.delete(number);
    numbers.delete(summary.id);
    return new Set([...partners(keys), ...sharersOf(book, summary.names)]);
  }

  function putIn(summary: ArticleSummary, number: number): Set<number> {
    const keys = keysOf(summary);
    const found = new Set([...partners(keys), ...sharersOf(book, summary.names)]);
    eachKey(keys, postings, number, post);
    enterNames(book, summary.names, number);
    summaries.set(number, summary);
    numbers.set(summary.id, number);
    return found;
  }

  const storiesOf = (hash: number) => countStories(postings.lines, hash, (number) => summaries.get(number));

  /** Makes a change and gives those who hold a line that is now told to stand in more or fewer stories than before. */
  function recounting(hashes: ReadonlySet<number>, change: () => Set<number>): Set<number> {
    const before = new Map([...hashes].map((hash) => [hash, storiesOf(hash).stories]));
    const found = change();
    for (const [hash, stories] of before) {
      if (storiesOf(hash).stories === stories) continue;
      for (const holder of holdersOf(postings.lines, hash)) found.add(holder);
    }
    return found;
  }

  return {
    get size() {
      return numbers.size;
    },
    put(summary) {
      const before = get(summary.id);
      if (before && sameSummary(before, summary)) return [];
      const number = numbers.get(summary.id) ?? next++;
      const affected = recounting(changedLines(before, summary), () => {
        const left = before ? takeOut(before, number) : [];
        return new Set([...left, ...putIn(summary, number)]);
      });
      affected.delete(number);
      return summariesOf(affected).map(({ id }) => id);
    },
    remove(id) {
      const before = get(id);
      if (!before) return [];
      const affected = recounting(changedLines(before, undefined), () => takeOut(before, numbers.get(id) ?? -1));
      return summariesOf(affected).map((other) => other.id);
    },
    get,
    summaries: () => summaries.values(),
    view(id): WorkspaceView {
      const quotationsBy = new Map<string, QuotationIndex>(); // for as long as one review takes
      const quotationsOf = (summary: ArticleSummary) => {
        const known = quotationsBy.get(summary.id);
        if (known?.summary === summary) return known;
        const made = indexQuotations(summary);
        quotationsBy.set(summary.id, made);
        return made;
      };
      const others = (some: Iterable<number>) => summariesOf(some).filter((summary) => summary.id !== id);
      return {
        sameHeadline: (folded) => others(holdersOf(postings.headlines, folded)),
        sharing({ words }) {
          const counts = countHolders(postings.passages, passageKeys(words.hashes));
          // any run of eight words holds two kept runs at the least
          return others([...counts].filter(([, count]) => count > 1).map(([number]) => number));
        },
        similarQuotations(summary, quotation) {
          const wanted = new Set(quotationKeys(quotation.text));
          const counts = countHolders(postings.quotations, wanted);
          const candidates = others(
            [...counts].filter(([, count]) => count >= leastKeys(wanted)).map(([number]) => number),
          );
          return [...candidates, summary].flatMap((candidate) => alike(quotationsOf(candidate), wanted, quotation));
        },
        people: (folded) =>
          others(holdersOf(postings.people, folded)).flatMap(({ id: article, names }) =>
            names
              .filter(({ type, name }) => type === 'PER' && nameKeys(name).includes(folded))
              .map(({ name, role }) => ({ article, name, role })),
          ),
        hasName: (key) => others(holdersOfName(book, key)).length > 0,
        nearNames: (key) => findNearNames(book, key, others),
        stories: storiesOf,
        *headlines() {
          for (const { id: other, headline } of summaries.values()) if (other !== id && headline) yield headline.text;
        },
        *names() {
          for (const { id: article, names } of summaries.values()) {
            if (article !== id) for (const name of names) yield { article, name };
          }
        },
      };
    },
  };
}

/** The lines whose count may change: those of one version alone, and all where the story may be taken for another's version. */
function changedLines(before: ArticleSummary | undefined, after: ArticleSummary | undefined): Set<number> {
  const [were, are] = [before, after].map((summary) => new Set(summary?.lines.map(({ hash }) => hash)));
  const sameStory =
    before && after && before.headline?.folded === after.headline?.folded && openingOf(before) === openingOf(after);
  return new Set([...were, ...are].filter((hash) => !sameStory || !were.has(hash) || !are.has(hash)));
}

type KeyOf<Keys> = Keys extends ReadonlySet<infer Key> ? Key : never;

function eachKey(
  keys: ArticleKeys,
  postings: { readonly [Kind in keyof ArticleKeys]: Postings<KeyOf<ArticleKeys[Kind]>> },
  number: number,
  act: <Key>(postings: Postings<Key>, key: Key, holder: number) => void,
): void {
  for (const key of keys.passages) act(postings.passages, key, number);
  for (const key of keys.quotations) act(postings.quotations, key, number);
  for (const key of keys.people) act(postings.people, key, number);
  for (const key of keys.headlines) act(postings.headlines, key, number);
  for (const key of keys.lines) act(postings.lines, key, number);
}

/** A longer quotation with a word or two changed still shares two keys; one alone is a turn of phrase. */
const leastKeys = (wanted: ReadonlySet<number>) => (wanted.size > 5 ? 2 : 1);

/** Which quotations of an article hold a key: without it every quotation would be laid beside every other. */
interface QuotationIndex {
  readonly summary: ArticleSummary;
  readonly holders: Postings<number>;
}

function indexQuotations(summary: ArticleSummary): QuotationIndex {
  const holders = createPostings<number>();
  summary.quotations.forEach(({ text }, index) => {
    for (const key of new Set(quotationKeys(text))) post(holders, key, index);
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
