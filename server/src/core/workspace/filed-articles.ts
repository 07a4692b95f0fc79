// Articles filed by all that findings between articles are made of: passages, quotations, headlines, lines, names.
import { type ArticleCard, cardOf } from './article-card.ts';
import { type ArticleKeys, keysOf } from './article-keys.ts';
import type { ArticleSummary } from './article-summary.ts';
import { createCoverageMemory } from './coverage.ts';
import { countStories, openingOf } from './line-book.ts';
import { createNameBook, exchangeNames, type NameBook } from './name-book.ts';
import {
  countHolders,
  createPackedPostings,
  createPostings,
  holdersAtLimit,
  type Postings,
  sharersOfPassages,
} from './postings.ts';
import { createShelf, type Scratch, summaryForm } from './shelf.ts';

type KeyOf<Keys> = Keys extends ReadonlySet<infer Key> ? Key : never;
type AllPostings = { readonly [Kind in keyof ArticleKeys]: Postings<KeyOf<ArticleKeys[Kind]>> };

/** An article goes by a number, which it keeps as long as it stays. */
export interface FiledArticles {
  readonly postings: AllPostings;
  readonly names: NameBook;
  get(number: number): ArticleSummary | undefined;
  all(): Iterable<ArticleSummary>;
  /** What is at hand of every article, by its number. */
  readonly cards: ReadonlyMap<number, ArticleCard>;
  /** Puts what an article says now in the place of what it said. Gives the articles whose findings may differ now. */
  replace(number: number, before: ArticleSummary | undefined, after: ArticleSummary | undefined): Set<number>;
  storiesOf(line: number): ReturnType<typeof countStories>;
  readonly coverage: ReturnType<typeof createCoverageMemory>;
}

export function createFiledArticles(scratch?: Scratch): FiledArticles {
  const summaries = createShelf<number, ArticleSummary>(scratch, summaryForm);
  const cards = new Map<number, ArticleCard>();
  const names = createNameBook();
  const postings: AllPostings = {
    passages: createPackedPostings(),
    quotations: createPackedPostings(),
    people: createPostings(),
    headlines: createPostings(),
    lines: createPostings(),
  };
  const storiesOf = (line: number) => countStories(postings.lines, line, (number) => cards.get(number));

  function takeOut(summary: ArticleSummary, number: number): Set<number> {
    const keys = keysOf(summary);
    eachKey(keys, postings, (holders, key) => holders.remove(key, number));
    summaries.delete(number);
    cards.delete(number);
    return partners(keys, postings);
  }

  function putIn(summary: ArticleSummary, number: number): Set<number> {
    const keys = keysOf(summary);
    const found = partners(keys, postings);
    eachKey(keys, postings, (holders, key) => holders.add(key, number));
    summaries.put(number, summary);
    cards.set(number, cardOf(summary));
    return found;
  }

  /** Makes a change and gives those who hold a line that is now told to be in more or fewer stories than before. */
  function recounting(hashes: ReadonlySet<number>, change: () => Set<number>): Set<number> {
    const before = new Map([...hashes].map((hash) => [hash, storiesOf(hash).stories]));
    const found = change();
    for (const [hash, stories] of before) {
      if (storiesOf(hash).stories === stories) continue;
      for (const holder of postings.lines.of(hash)) found.add(holder);
    }
    return found;
  }

  return {
    postings,
    names,
    get: (number) => summaries.get(number),
    all: () => summaries.values(),
    cards,
    storiesOf,
    coverage: createCoverageMemory(),
    replace(number, before, after) {
      const affected = recounting(changedLines(before, after), () => {
        const left = before ? takeOut(before, number) : [];
        const met = after ? putIn(after, number) : [];
        return new Set([...left, ...met, ...exchangeNames(names, before?.names ?? [], after?.names ?? [], number)]);
      });
      affected.delete(number);
      return affected;
    },
  };
}

/** Those who share a key that findings are made of; a person's name in common changes nobody's findings. */
function partners(keys: ArticleKeys, postings: AllPostings): Set<number> {
  return new Set([
    ...sharersOfPassages(postings.passages, keys.passages),
    ...holdersAtLimit(postings.passages, keys.passages),
    ...countHolders(postings.quotations, keys.quotations).keys(),
    ...[...keys.headlines].flatMap((headline) => postings.headlines.of(headline)),
  ]);
}

/** The lines whose count may change: those of one version alone, and all where the story may be taken for another's version. */
function changedLines(before: ArticleSummary | undefined, after: ArticleSummary | undefined): Set<number> {
  const [were, are] = [before, after].map((summary) => new Set(summary?.lines.map(({ hash }) => hash)));
  const sameStory =
    before && after && before.headline?.folded === after.headline?.folded && openingOf(before) === openingOf(after);
  return new Set([...were, ...are].filter((hash) => !sameStory || !were.has(hash) || !are.has(hash)));
}

function eachKey(
  keys: ArticleKeys,
  postings: AllPostings,
  act: <Key>(postings: Postings<Key>, key: Key) => void,
): void {
  for (const key of keys.passages) act(postings.passages, key);
  for (const key of keys.quotations) act(postings.quotations, key);
  for (const key of keys.people) act(postings.people, key);
  for (const key of keys.headlines) act(postings.headlines, key);
  for (const key of keys.lines) act(postings.lines, key);
}
