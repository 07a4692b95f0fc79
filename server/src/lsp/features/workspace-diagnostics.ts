// Diagnostics of the whole workspace, pulled: what changed since the client asked last; where nothing did, the answer waits.
import type {
  CancellationToken,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Desk } from '../desk.ts';
import { canonicalUri } from '../uris.ts';
import { diagnosticsOf, reportOf } from './diagnostics.ts';

export async function pullWorkspace(
  desk: Desk,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const told = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
  for (;;) {
    const revision = desk.delivery.revision();
    const items = changedReports(desk, told);
    if (items.length || token.isCancellationRequested) return { items };
    await Promise.race([desk.delivery.later(revision), cancelled(token)]);
  }
}

/** The reports of articles that are not open and differ from what the client was told; open ones are pulled by themselves. */
function changedReports(desk: Desk, told: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport[] {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const open = new Set(desk.documents.all().map(({ uri }) => canonicalUri(uri)));
  for (const id of new Set([
    ...desk.newsroom.closed(),
    ...desk.houses.faulty(),
    ...told.keys(),
    ...desk.delivery.gone,
  ])) {
    if (open.has(id)) continue;
    const isGone = desk.delivery.gone.delete(id); // told whatever the client says it has: it may have taken no notice
    const previous = isGone ? undefined : told.get(id);
    const report = reportOf(diagnosticsOf(desk, id), previous);
    if (report.kind === 'unchanged' || (previous === undefined && report.items.length === 0 && !isGone)) continue;
    items.push({ ...report, uri: id, version: null });
  }
  return items;
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => void token.onCancellationRequested(() => resolve()));
}
