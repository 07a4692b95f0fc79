// Brings diagnostics to the client: it is told to pull again, or, where it cannot pull, they are pushed.
import type { Connection } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { Desk } from './desk.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { pause } from './pause.ts';
import { canonicalUri } from './uris.ts';

export interface Delivery {
  /** A document was opened or edited. */
  edited(desk: Desk, uri: string): void;
  /** Findings of these articles may differ though their text does not. */
  changed(desk: Desk, ids: readonly string[]): void;
  /** A document was closed: nothing is said of it any longer, unless the workspace has something to tell. */
  closed(uri: string): void;
  /**
   * A pull was answered. Clients pull a document once more when it closes, and take no report of the workspace for it before they
   * have the answer: one that is no longer there is told again behind it.
   */
  answered(desk: Desk, uri: string): void;
  /** Articles that are no longer there, until that has been told: a client that closed one keeps what it was told last. */
  readonly gone: Set<string>;
  /** Grows with every change. */
  revision(): number;
  /** Resolves when there is a later revision. */
  later(revision: number): Promise<void>;
}

export function createDelivery(
  connection: Connection,
  { pullsDiagnostics, refreshesDiagnostics }: Abilities,
): Delivery {
  let revision = 0;
  let waiting: (() => void)[] = [];

  /** Pushed once no newer edit waits behind this one. */
  async function push(desk: Desk, uri: string): Promise<void> {
    const before = desk.documents.get(uri)?.version;
    await desk.ready(uri);
    await pause();
    const version = desk.documents.get(uri)?.version;
    if (version === before) await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(desk, uri) });
  }

  const gone = new Set<string>();
  const leaving = new Set<string>();

  return {
    gone,
    edited(desk, uri) {
      if (!pullsDiagnostics) void push(desk, uri);
    },
    changed(desk, ids) {
      for (const id of ids) if (!desk.articles.find(id) && !desk.newsroom.positions(id)) gone.add(id);
      revision++;
      const waited = waiting;
      waiting = [];
      for (const resolve of waited) resolve();
      if (!pullsDiagnostics) for (const id of ids) void push(desk, desk.articles.find(id)?.uri ?? id);
      else if (refreshesDiagnostics) void connection.languages.diagnostics.refresh();
    },
    closed(uri) {
      if (!pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
      else leaving.add(canonicalUri(uri));
    },
    answered(desk, uri) {
      const id = canonicalUri(uri);
      if (!desk.documents.get(uri) && leaving.delete(id)) void pause().then(() => this.changed(desk, [id]));
    },
    revision: () => revision,
    later: (known) => (revision === known ? new Promise((resolve) => void waiting.push(resolve)) : Promise.resolve()),
  };
}
