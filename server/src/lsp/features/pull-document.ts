// Diagnostics of one document, pulled.
import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Desk } from '../desk.ts';
import { staleness } from '../feature.ts';
import { diagnosticsOf, reportOf } from './diagnostics.ts';

export async function pullDocument(
  desk: Desk,
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport | ResponseError<unknown>> {
  const stale = await staleness(desk, uri, token);
  desk.delivery.answered(desk, uri);
  if (stale) return new ResponseError(LSPErrorCodes.ServerCancelled, stale.message, { retriggerRequest: true });
  return reportOf(diagnosticsOf(desk, uri), previousResultId);
}
