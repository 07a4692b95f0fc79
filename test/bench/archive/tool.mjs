// The tool as a library, built from its sources for the measurements of this folder.

import { mkdtempSync, rmSync } from 'node:fs';
import { Module } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

export async function loadTool() {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-measure-'));
  const ours = ['core/index', 'archive/open-store', 'archive/pack', 'archive/postgres/postgres-store'];
  const sources = [...ours.map((name) => `server/src/${name}`), 'test/support/postgres'];
  const contents = sources.map((name) => `export * from './${name}.ts';`).join('\n');
  const outfile = path.join(folder, 'tool.cjs');
  const external = ['pg-native', 'node-sqlite3-wasm'];
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ stdin, outfile, external, platform: 'node', bundle: true, format: 'cjs', logLevel: 'error' });
  process.env.NODE_PATH = path.join(root, 'node_modules');
  Module._initPaths();
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return loaded.default ?? loaded;
}
