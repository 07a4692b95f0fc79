// What an article's next reading of names starts from. The host owns it, inside the article's memory.
import { createWordEvidence, type NameScan, type NameSpan, type WordEvidence } from '../../language/names/index.ts';
import { type Corrections, prepareCorrections } from './corrections.ts';
import { loadNameKnowledge, type NameKnowledge } from './knowledge.ts';
import type { DescribedNames } from './mentions/describe-names.ts';
import type { StoryNames } from './resolve/named-story.ts';
import { type Agreement, noAgreement } from './spans/agree-on-types.ts';
import { type KnownNames, readKnownNames } from './spans/known-names.ts';

/** A block's spans with the missed names among them, and the known names that told of them. */
interface Completed {
  readonly known: KnownNames;
  readonly spans: readonly NameSpan[];
}

/** Words by how they are written, with what they are folded: those asked for since the known names changed, and those before. */
export interface FoldedWords {
  readonly known: KnownNames;
  readonly recent: Map<string, string>;
  readonly older: ReadonlyMap<string, string>;
}

export interface NamesMemory {
  readonly knowledge: NameKnowledge;
  /** What all the article's blocks say of their words, and the scans that have been counted into it. */
  readonly evidence: WordEvidence;
  counted: Map<NameScan, number>;
  /** How many readings there have been. */
  readings: number;
  /** The last vote on the types of names. */
  agreement: Agreement;
  /** What the names that were found tell of the others. */
  known: KnownNames;
  /** A block's spans with what was missed in them, and what told of it. */
  readonly completed: WeakMap<readonly NameSpan[], Completed>;
  /** What a block's spans tell of other blocks' names. */
  readonly tellingNames: WeakMap<readonly NameSpan[], readonly string[]>;
  /** Words of the article, folded. */
  folds: FoldedWords;
  /** The forms of a paragraph's names, and in which resolution they have these numbers. */
  readonly formsIn: WeakMap<DescribedNames, { readonly story: StoryNames; readonly forms: readonly number[] }>;
  /** What the newsroom has told about names. */
  corrections: Corrections;
  /** Who is who, by story number. */
  stories: Map<number, StoryNames>;
}

export function createNamesMemory(knowledge: NameKnowledge = loadNameKnowledge()): NamesMemory {
  const known = readKnownNames(new Set(), '', knowledge.gazetteer);
  return {
    knowledge,
    evidence: createWordEvidence(),
    counted: new Map(),
    readings: 0,
    agreement: noAgreement(),
    completed: new WeakMap(),
    tellingNames: new WeakMap(),
    known,
    folds: { known, recent: new Map(), older: new Map() },
    formsIn: new WeakMap(),
    corrections: prepareCorrections([]),
    stories: new Map(),
  };
}
