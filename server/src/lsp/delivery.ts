// Brings diagnostics to the client: it is told to pull again, or, where it cannot pull, they are pushed.
import type { Connection } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { Delivery, Desk } from './desk.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { pause } from './pause.ts';
import { canonicalUri } from './uris.ts';

export function createDelivery(
  connection: Connection,
  { pullsDiagnostics, refreshesDiagnostics }: Abilities,
): Delivery {
  let revision = 0;
  let asked = false;
  let waiting: (() => void)[] = [];

  /** Pushed once no newer edit waits behind this one. */
  async function push(desk: Desk, uri: string): Promise<void> {
    const before = desk.documents.get(uri)?.version;
    await desk.ready(uri);
    await pause();
    const version = desk.documents.get(uri)?.version;
    if (version === before) await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(desk, uri) });
  }

  const anew = new Set<string>();
  const askedFor = new Set<string>();
  const leaving = new Set<string>();

  return {
    anew,
    isAskedFor: (uri) => !pullsDiagnostics || askedFor.has(uri),
    edited(desk, uri) {
      askedFor.delete(uri);
      if (!pullsDiagnostics) void push(desk, uri);
    },
    changed(desk, ids) {
      for (const id of ids) if (!desk.articles.find(id) && !desk.newsroom.positions(id)) anew.add(id);
      revision++;
      const waited = waiting;
      waiting = [];
      for (const resolve of waited) resolve();
      if (!pullsDiagnostics) for (const id of ids) void push(desk, desk.articles.find(id)?.uri ?? id);
      else if (refreshesDiagnostics) void connection.languages.diagnostics.refresh();
    },
    closed(uri) {
      askedFor.delete(uri);
      if (!pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
      else leaving.add(canonicalUri(uri));
    },
    answered(desk, uri) {
      const id = canonicalUri(uri);
      if (desk.documents.get(uri)) return void askedFor.add(uri);
      if (!leaving.delete(id)) return;
      void pause().then(() => {
        anew.add(id);
        this.changed(desk, [id]);
      });
    },
    asksFirst() {
      const isFirst = !asked;
      asked = true;
      return isFirst;
    },
    revision: () => revision,
    later: (known) => (revision === known ? new Promise((resolve) => void waiting.push(resolve)) : Promise.resolve()),
  };
}
