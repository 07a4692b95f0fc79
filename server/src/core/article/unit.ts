// A stretch of an article before its kind is known: a line, or the lines of one hard-wrapped paragraph.

/** What the markup already says of it. */
export type Mark = 'title' | 'subhead' | 'quote' | 'item' | 'image' | 'separator';

export interface Unit {
  readonly start: number;
  readonly end: number;
  /** As long as the span, markup blanked: the text of the block to be. */
  readonly text: string;
  readonly mark?: Mark;
  /** Whether a blank line comes before it. */
  readonly apart: boolean;
  /** Whether a blank line, or nothing more, comes after it. */
  readonly closed: boolean;
  /** Whether a form feed comes before it. */
  readonly newPage: boolean;
  /** Whether all of it is set in emphasis, as decks and captions of Markdown articles are. */
  readonly emphasized?: boolean;
  /** Whether it is a sentence of which links are only a part: the writer's own, as a rule, and not a link of the page. */
  readonly linked?: boolean;
}
