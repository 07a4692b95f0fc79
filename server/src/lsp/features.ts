// Every request that is answered, one line a feature; what the greeting says of them is made of the same lines.
import { CodeActionKind, type Connection, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ServerRequests } from '../protocol/messages.ts';
import type { Abilities } from './abilities.ts';
import type { Desk } from './desk.ts';
import { type Feature, ofArticle, ofArticleOrSheet, ofDesk } from './feature.ts';
import { assist } from './features/assist.ts';
import { attributions } from './features/attributions.ts';
import { cleanCopy, cleanCopyKind } from './features/clean-copy.ts';
import { codeActions, fixAllKind } from './features/code-actions.ts';
import { codeLenses } from './features/code-lenses.ts';
import { commandNames, runCommand } from './features/commands.ts';
import { compareQuotations } from './features/compare-quotations.ts';
import { completion } from './features/completion.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { definition, highlights, references } from './features/entity-places.ts';
import { foldingRanges } from './features/folding.ts';
import { headlines } from './features/headlines.ts';
import {
  acceptedFindings,
  giveReason,
  sheetAddress,
  switchedOff,
  takeBackFinding,
  undoWrite,
} from './features/house-requests.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { people, person } from './features/people.ts';
import { pullDocument } from './features/pull-document.ts';
import { questions } from './features/questions.ts';
import { reading } from './features/reading.ts';
import { prepareRename, rename } from './features/rename.ts';
import { renamePerson } from './features/rename-person.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { legend, semanticTokens, semanticTokensInRange } from './features/semantic-tokens.ts';
import { sheetActions, sheetCompletion, sheetHover } from './features/sheet-help.ts';
import { sheetLinks } from './features/sheet-links.ts';
import { useWording } from './features/use-wording.ts';
import { pullWorkspace } from './features/workspace-diagnostics.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';

const actionKinds = { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, cleanCopyKind] };
const tokens = { semanticTokensProvider: { legend, full: true, range: true } };
const renaming = { renameProvider: { prepareProvider: true } };
const pulling = {
  diagnosticProvider: { identifier: 'copydesk', interFileDependencies: true, workspaceDiagnostics: true },
};
const isFor = ({ pullsDiagnostics }: Abilities) => pullsDiagnostics;

const features: readonly Feature[] = [
  ofArticleOrSheet('textDocument/codeAction', { codeActionProvider: actionKinds }, codeActions, sheetActions, []),
  ofArticleOrSheet('textDocument/hover', { hoverProvider: true }, hover, sheetHover),
  ofArticleOrSheet(
    'textDocument/completion',
    { completionProvider: {} },
    completion,
    sheetCompletion,
    null,
    'answered',
  ),
  ofArticle('textDocument/documentSymbol', { documentSymbolProvider: { label: 'Copydesk' } }, documentSymbols, []),
  ofArticle('textDocument/references', { referencesProvider: true }, references, []),
  ofArticle('textDocument/documentHighlight', { documentHighlightProvider: true }, highlights, []),
  ofArticle('textDocument/definition', { definitionProvider: true }, definition),
  ofArticle('textDocument/prepareRename', renaming, prepareRename),
  ofArticle('textDocument/rename', renaming, rename),
  ofArticle('textDocument/codeLens', { codeLensProvider: {} }, codeLenses, []),
  ofArticle('textDocument/foldingRange', { foldingRangeProvider: true }, foldingRanges, []),
  ofArticle('textDocument/selectionRange', { selectionRangeProvider: true }, selectionRanges, []),
  ofArticle('textDocument/inlayHint', { inlayHintProvider: true }, inlayHints, []),
  ofArticle('textDocument/semanticTokens/full', tokens, semanticTokens, { data: [] }),
  ofArticle('textDocument/semanticTokens/range', tokens, semanticTokensInRange, { data: [] }),
  ofDesk('textDocument/documentLink', { documentLinkProvider: {} }, sheetLinks),
  ofDesk('workspace/symbol', { workspaceSymbolProvider: true }, workspaceSymbols),
  ofDesk('workspace/executeCommand', { executeCommandProvider: { commands: commandNames } }, runCommand),
  { ...ofDesk('textDocument/diagnostic', pulling, pullDocument), isFor },
  { ...ofDesk('workspace/diagnostic', pulling, pullWorkspace), isFor },
];

/** The requests beyond the protocol: each of protocol/messages.ts has its line. */
const ownFeatures: { readonly [Method in keyof ServerRequests]: (method: Method) => Feature } = {
  'copydesk/reading': (method) => ofArticle(method, {}, reading),
  'copydesk/cleanCopy': (method) => ofArticle(method, {}, cleanCopy),
  'copydesk/compareQuotations': (method) => ofArticle(method, {}, compareQuotations),
  'copydesk/useWording': (method) => ofDesk(method, {}, useWording),
  'copydesk/attributions': (method) => ofArticle(method, {}, attributions),
  'copydesk/assist': (method) => ofDesk(method, {}, assist),
  'copydesk/questions': (method) => ofArticle(method, {}, questions),
  'copydesk/headlines': (method) => ofDesk(method, {}, headlines),
  'copydesk/people': (method) => ofDesk(method, {}, people),
  'copydesk/person': (method) => ofDesk(method, {}, person),
  'copydesk/renamePerson': (method) => ofDesk(method, {}, renamePerson),
  'copydesk/sheet': (method) => ofDesk(method, {}, sheetAddress),
  'copydesk/accepted': (method) => ofDesk(method, {}, acceptedFindings),
  'copydesk/switchedOff': (method) => ofDesk(method, {}, switchedOff),
  'copydesk/takeBack': (method) => ofDesk(method, {}, takeBackFinding),
  'copydesk/undoWrite': (method) => ofDesk(method, {}, undoWrite),
  'copydesk/giveReason': (method) => ofDesk(method, {}, giveReason),
};

const allFeatures = [...features, ...Object.entries(ownFeatures).map(([method, make]) => make(method as never))];

const featuresFor = (abilities: Abilities) => allFeatures.filter((feature) => feature.isFor?.(abilities) ?? true);

export function answerFeatures(connection: Connection, desk: Desk): void {
  for (const { method, answer } of featuresFor(desk.abilities))
    connection.onRequest(method, (params, token) => answer(desk, params as never, token));
}

/** Files and folders of any name: an article may lie in any folder. */
const anything = { filters: [{ pattern: { glob: '**' } }] };

/** What the server says it can do. */
export function capabilitiesFor(abilities: Abilities): ServerCapabilities {
  return Object.assign(
    {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: anything, didRename: anything, didDelete: anything },
      },
    },
    ...featuresFor(abilities).map(({ capability }) => capability),
  );
}
