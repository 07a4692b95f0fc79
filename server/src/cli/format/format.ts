// What an output format is: reviewed files in, the whole output out.
import type { Language } from '../../core/index.ts';
import type { ReviewedFile } from '../review-files.ts';
import type { TextWithLines } from './excerpt.ts';

export interface FormatContext {
  readonly colour: boolean;
  /** What is told besides the findings is in their language. */
  readonly language?: Language;
  /** The file's text; an empty one where it can no longer be read. */
  textOf(path: string): TextWithLines;
}

export type Format = (files: readonly ReviewedFile[], context: FormatContext) => string;
