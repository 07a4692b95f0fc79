// What the whole article tells: quotations over paragraphs, who is who, who said what. Offsets are the article's.
import type { Article, Block } from '../article/article.ts';
import type { Gazetteer } from '../language/gazetteer/gazetteer.ts';
import type { Lexicon } from '../language/words/lexicon.ts';
import type { Cue, MarkStyle, Paragraph, QuotationKind, QuotedSpan } from '../paragraph/paragraph.ts';
import type { RememberedParagraph } from '../paragraph/paragraph-cache.ts';
import type { Span } from '../text/span.ts';

/** A capitalised word that is likely a slip for another one of the article. */
export interface Misspelling {
  /** The two words as written, the doubtful one first. */
  readonly written: string;
  readonly likely: string;
  /** The places of the doubtful word in running text, outside quotation marks. */
  readonly places: readonly Span[];
  /** Its places inside quotation marks, where nobody but the writer may change it. */
  readonly quotedPlaces: readonly Span[];
  readonly likelyPlaces: readonly Span[];
  /** Those of them in running text, outside quotation marks. */
  readonly ownLikelyPlaces: readonly Span[];
  /** From 0 to 1. */
  readonly probability: number;
  /** Nothing tells which of the two is the slip. */
  readonly undecided: boolean;
  /** The well-known name that is meant, where it is not the article that has the other form. */
  readonly famous?: string;
}

/** A block and what its text gives; `start` is added to the paragraph's offsets to get the article's. */
export interface PlacedParagraph {
  readonly index: number;
  readonly block: Block;
  readonly start: number;
  readonly paragraph: Paragraph;
  /** The remembered reading, where passes and rules keep what they found in this paragraph. */
  readonly remembered: RememberedParagraph;
}

export interface QuotationPart {
  readonly span: Span;
  readonly inner: Span;
  /** Index into Annotations.paragraphs. */
  readonly paragraph: number;
  readonly source: QuotedSpan;
}

/** A quotation, which may run over several paragraphs (one part in each). Only outermost quotations; nested ones stay in the paragraph. */
export interface Quotation {
  readonly index: number;
  /** From the first part's opening mark to the last part's closing mark. */
  readonly span: Span;
  readonly parts: readonly QuotationPart[];
  readonly closed: boolean;
  readonly kind: QuotationKind;
  readonly style: MarkStyle;
}

export type EntityType = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** A name where it is written. */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  readonly type: EntityType;
  /** A demonym or other adjectival form ("Russian", "U.S.-owned"): counted to the entity, never a variant of its name. */
  readonly adjectival: boolean;
  /** Inside quotation marks: never edited. */
  readonly quoted: boolean;
  /** Index into Annotations.paragraphs. */
  readonly paragraph: number;
  /** The entity's id. */
  readonly entity: string;
  /** How the same name is written elsewhere, where a finding tells that this writing is the odd one: in what is listed for people only. */
  readonly elsewhere?: string;
}

/** A title, role or description that the article gives a person: "Foreign Minister", "who led the rescue". */
export interface Role {
  readonly text: string;
  readonly span: Span;
  readonly position: 'before' | 'after';
}

export interface Age {
  readonly years: number;
  readonly span: Span;
}

/** The ways in which an entity is named, the same object as long as no name of its story changes. */
export interface WrittenNames {
  /** All the wordings of its mentions, in no order; of a name that several bear, perhaps more than its own. */
  readonly texts: readonly string[];
  /** What rules have made of them. */
  readonly notes: Map<string, unknown>;
}

export interface Entity {
  /** Stable while the article's names stay the same: story number and folded name ("0:mike pompeo"). */
  readonly id: string;
  readonly type: EntityType;
  readonly story: number;
  /** The canonical form: the fullest one for a person, the commonest for a place or organisation. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** The first mention by name in running text (headlines, decks, captions and quotations aside), else the first of all. */
  readonly first: Mention;
  readonly gender: 'female' | 'male' | 'unknown';
  readonly roles: readonly Role[];
  readonly ages: readonly Age[];
  readonly written: WrittenNames;
  /** By how much the recogniser prefers this type to the next: the mean over the mentions, as a logarithm of odds. 2 is fair. */
  readonly certainty: number;
}

/** What decided an attribution, by the name of its sieve file ("cue-in-sentence", "running-speaker", …). */
export interface Attribution {
  /** Index of the quotation. */
  readonly quotation: number;
  readonly cue?: Cue;
  /** The words that name the source, as written: "Pompeo", "she", "the ministry". Absent where a cue has no source. */
  readonly source?: Span;
  /** The entity the source denotes, where it is known. */
  readonly entity?: string;
  readonly sieve: string;
  /** Whether the source is in the quotation's own paragraph (stated) or was carried from elsewhere. */
  readonly stated: boolean;
}

export interface Annotations {
  readonly article: Article;
  /** Every block, furniture and all. */
  readonly paragraphs: readonly PlacedParagraph[];
  /** Those of them that are the story's own prose: what rules about names and quotations read. */
  readonly runningText: readonly PlacedParagraph[];
  readonly quotations: readonly Quotation[];
  /** One slot a quotation, by the quotation's index; undefined where nobody is credited. */
  readonly attributions: readonly (Attribution | undefined)[];
  /** By first appearance. */
  readonly entities: readonly Entity[];
  /** All mentions by start. */
  readonly mentions: readonly Mention[];
  /** Words that are likely slips for others, by place. */
  readonly misspellings: readonly Misspelling[];
  /** Which words are known, and as what. */
  readonly lexicon: Lexicon;
  /** What the desk knows about the world. */
  readonly gazetteer: Gazetteer;
}
