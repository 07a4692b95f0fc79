// What an output format is: reviewed files in, the whole output out.
import type { ReviewedFile } from '../review-files.ts';
import type { TextWithLines } from './excerpt.ts';

export interface FormatContext {
  readonly colour: boolean;
  /** The file's text; an empty one where it can no longer be read. */
  textOf(path: string): TextWithLines;
}

export type Format = (files: readonly ReviewedFile[], context: FormatContext) => string;
