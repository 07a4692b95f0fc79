// A language server that does nothing: what starting any costs. It answers a pull of diagnostics with none.
const { createConnection, ProposedFeatures, TextDocuments } = require('vscode-languageserver/node');
const { TextDocument } = require('vscode-languageserver-textdocument');

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const diagnosticProvider = { interFileDependencies: false, workspaceDiagnostics: false };
connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2, diagnosticProvider } }));
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
documents.listen(connection);
connection.listen();
