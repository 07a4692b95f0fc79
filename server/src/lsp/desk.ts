// What every feature is given: the open articles, the newsroom around them, the client's abilities and the user's settings.

import type { Range, TextDocuments, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Abilities } from './abilities.ts';
import type { Archive } from './archive.ts';
import type { Files } from './files.ts';
import type { Houses } from './houses.ts';
import type { Newsroom } from './newsroom.ts';
import type { OpenArticle } from './open-article.ts';
import type { SettingsStore } from './settings.ts';
import type { Writing } from './writing.ts';

export interface OpenArticles {
  /** The latest version; undefined where the document is not open or is not an article. */
  get(uri: string): OpenArticle | undefined;
  /** The same by the canonical URI. */
  find(id: string): OpenArticle | undefined;
  all(): OpenArticle[];
  /** A text that is open nowhere, read as an article at this address would be. */
  aside(uri: string, text: string): OpenArticle;
}

export interface Desk {
  readonly abilities: Abilities;
  /** All that is open in the client: articles, house sheets and what is neither. */
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly articles: OpenArticles;
  readonly houses: Houses;
  readonly newsroom: Newsroom;
  readonly archive: Archive;
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
  /** Has the client show a place; false where it did not. */
  show(uri: string, selection: Range): Promise<boolean>;
  /** Has the client open an address outside of it; false where it did not. */
  browse(address: string): Promise<boolean>;
}

/** Brings diagnostics to the client. */
export interface Delivery {
  /** A document was opened or edited. */
  edited(desk: Desk, uri: string): void;
  /** Findings of these articles may differ though their text does not. */
  changed(desk: Desk, ids: readonly string[]): void;
  /** A document was closed: nothing is said of it any longer, unless the workspace has something to tell. */
  closed(uri: string): void;
  /**
   * A pull was answered. Clients pull a document once more when it closes, and show no report of the workspace for it before they
   * have the answer, though they note that they had it: it is told again behind it.
   */
  answered(desk: Desk, uri: string): void;
  /** Whether the client has asked for a document since it was opened or edited last: one that is shown nowhere it does not ask for. */
  isAskedFor(uri: string): boolean;
  /** Articles that are told anew, whatever the client says it has of them: they are no longer there, or it may have shown nothing. */
  readonly anew: Set<string>;
  /** Whether the client asks for the first time what is wrong in the workspace: it is answered at once, also where that is nothing. */
  asksFirst(): boolean;
  /** Grows with every change. */
  revision(): number;
  /** Resolves when there is a later revision. */
  later(revision: number): Promise<void>;
}

/** A feature of an open article: a plain function of the article, what was asked, and the desk. */
export type ArticleFeature<Params, Result> = (article: OpenArticle, params: Params, desk: Desk) => Result;
