// What an archive of any size answers, whoever keeps it: memory, a file, a database server. Its makers differ in nothing else.
import type { EntityType } from '../../annotate/annotations.ts';
import type { ArticleSummary } from '../article-summary.ts';
import type { KeyKind, Wanted } from './store-keys.ts';

/** An article to be put into a store. */
export interface ArchivedArticle {
  readonly summary: ArticleSummary;
  /** Names what was read: an article whose content is the same need not be put again. */
  readonly content: string;
  /** The day it ran, as 2021-05-03. */
  readonly day?: string;
  readonly url?: string;
}

/** An article as the store gives it back: its words are coarse, its lines and the places of its names are left out. */
export type RecalledArticle = Omit<ArchivedArticle, 'content'>;

export interface StoreQuestion {
  readonly wanted: readonly Wanted[];
  /** Keys of the lines to be counted. */
  readonly lines: readonly number[];
}

/** An article that holds enough of the keys that are wanted together. */
export interface Hit {
  readonly kind: KeyKind;
  readonly part: number;
  readonly article: string;
}

/** In how many articles a line appears, under how many headlines and openings: versions of one story share one of them. */
export interface LineHolders {
  readonly articles: number;
  readonly headlines: number;
  readonly openings: number;
}

export interface StoreAnswer {
  readonly hits: readonly Hit[];
  readonly articles: ReadonlyMap<string, RecalledArticle>;
  readonly lines: ReadonlyMap<number, LineHolders>;
}

/** One spelling of a name in the archive. */
export interface ArchivedName {
  readonly name: string;
  readonly type: EntityType;
  readonly articles: number;
  readonly first?: string;
  readonly last?: string;
  /** What its bearer was called in the latest of the articles that say it. */
  readonly role?: string;
}

export interface StoreStats {
  readonly articles: number;
  readonly names: number;
  readonly postings: number;
  /** On disk, where the store can tell. */
  readonly bytes?: number;
}

export interface NewsroomStore {
  /** Puts articles in, or in place of those with the same id, and takes others out: all of it or nothing. */
  change(put: readonly ArchivedArticle[], remove?: readonly string[]): Promise<void>;
  /** What the store holds of these articles, by id. */
  contents(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** `signal` says when nobody waits for the answer any longer: where that can be cancelled, it is, and refused. */
  find(question: StoreQuestion, signal?: AbortSignal): Promise<StoreAnswer>;
  /** The name itself, and for a person of two words or more the spellings near it. */
  spellings(name: string): Promise<readonly ArchivedName[]>;
  /** Names that begin so, the most frequent first. */
  namesFrom(beginning: string, most: number): Promise<readonly ArchivedName[]>;
  stats(): Promise<StoreStats>;
  close(): Promise<void>;
}

/** A key that more articles hold is a formula and finds nobody: of the keys that are wanted together it is none. */
export const mostStoreHolders = 60;
/** Lines are counted no further. */
export const mostLineHolders = 1001;
/** Of a name that very many articles hold, the role is looked for in so many of the latest. */
export const latestForRole = 8;
