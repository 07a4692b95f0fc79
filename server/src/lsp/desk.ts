// What every feature is given: the open articles, the newsroom around them, the client's abilities and the user's settings.

import type { TextDocuments, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Annotations, ArticleSummary, Finding, Mended, Sheet } from '../core/index.ts';
import type { Abilities } from './abilities.ts';
import type { Delivery } from './delivery.ts';
import type { Files } from './files.ts';
import type { Houses } from './houses.ts';
import type { Newsroom } from './newsroom.ts';
import type { SettingsStore } from './settings.ts';
import type { Writing } from './writing.ts';

/** One version of an open article. What it tells is read when first asked for, once. */
export interface OpenArticle {
  /** The canonical URI, by which the newsroom knows it. */
  readonly id: string;
  /** The URI as the client spells it. */
  readonly uri: string;
  readonly document: TextDocument;
  readonly version: number;
  annotations(): Annotations;
  summary(): ArticleSummary;
  /** What is wrong with it, under the sheet, the settings and the other articles of this moment. */
  findings(): readonly Finding[];
  /** The same, with what was accepted. */
  reviewed(): readonly Finding[];
  sheet(): Sheet;
  /** All that is safe to fix in it. */
  mended(): Mended;
}

export interface OpenArticles {
  /** The latest version; undefined where the document is not open or is not an article. */
  get(uri: string): OpenArticle | undefined;
  /** The same by the canonical URI. */
  find(id: string): OpenArticle | undefined;
  all(): OpenArticle[];
}

export interface Desk {
  readonly abilities: Abilities;
  /** All that is open in the client: articles, house sheets and what is neither. */
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly articles: OpenArticles;
  readonly houses: Houses;
  readonly newsroom: Newsroom;
  readonly files: Files;
  /** Canonical URIs of the files that the user asked to have reviewed as articles. */
  readonly asked: Set<string>;
  readonly delivery: Delivery;
  /** Writes what the user settles into the files of the house. */
  readonly writing: Writing;
  /** Canonical URIs of the workspace's folders. */
  readonly folders: Set<string>;
  /** Resolves when all is known that decides how a file is reviewed: the settings and the sheets above it. */
  ready(uri: string): Promise<void>;
  /** Concludes everything anew: a sheet, a list of accepted findings or a setting has changed. */
  reconsider(): Promise<void>;
  /** Has the client make an edit; false where it did not. */
  applyEdit(edit: WorkspaceEdit): Promise<boolean>;
}

/** A feature of an open article: a plain function of the article, what was asked, and the desk. */
export type ArticleFeature<Params, Result> = (article: OpenArticle, params: Params, desk: Desk) => Result;
