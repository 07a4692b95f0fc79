// What went wrong, to be told in any language; in English to whoever looks at the error itself.
import { type Said, tellWhole } from './wording.ts';

export class Problem extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(tellWhole(said));
    this.said = said;
  }
}

/** Of any error: its own words where it has no others. A program in a file of its own has a class of its own. */
export function problemIn(error: unknown): Said | undefined {
  return error instanceof Error && 'said' in error ? (error as Problem).said : undefined;
}
