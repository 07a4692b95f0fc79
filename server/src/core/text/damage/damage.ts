// Damage that a transfer does to copy, and what the copy was before it. Offsets are UTF-16 code units.
import type { Span } from '../span.ts';

/** A run of a text that stands for something else. */
export interface Damage {
  readonly span: Span;
  /** What it stands for; undefined where that is lost for good. */
  readonly text: string | undefined;
}
