// Builds what ships into dist/: the command line, the server and the extension, for Node and for a web worker.
// node esbuild.mjs [--outdir DIR] [--only NAME,NAME] [--release] [--tests] [--watch]
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, context } from 'esbuild';
import { globSync } from 'tinyglobby';

const { values: wanted } = parseArgs({
  options: {
    outdir: { type: 'string', default: 'dist' },
    only: { type: 'string' },
    release: { type: 'boolean', default: false },
    tests: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const web = { platform: 'browser', format: 'cjs', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
/** Loads in Node and in a web worker: where a package has a form for each, that for browsers, which needs nothing of Node. */
const anywhere = {
  ...node,
  target: ['node20', 'es2022'],
  conditions: ['browser'],
  alias: {
    yaml: path.resolve('node_modules/yaml/browser/dist/index.js'),
    '@exodus/bytes/single-byte.js': path.resolve('node_modules/@exodus/bytes/single-byte.js'),
    '@exodus/bytes/utf16.js': path.resolve('node_modules/@exodus/bytes/utf16.browser.js'),
  },
};
const inEditor = { external: ['vscode'] };

/** SQLite's program lies packed beside the bundle and is unpacked when an archive in a file is first opened. */
const packedSqlite = {
  name: 'packed-sqlite',
  setup({ onLoad }) {
    onLoad({ filter: /node-sqlite3-wasm\.js$/ }, async ({ path: file }) => {
      const glue = await readFile(file, 'utf8');
      const unpacked =
        "require('node:zlib').brotliDecompressSync(require('node:fs').readFileSync(__dirname + '/sqlite.wasm.br'))";
      const contents = glue.replace('var wasmBinary;', `var wasmBinary = ${unpacked};`);
      if (contents === glue) throw new Error('node-sqlite3-wasm no longer takes its program from `wasmBinary`.');
      return { contents };
    });
  },
};

const shipped = {
  cli: { ...node, entry: 'server/src/cli/door.ts', banner: { js: '#!/usr/bin/env node' } },
  copydesk: { ...node, external: ['pg-native'], entry: 'server/src/cli/main.ts' },
  mcp: { ...node, entry: 'server/src/mcp/main.ts' },
  postgres: { ...node, external: ['pg-native'], entry: 'server/src/archive/postgres/postgres-store.ts' },
  server: { ...anywhere, entry: 'server/src/lsp/main.ts' },
  extension: { ...anywhere, ...inEditor, entry: 'client/src/extension.ts' },
};
const suite = {
  'test/suite': { ...web, ...inEditor, entry: 'test/editor/suite/index.ts' },
};

const chosen = Object.entries(wanted.tests ? { ...shipped, ...suite } : shipped)
  .filter(([name]) => !wanted.only || wanted.only.split(',').includes(name))
  .map(([name, { entry, ...options }]) => ({
    ...options,
    entryPoints: { [name]: entry },
    outdir: wanted.outdir,
    bundle: true,
    // every target knows \p{…}; esbuild would make a constructor of each pattern, compiled again at every call
    supported: { 'regexp-unicode-property-escapes': true },
    minify: wanted.release,
    sourcemap: !wanted.release,
    plugins: [packedSqlite],
    legalComments: 'none',
    logLevel: 'warning',
  }));

// A finding links to its rule's page.
mkdirSync(path.join(wanted.outdir, 'rules'), { recursive: true });
for (const page of globSync('server/src/core/rules/*/*.md')) {
  copyFileSync(page, path.join(wanted.outdir, 'rules', path.basename(page)));
}

const program = readFileSync('node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm');
const quality = wanted.release ? constants.BROTLI_MAX_QUALITY : 4;
const parameters = { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 } };
writeFileSync(path.join(wanted.outdir, 'sqlite.wasm.br'), brotliCompressSync(program, parameters));

if (wanted.watch) await Promise.all(chosen.map(async (options) => (await context(options)).watch()));
else {
  // Every bundle is tried, so that one broken door does not keep the others shut.
  const outcomes = await Promise.allSettled(chosen.map((options) => build(options)));
  if (outcomes.some(({ status }) => status === 'rejected')) process.exitCode = 1;
}
