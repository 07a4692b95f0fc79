// What one block gives by its own text alone. Offsets are relative to the block's text.
import type { BlockKind } from '../article/article.ts';
import type { ReportingVerb } from '../language/cues/reporting-verbs.ts';
import type { Span } from '../text/span.ts';
import type { SpeechWord } from './speech-words.ts';

/** Kinds of quotation marks, by what a reader sees. */
export type MarkStyle =
  | 'straight-double'
  | 'straight-single'
  | 'curly-double'
  | 'curly-single'
  | 'low-double'
  | 'low-single'
  | 'angle'
  | 'single-angle'
  | 'corner'
  | 'white-corner';

export type QuotationKind = 'direct' | 'partial' | 'scare' | 'title';

/** A quotation within one block, marks included. */
export interface QuotedSpan {
  readonly span: Span;
  /** The words between the marks. */
  readonly inner: Span;
  readonly style: MarkStyle;
  readonly kind: QuotationKind;
  /** Whether it has its opening mark: a running quotation's continuation may lack it. */
  readonly opened: boolean;
  /** Whether it has its closing mark: a running quotation is closed only in its last paragraph. */
  readonly closed: boolean;
  /** How deep it is nested: 0 is outermost. */
  readonly depth: number;
}

/** A mark that does not fit: no partner, or a partner of another style. */
export interface MarkProblem {
  readonly kind: 'unopened' | 'unclosed' | 'mixed-pair' | 'same-nested' | 'inner-space' | 'doubled' | 'mismatched';
  readonly span: Span;
}

/** The words that report speech: "said", "according to", "his claim that". */
export interface Cue {
  readonly span: Span;
  /** The dictionary form: "say", "according to", "claim". */
  readonly lemma: string;
  readonly kind: 'verb' | 'preposition' | 'noun';
}

/** A cue and the index of its first and last word among the speech words. */
export interface PlacedCue extends Cue {
  readonly first: number;
  readonly last: number;
  /** Of verbs only. */
  readonly verb?: ReportingVerb;
}

export interface Paragraph {
  readonly text: string;
  readonly kind: BlockKind;
  readonly sentences: readonly Span[];
  /** Outermost and nested quotations, by start; an outer one comes before those inside it. */
  readonly quotations: readonly QuotedSpan[];
  readonly problems: readonly MarkProblem[];
  readonly cues: readonly Cue[];
  /** Those and what tells of thoughts and manners; who has the paragraph's speech words at hand gives them. */
  readonly placedCues: (words?: readonly SpeechWord[]) => readonly PlacedCue[];
}
