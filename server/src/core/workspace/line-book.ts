// In how many stories of the newsroom each line appears. Versions of one story count once: they share their headline or their opening.
import type { ArticleSummary } from './article-summary.ts';
import type { Postings } from './postings.ts';

/** Fewer stories say nothing, and are not looked at. */
export const leastStories = 5;
/** From here on the number is told in steps, so that one story more changes nobody's findings. */
const exactUpTo = 20;
const steps = [1000, 500, 200, 100, 50, 20];
const openingWords = 8;
/** Nobody keeps so many versions of one story: beyond, each article counts, and counting costs nothing. */
const mostVersions = 100;

export interface LineCount {
  readonly stories: number;
  /** Whether there are more than that. */
  readonly more: boolean;
}

/** What two versions of one story share, as numbers: the headline, the opening. */
export interface Version {
  readonly headlineKey: number;
  readonly openingKey: number;
}

const none: LineCount = { stories: 0, more: false };

/** The stories that hold a line, as they are told: exactly while they are few. */
export function countStories(
  lines: Postings<number>,
  hash: number,
  versionOf: (number: number) => Version | undefined,
): LineCount {
  const holders = lines.of(hash);
  if (holders.length < leastStories) return none;
  if (holders.length > mostVersions) return inSteps(holders.length);
  const headlines = new Set<number>();
  const openings = new Set<number>();
  for (const holder of holders) {
    const version = versionOf(holder);
    if (!version) continue;
    headlines.add(version.headlineKey);
    openings.add(version.openingKey);
  }
  return inSteps(Math.min(headlines.size, openings.size));
}

export function inSteps(stories: number): LineCount {
  const step = stories > exactUpTo && steps.find((least) => stories > least);
  return step ? { stories: step, more: true } : { stories, more: false };
}

/** What two versions of one story share even where their headlines differ. */
export function openingOf({ words, id }: ArticleSummary): string {
  return words.hashes.length ? words.hashes.slice(0, openingWords).join(' ') : id;
}
