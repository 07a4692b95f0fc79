// Diagnostics of the whole workspace, pulled: what changed since the client asked last; where nothing did, the answer waits.
// Only the first one does not: a client may hold back everything else until it has it.
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
  const atOnce = desk.delivery.asksFirst();
  for (;;) {
    const revision = desk.delivery.revision();
    const items = changedReports(desk, told);
    if (items.length || atOnce || token.isCancellationRequested) return { items };
    await Promise.race([desk.delivery.later(revision), cancelled(token)]);
  }
}

/**
 * The reports that differ from what the client was told. Open articles are among them: a client asks for those that it shows, and
 * takes its own answer for them, but an editor keeps some open that nobody sees.
 */
function changedReports(desk: Desk, told: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport[] {
  const { newsroom, houses, delivery, articles } = desk;
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const open = new Map(articles.all().map((article) => [article.id, article]));
  for (const id of new Set([
    ...newsroom.closed(),
    ...[...open.keys()].filter((id) => !id.startsWith('untitled:')),
    ...houses.faulty(),
    ...told.keys(),
    ...delivery.anew,
  ])) {
    const isAnew = delivery.anew.delete(id);
    const previous = isAnew ? undefined : told.get(id);
    const report = reportOf(diagnosticsOf(desk, open.get(id)?.uri ?? id), previous);
    if (report.kind === 'unchanged' || (previous === undefined && report.items.length === 0 && !isAnew)) continue;
    items.push({ ...report, uri: id, version: open.get(id)?.version ?? null });
  }
  return items;
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => void token.onCancellationRequested(() => resolve()));
}
