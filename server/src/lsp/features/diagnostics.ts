// Findings as diagnostics: pulled by clients that can, pushed to the others. Mistakes in a house sheet likewise.
import {
  type Diagnostic,
  DiagnosticSeverity,
  type FullDocumentDiagnosticReport,
  type UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding } from '../../core/index.ts';
import type { Abilities } from '../abilities.ts';
import type { Desk } from '../desk.ts';
import { fingerprint } from '../fingerprint.ts';
import type { OpenArticle } from '../open-article.ts';
import { type Positions, positionsOf, source, toDiagnostic, toRange } from '../to-lsp.ts';
import { underlined } from '../underlines.ts';
import { canonicalUri } from '../uris.ts';
import { isSheet } from '../which-files.ts';

/** What is wrong with a file: an open article, one that is not open, or a house sheet. None for any other. */
export function diagnosticsOf(desk: Desk, uri: string): Diagnostic[] {
  const { articles, documents, houses, newsroom, settings } = desk;
  const id = canonicalUri(uri);
  const document = documents.get(uri);
  if (isSheet(uri)) return sheetDiagnostics(houses.faultsOf(id), desk.abilities);
  const article = articles.get(uri);
  const large = article?.tooLarge();
  if (large)
    return [
      { range: firstLine, severity: DiagnosticSeverity.Information, source, message: desk.abilities.told(large) },
    ];
  if (article) return toDiagnostics(desk, article, article.document, article.findings());
  const positions = newsroom.positions(id);
  if (document || !positions || settings.of(id).review === 'openFiles') return [];
  return toDiagnostics(desk, { id }, positions, newsroom.findings(id));
}

/** What is said of a text as a whole is there. */
const firstLine = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };

/** A report under a name that tells what is in it; where the client has that one, there is nothing new to tell. */
export function reportOf(
  items: Diagnostic[],
  previous: string | undefined,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  const resultId = fingerprint(items);
  return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
}

function toDiagnostics(
  desk: Desk,
  article: OpenArticle | { readonly id: string },
  positions: Positions,
  findings: readonly Finding[],
): Diagnostic[] {
  const fileOf = (other: string) => {
    const lines = desk.newsroom.positions(other);
    return lines ? { uri: other, positions: lines } : desk.archive.atHand(article, other);
  };
  return findings.map((finding) => {
    const shown = 'document' in article ? underlined(finding, article, desk) : undefined;
    return toDiagnostic(article.id, positions, finding, desk.abilities, fileOf, shown);
  });
}

function sheetDiagnostics(faults: ReturnType<Desk['houses']['faultsOf']>, { told }: Abilities): Diagnostic[] {
  if (!faults) return [];
  const positions = positionsOf(faults.lines);
  return faults.problems.map(({ span, message }) => ({
    range: toRange(positions, span),
    severity: DiagnosticSeverity.Error,
    source,
    message: told(message),
  }));
}
