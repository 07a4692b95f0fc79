// The language server: open articles in, findings and fixes out. Knows no transport.
import {
  CodeActionKind,
  type Connection,
  DiagnosticSeverity,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotate, createMemory, type Finding, parseArticle, review, rules, type Span } from '../core/index.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
  }));
  documents.onDidChangeContent(({ document }) => {
    const diagnostics = findingsOf(document).map((finding) => ({
      range: rangeOf(document, finding.span),
      severity: severities[finding.severity],
      code: finding.rule,
      source: 'copydesk',
      message: finding.message,
    }));
    connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  });
  connection.onCodeAction(({ textDocument, range }) => {
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return findingsOf(document)
      .filter(({ span }) => span.start <= end && start <= span.end)
      .flatMap((finding) => finding.fixes())
      .map(({ title, edits }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        edit: {
          changes: {
            [document.uri]: edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text })),
          },
        },
      }));
  });
  documents.listen(connection);
  connection.listen();
}

function findingsOf(document: TextDocument): readonly Finding[] {
  return review(annotate(parseArticle(document.uri, document.getText()), createMemory()), { rules }).findings;
}

function rangeOf(document: TextDocument, { start, end }: Span) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
