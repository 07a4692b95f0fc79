// A story's names, resolved: what `nameStory` gives and the memory keeps.
import type { EntityType, WrittenNames } from '../../annotations.ts';
import type { Corrections } from '../corrections.ts';
import type { CountedForm, ResolvedNames } from './resolve-names.ts';
import type { Surface } from './surface.ts';

/** An entity before its mentions are known. */
export interface EntityHead {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** The gender that the first name tells. */
  readonly gender: 'female' | 'male' | 'unknown';
  readonly written: WrittenNames;
}

export interface StoryNames {
  /** The digests of the story's paragraphs that this was made from. */
  readonly digests: readonly string[];
  /** And the corrections. */
  readonly corrections: Corrections;
  /** Number of a form by its key. */
  readonly formOf: ReadonlyMap<string, number>;
  /** The names as they are written, taken apart. */
  readonly surfaces: ReadonlyMap<string, Surface>;
  readonly forms: readonly CountedForm[];
  readonly resolved: ResolvedNames;
  readonly heads: readonly EntityHead[];
}
