// What an article file is made of. Types only: how they are found is in parse-article.ts.
import type { Span } from '../text/span.ts';

export type BlockKind =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateLine'
  | 'subhead'
  | 'paragraph'
  | 'blockquote'
  | 'listItem'
  | 'turn'
  | 'caption'
  | 'pictureCredit'
  | 'note'
  | 'furniture';

/**
 * What a line of the page was there for. link: to other stories, or the head over such links. prompt: asks readers to do something
 * (subscribe, share, comment). embed: what is left of a post, a player, a gallery. stamp: when, in words of the page ("2 hours ago").
 * policy: standing text (comments, cookies, rights). endMatter: where the text comes from. endMark: "-30-", "###". company:
 * "About ACME: …", which some desks keep.
 */
export type FurnitureKind =
  | 'link'
  | 'advertisement'
  | 'prompt'
  | 'embed'
  | 'stamp'
  | 'policy'
  | 'endMatter'
  | 'endMark'
  | 'company';

/** One block of an article, without the line break that ends it. Blocks are in order and do not overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /**
   * The block's text for reading: as long as the span, code unit by code unit, with markup (quote prefixes, emphasis,
   * code, link targets, soft hyphens, the line breaks of hard-wrapped copy) blanked out by spaces.
   */
  readonly text: string;
  /** Which of the file's stories the block belongs to; most files hold one, numbered 0. */
  readonly story: number;
  /** The label of a Q&A or transcript turn ("Q", "MR. CARNEY"), without its colon. Only on turns. */
  readonly label?: Span;
  /** Page furniture that grew into the block, which its text leaves out. Absent where there is none. */
  readonly glued?: readonly Span[];
  /** On furniture, and on what else came with the page (a picture's credit, the signature of an embedded post). */
  readonly furniture?: FurnitureKind;
  /** Whether the line tells by itself that it is furniture; where it does not, its neighbours and the file do. */
  readonly certain?: boolean;
}

/** A value of the front matter of a Markdown article; the span is the value's, without quotation marks. */
export interface FrontMatterValue {
  readonly text: string;
  readonly span: Span;
}

export interface Article {
  /** What the host calls the file: a path or a URI. */
  readonly id: string;
  readonly text: string;
  readonly format: 'text' | 'markdown';
  /** Where blocks begin that may be damaged: decoded wrongly, or with HTML in plain text. */
  readonly damaged: ReadonlySet<number>;
  readonly blocks: readonly Block[];
  /** Known keys: title, slug, date, author. */
  readonly frontMatter: Readonly<Record<string, FrontMatterValue>>;
  /** "FALMOUTH, England (Meridian Press) —" at the head of a story's lede, one for each story that has one. */
  readonly datelines: readonly Span[];
}
