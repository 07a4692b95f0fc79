// The little that other articles need to know of one. Equal summaries mean: no other file is touched.
import type { Age, EntityType } from '../annotate/annotations.ts';
import type { Span } from '../text/span.ts';
import type { Credits } from './credits.ts';
import type { StandingLine } from './standing-lines.ts';

/** The words of an article's own running text in order, folded and hashed; headlines, bylines and furniture left out. */
export interface FoldedWords {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Bits of WordFlag. */
  readonly flags: Uint8Array;
  /** Whether only the upper bits of each hash are known, as an archive keeps it. */
  readonly coarse?: boolean;
}

export const WordFlag = { quoted: 1, capital: 2 } as const;

export interface QuotationSummary {
  readonly span: Span;
  /** As written, marks left out. */
  readonly text: string;
  readonly speaker?: string;
}

export interface NameSummary {
  readonly type: EntityType;
  readonly name: string;
  /** The first mention. */
  readonly span: Span;
  readonly count: number;
  readonly role?: string;
  /** What follows the name, where nothing leads it. */
  readonly after?: string;
  /** The first age that the article gives. */
  readonly age?: Age;
  /** The first mention by the whole name in running text, outside quotation marks. */
  readonly full?: Span;
  /** Those of its words, folded, that nobody is known to bear. */
  readonly unknown?: readonly string[];
}

export interface ArticleSummary {
  readonly id: string;
  /** Undefined where the file has no headline. */
  readonly headline?: { readonly text: string; readonly folded: string; readonly span: Span };
  /** The day of the date line as written, if there is one. */
  readonly date?: string;
  /** Absent where nobody is credited. */
  readonly credits?: Credits;
  readonly words: FoldedWords;
  readonly quotations: readonly QuotationSummary[];
  readonly names: readonly NameSummary[];
  /** Lines that are furniture of the outlet's pages if they are in many stories. */
  readonly lines: readonly StandingLine[];
}
