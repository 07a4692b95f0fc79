// The user's settings under `copydesk`, for each workspace folder.
import type { Connection } from 'vscode-languageserver';
import { matchesGlob, type RuleSetting, type Severity } from '../core/index.ts';
import type { Abilities } from './abilities.ts';
import { isUnder, nameOf, pathIn } from './uris.ts';

export interface Settings {
  /** Globs of files that are articles though their name does not say so. */
  readonly files: readonly string[];
  /** Whether articles that are not open are reviewed too. */
  readonly review: 'workspace' | 'openFiles';
  /** Severities that the user chose; a house sheet wins over them. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly speakerHints: boolean;
  readonly lenses: boolean;
  /** Of a long finding only the first sentence is underlined. */
  readonly quietUnderlines: boolean;
}

export interface SettingsStore {
  /** The settings that hold for a file. */
  of(uri: string): Settings;
  /** Whether a setting's globs mean a file. */
  means(uri: string): boolean;
  /** Resolves when the settings have been asked for once. */
  readonly ready: Promise<void>;
  /** Asks the client anew for all folders. */
  load(folders: readonly string[]): Promise<void>;
  /** Takes the settings that a client without `workspace/configuration` sends. */
  take(settings: unknown): void;
}

export function createSettings(connection: Connection, abilities: Abilities): SettingsStore {
  let everywhere = settingsOf(abilities.start.settings);
  let byFolder = new Map<string, Settings>();
  let loaded = () => {};
  const ready = abilities.configuration ? new Promise<void>((resolve) => (loaded = resolve)) : Promise.resolve();

  function folderAbove(uri: string): string {
    let best = '';
    for (const folder of byFolder.keys()) if (isUnder(uri, folder) && folder.length > best.length) best = folder;
    return best;
  }

  return {
    ready,
    of: (uri) => byFolder.get(folderAbove(uri)) ?? everywhere,
    means(uri) {
      const folder = folderAbove(uri);
      const path = folder ? pathIn(folder, uri) : nameOf(uri);
      const { files } = byFolder.get(folder) ?? everywhere;
      return path !== undefined && files.some((glob) => matchesGlob(path, glob));
    },
    async load(folders) {
      if (!abilities.configuration) return;
      const items = [undefined, ...folders].map((scopeUri) => ({ section: 'copydesk', scopeUri }));
      const [common, ...particular] = (await connection.workspace.getConfiguration(items)).map(settingsOf);
      everywhere = common;
      byFolder = new Map(folders.map((folder, index) => [folder, particular[index]]));
      loaded();
    },
    take(settings) {
      const section = (settings as { copydesk?: unknown } | undefined)?.copydesk;
      if (!abilities.configuration) everywhere = settingsOf(section ?? settings);
    },
  };
}

const severities = new Set<unknown>(['error', 'warning', 'information', 'hint', 'off']);

/** Reads what a client sends, whatever that is. */
function settingsOf(raw: unknown): Settings {
  const given = record(raw);
  const rules = Object.entries(record(given.rules)).filter(([, severity]) => severities.has(severity));
  return {
    files: Array.isArray(given.files) ? given.files.filter((glob) => typeof glob === 'string') : [],
    review: given.review === 'openFiles' ? 'openFiles' : 'workspace',
    rules: new Map(rules.map(([rule, severity]) => [rule, { severity: severity as Severity | 'off', options: {} }])),
    speakerHints: record(given.inlayHints).speakers !== false,
    lenses: record(given.codeLens).enabled === true,
    quietUnderlines: given.underline !== 'whole',
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
