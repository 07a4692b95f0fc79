// Findings as diagnostics: pulled by clients that can, pushed to the others. Mistakes in a house sheet likewise.
import {
  type Diagnostic,
  DiagnosticSeverity,
  type FullDocumentDiagnosticReport,
  type UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, SheetProblem } from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import { type Positions, source, toDiagnostic, toRange } from '../to-lsp.ts';
import { canonicalUri } from '../uris.ts';
import { isSheet } from '../which-files.ts';

/** What is wrong with a file: an open article, one that is not open, or a house sheet. None for any other. */
export function diagnosticsOf(desk: Desk, uri: string): Diagnostic[] {
  const { articles, documents, houses, newsroom, settings } = desk;
  const id = canonicalUri(uri);
  const document = documents.get(uri);
  if (document && isSheet(uri)) return sheetDiagnostics(document, houses.problems(id));
  const article = articles.get(uri);
  if (article) return toDiagnostics(desk, id, article.document, article.findings());
  const positions = newsroom.positions(id);
  if (document || !positions || settings.of(id).review === 'openFiles') return [];
  return toDiagnostics(desk, id, positions, newsroom.findings(id));
}

/** A report under a name that tells what is in it; where the client has that one, there is nothing new to tell. */
export function reportOf(
  items: Diagnostic[],
  previous: string | undefined,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  const resultId = fingerprint(JSON.stringify(items));
  return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
}

function toDiagnostics(desk: Desk, id: string, positions: Positions, findings: readonly Finding[]): Diagnostic[] {
  const positionsIn = (other: string) => desk.newsroom.positions(other);
  return findings.map((finding) => toDiagnostic(id, positions, finding, desk.abilities, positionsIn));
}

function sheetDiagnostics(document: TextDocument, problems: readonly SheetProblem[]): Diagnostic[] {
  return problems.map(({ span, message }) => ({
    range: toRange(document, span),
    severity: DiagnosticSeverity.Error,
    source,
    message,
  }));
}

/** A short name for a text: two texts with the same one are the same for all that matters here (FNV-1a, twice). */
function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x2f0b4c47;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
