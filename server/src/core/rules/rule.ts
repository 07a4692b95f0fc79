// What a rule is and what it may see. A rule is a plain object; its check yields findings and cannot change anything.

import type { Annotations, Entity, PlacedParagraph } from '../annotate/annotations.ts';
import type { Counting, Found } from '../annotate/scan.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { RememberedParagraph } from '../paragraph/paragraph-cache.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Said } from '../wording/wording.ts';
import type { ArticleSummary } from '../workspace/article-summary.ts';
import type { WorkspaceView } from '../workspace/workspace-view.ts';
import type { Severity } from './severity.ts';
import type { Sheet } from './sheet.ts';

export type RuleFamily =
  | 'headline'
  | 'quote'
  | 'entity'
  | 'fact'
  | 'passage'
  | 'boilerplate'
  | 'spun'
  | 'damage'
  | 'placeholder';

/** Another place that a finding speaks of; in this article where `article` is absent. */
export interface RelatedPlace<Words = Said> {
  readonly span: Span;
  readonly message: Words;
  readonly article?: string;
  /** What is known of an article of the archive, whose text may not be at hand. */
  readonly archived?: { readonly headline?: string; readonly day?: string; readonly url?: string };
}

export interface Fix<Words = Said> {
  readonly title: Words;
  readonly edits: readonly TextEdit[];
  /** safe: may be applied to a whole file at once. suggested: chosen one by one. */
  readonly applicability: 'safe' | 'suggested';
}

/** What a rule's check yields. */
export interface Discovery {
  readonly span: Span;
  /** The fact and the words, why, and what to do, in that order, in plain newsroom words. */
  readonly message: Said;
  readonly related?: readonly RelatedPlace[];
  /** Where a rule tells a grave case from a slight one. Default: the rule's own; a severity that the sheet gives goes before. */
  readonly severity?: Severity;
  /** Made only when asked for, so that a keystroke does not pay for them. */
  readonly fixes?: () => readonly Fix[];
  /** Words that, folded, identify what is complained of: a name, a quotation. Used to accept a finding for good. Default: the span's text. */
  readonly subject?: string;
  /** Where the complaint is about other articles, too: what is said of them, and which. They identify it in place of the subject. */
  readonly others?: Others;
  /** Where it tells that a name is written in two ways: lists of names have one person, place or organisation for both. */
  readonly oneName?: OneName;
}

/** One name in two writings. */
export interface OneName {
  /** Where the odd writing is. */
  readonly places: readonly Span[];
  /** The usual writing, and where it is. */
  readonly elsewhere: string;
  readonly there: readonly Span[];
}

export interface Others {
  readonly what: string;
  readonly articles: readonly string[];
}

/** A discovery with its rule's name and severity, told in the host's language: what hosts see. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly RelatedPlace<string>[];
  readonly fixes: () => readonly Fix<string>[];
  readonly subject: string;
  readonly others?: Others;
  readonly oneName?: OneName;
  /** The text on both sides of the span, where the text was at hand: by it a place is known again. */
  readonly beside?: { readonly before: string; readonly after: string };
}

/** What the check of an article rule is given. */
export interface RuleContext {
  readonly annotations: Annotations;
  readonly sheet: Sheet;
  /** The rule's options from the sheet (`rules.<id>.options`): none but those that the rule names, each as it allows. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The other articles, for what a fix may offer from them; an empty view when each file is reviewed on its own. */
  readonly workspace: WorkspaceView;
  /**
   * What `read` gives for a paragraph, remembered by the paragraph's content: `read` must depend on nothing else.
   * It gives offsets relative to the paragraph. Use it for every scan of the text, so that a keystroke reads one paragraph again.
   */
  each<T>(key: string, placed: PlacedParagraph, read: (paragraph: Paragraph) => T): T;
  /** The same for all paragraphs at once: those in which `read` finds anything, in order. The others cost nothing. */
  found<T>(
    key: string,
    read: (paragraph: Paragraph, remembered: RememberedParagraph) => readonly T[],
  ): readonly Found<T>[];
  /** Counts over all paragraphs, kept from one review to the next: an edit changes them by what it took away and brought. */
  counted<C>(key: string, counting: Counting<C>): C;
  /** What `read` gives for the wordings of an entity's name, remembered as long as no name of its story changes. */
  named<T>(key: string, entity: Entity, read: (texts: readonly string[]) => T): T;
  /** What `make` gives for some words, the head's for instance: `make` must depend on nothing else. Kept as long as each review asks for it. */
  made<T>(key: string, words: string, make: () => T): T;
  /** What several rules ask of the whole article, made once a review: `make` must depend on the annotations and the sheet alone. */
  shared<T>(key: string, make: () => T): T;
}

/** What the check of a workspace rule is given: summaries only, so that a file need not be read again when another changes. */
export interface WorkspaceRuleContext {
  readonly summary: ArticleSummary;
  readonly workspace: WorkspaceView;
  readonly sheet: Sheet;
  readonly options: Readonly<Record<string, unknown>>;
}

/** One option of a rule as JSON Schema: the sheet is checked by it, its completion and its published schema are made of it. */
export type RuleOption = { readonly description: string } & (
  | { readonly enum: readonly string[] }
  | { readonly type: 'integer'; readonly minimum: number }
);

interface RuleFacts {
  /** kebab-case, the name of its two files: <id>.ts and <id>.md. */
  readonly id: string;
  readonly family: RuleFamily;
  /** Default severity; 'off': only where a sheet or a setting switches it on (then at `whenOn`, else information). */
  readonly severity: Severity | 'off';
  readonly whenOn?: Severity;
  /** One line for lists and settings. */
  readonly summary: string;
  /** What a sheet may set under `rules.<id>.options`, by name. The rule's page tells each of them. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Where only the reporter can answer: what to ask, with the words found. */
  readonly question?: (inserted: { readonly words: Said }) => Said;
  /** About a name: the complaint in two or three words, beside it in the outline. */
  readonly badge?: () => Said;
  /** Cleaning scraped copy makes its safe fixes, and lists them under these words. */
  readonly cleans?: {
    readonly what: () => Said;
    /** Its suggested removals too, each to be chosen by a person. */
    readonly asks?: true;
  };
  /** What a house sheet can say so that it is not told again: a well-known name, a known acronym, the one form of a name. */
  readonly settled?: 'name' | 'acronym' | 'form';
  /** Its related places are the same quotation in other words: they can be compared, and one wording chosen. */
  readonly rewords?: true;
  /** Its related places are other articles that have the same text: an editor can lay them side by side. */
  readonly copies?: true;
}

/** A rule that one article can answer. */
export interface ArticleRule extends RuleFacts {
  readonly scope: 'article';
  check(context: RuleContext): Iterable<Discovery>;
}

/** A rule about what an article shares with others. Its discoveries name their subject: the text is not at hand. */
export interface WorkspaceRule extends RuleFacts {
  readonly scope: 'workspace';
  check(context: WorkspaceRuleContext): Iterable<Discovery & { readonly subject: string }>;
}

export type Rule = ArticleRule | WorkspaceRule;
