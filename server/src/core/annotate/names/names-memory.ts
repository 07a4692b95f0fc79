// What an article's next reading of names starts from. The host owns it, inside the article's memory.
import { createWordEvidence, type NameScan, type NameSpan, type WordEvidence } from '../../language/names/index.ts';
import { type Corrections, prepareCorrections } from './corrections.ts';
import type { DescribedNames } from './describe-names.ts';
import { loadNameKnowledge, type NameKnowledge } from './knowledge.ts';
import { type KnownNames, readKnownNames } from './known-names.ts';
import type { StoryNames } from './named-story.ts';
import type { RepairCache } from './repair-names.ts';
import type { Surface } from './surface.ts';

/** A block's spans with the names recovered, and the names they were recovered by. */
interface Recovered {
  readonly known: KnownNames;
  readonly spans: readonly NameSpan[];
}

export interface NamesMemory {
  readonly knowledge: NameKnowledge;
  /** What all the article's blocks say of their words, and the scans that have been counted into it. */
  readonly evidence: WordEvidence;
  counted: Map<NameScan, number>;
  /** How many readings there have been. */
  readings: number;
  readonly repairs: RepairCache;
  /** What the names that were found tell of the others. */
  known: KnownNames;
  /** What was recovered of a block's spans, and from whom. */
  readonly recovered: WeakMap<readonly NameSpan[], Recovered>;
  /** What a block's spans tell of other blocks' names. */
  readonly tellingNames: WeakMap<readonly NameSpan[], readonly string[]>;
  /** Words of the article, folded. */
  readonly folds: Map<string, string>;
  /** Every form of the article, taken apart. */
  surfaces: Map<string, Surface>;
  /** The forms of a paragraph's names, and in which resolution they have these numbers. */
  readonly formsIn: WeakMap<DescribedNames, { readonly story: StoryNames; readonly forms: readonly number[] }>;
  /** What the newsroom has told about names. */
  corrections: Corrections;
  /** Who is who, by story number. */
  stories: Map<number, StoryNames>;
}

export function createNamesMemory(knowledge: NameKnowledge = loadNameKnowledge()): NamesMemory {
  return {
    knowledge,
    evidence: createWordEvidence(),
    counted: new Map(),
    readings: 0,
    repairs: new WeakMap(),
    recovered: new WeakMap(),
    tellingNames: new WeakMap(),
    known: readKnownNames(new Set(), '', knowledge.gazetteer),
    folds: new Map(),
    surfaces: new Map(),
    formsIn: new WeakMap(),
    corrections: prepareCorrections([]),
    stories: new Map(),
  };
}
