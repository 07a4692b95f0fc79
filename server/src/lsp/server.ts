// The language server: greets a client and serves it. Knows no transport and no disk.
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Abilities, abilitiesOf } from './abilities.ts';
import { createDesk } from './create-desk.ts';
import { answerFeatures, capabilitiesFor } from './features.ts';
import { clientFiles, type Files, filesByScheme, noFiles } from './files.ts';
import type { Host } from './host.ts';
import { folderUri } from './uris.ts';
import { followWorkspace } from './workspace.ts';

/** Serves one client for as long as the connection lasts. */
export function serve(connection: Connection, host: Host = {}): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const abilities = abilitiesOf(params, { rulePages: host.rulePages });
    const desk = createDesk(connection, documents, abilities, reachableFiles(connection, abilities, host), host);
    const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    for (const root of roots) desk.folders.add(folderUri(root));
    answerFeatures(connection, desk);
    followWorkspace(connection, desk);
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'Copydesk' } };
  });
  documents.listen(connection);
  connection.listen();
}

function reachableFiles(connection: Connection, { reachesFiles }: Abilities, { files }: Host): Files {
  const rest = reachesFiles ? clientFiles(connection) : noFiles;
  return files ? filesByScheme(files, rest) : rest;
}
