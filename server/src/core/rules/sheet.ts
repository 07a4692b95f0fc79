// The house sheet as data: what newsroom.yml says, already read and checked. An empty sheet means: consistent within the file.
import type { NameCorrection } from '../annotate/names/corrections.ts';
import type { Severity } from './severity.ts';

export interface HouseName {
  readonly use: string;
  readonly avoid: readonly string[];
  readonly role?: string;
  /** Known to every reader: needs no introduction. */
  readonly wellKnown: boolean;
}

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Sheet {
  readonly style?: 'american' | 'british';
  readonly names: readonly HouseName[];
  readonly quotes: {
    readonly marks?: 'double' | 'single';
    readonly headlineMarks?: 'double' | 'single';
    readonly punctuation: 'auto' | 'american' | 'logical';
  };
  /** Acronyms that need no expansion here, beside those every reader knows. */
  readonly acronyms: readonly string[];
  /** What the newsroom has told the reader about names. */
  readonly corrections: readonly NameCorrection[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

export const emptySheet: Sheet = {
  names: [],
  quotes: { punctuation: 'auto' },
  acronyms: [],
  corrections: [],
  rules: new Map(),
};
