// What the server says it can do.
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import { fixAllKind } from './features/code-actions.ts';
import { houseCommandNames } from './features/house-commands.ts';
import { legend } from './features/semantic-tokens.ts';

export function capabilitiesFor(abilities: Abilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    diagnosticProvider: abilities.pullsDiagnostics
      ? { identifier: 'copydesk', interFileDependencies: true, workspaceDiagnostics: true }
      : undefined,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    hoverProvider: true,
    documentSymbolProvider: { label: 'Copydesk' },
    workspaceSymbolProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    renameProvider: { prepareProvider: true },
    completionProvider: {},
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: { legend, full: true, range: true },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    executeCommandProvider: { commands: houseCommandNames },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
