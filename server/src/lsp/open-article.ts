// An open article as features and the newsroom see it.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Annotations, ArticleSummary, Finding, FixedText, Said, Sheet } from '../core/index.ts';

/** One version of an open article. What it tells is read when first asked for, once. */
export interface OpenArticle {
  /** The canonical URI, by which the newsroom knows it. */
  readonly id: string;
  /** The URI as the client spells it. */
  readonly uri: string;
  readonly document: TextDocument;
  readonly version: number;
  /** Why it is not reviewed; undefined where it is. */
  tooLarge(): Said | undefined;
  annotations(): Annotations;
  /** The same with its names as findings have them: one that is written in two ways is one, the odd writing marked. */
  listed(): Annotations;
  summary(): ArticleSummary;
  /** What is wrong with it, under the sheet, the settings and the other articles of this moment. */
  findings(): readonly Finding[];
  /** The same, with what was accepted. */
  reviewed(): readonly Finding[];
  sheet(): Sheet;
  /** All that is safe to fix in it. */
  fixed(): FixedText;
}
