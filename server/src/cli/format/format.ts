// What an output format is: reviewed files in, as they come; the output out, piece by piece.
import type { Language } from '../../core/index.ts';
import type { ReviewedFile } from '../review-files.ts';
import type { TextWithLines } from './excerpt.ts';

export interface FormatContext {
  readonly colour: boolean;
  /** What is told besides the findings is in their language. */
  readonly language?: Language;
  /** The file's text; an empty one where it can no longer be read. */
  textOf(path: string): TextWithLines;
  /** Whether the file begins with a byte order mark. */
  hasMark(path: string): boolean;
}

/** Keeps nothing of a file that it has given, unless its form asks for it. */
export type Format = (files: AsyncIterable<ReviewedFile>, context: FormatContext) => AsyncIterable<string>;
