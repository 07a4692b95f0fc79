// What the client at the other end can do, read once from its greeting.
import type { InitializeParams } from 'vscode-languageserver';
import { type Language, languageOf, type Said, tellWhole } from '../core/index.ts';
import type { StartOptions } from '../protocol/messages.ts';

/** A sentence in the user's language. */
export type Told = (said: Said) => string;

export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly relatedInformation: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  readonly changeAnnotations: boolean;
  readonly snippetEdits: boolean;
  readonly markdownHovers: boolean;
  readonly nestedSymbols: boolean;
  readonly configuration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchesFiles: boolean;
  readonly progress: boolean;
  readonly showsDocuments: boolean;
  readonly reachesFiles: boolean;
  readonly start: StartOptions;
  /** In which the user is told; English where there is none. */
  readonly language: Language | undefined;
  /** What the user is told, in that language. */
  readonly told: Told;
}

export function abilitiesOf(
  { capabilities, initializationOptions, locale }: InitializeParams,
  defaults: StartOptions,
): Abilities {
  const { textDocument, workspace, window } = capabilities;
  const start: StartOptions = { ...defaults, ...(initializationOptions as StartOptions | undefined) };
  const edits = workspace?.workspaceEdit;
  const language = languageOf(locale);
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    versionedEdits: edits?.documentChanges === true,
    createsFiles: edits?.resourceOperations?.includes('create') === true,
    changeAnnotations: edits?.documentChanges === true && edits?.changeAnnotationSupport !== undefined,
    snippetEdits: edits?.documentChanges === true && edits?.snippetEditSupport === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    showsDocuments: window?.showDocument?.support === true,
    reachesFiles: start.files === true,
    start,
    language,
    told: (said) => tellWhole(said, language),
  };
}
