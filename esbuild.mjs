// Builds what ships into dist/: the command line, the server and the extension, for Node and for a web worker.
// node esbuild.mjs [--outdir DIR] [--only NAME,NAME] [--release] [--tests] [--watch]
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

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
const web = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
const inEditor = { format: 'cjs', external: ['vscode'] };

const shipped = {
  cli: { ...node, entry: 'server/src/cli/main.ts', banner: { js: '#!/usr/bin/env node' } },
  server: { ...node, entry: 'server/src/lsp/node.ts' },
  extension: { ...node, ...inEditor, entry: 'client/src/extension.ts' },
  browser: { ...web, ...inEditor, entry: 'client/src/browser.ts' },
  'browser-server': { ...web, format: 'iife', entry: 'server/src/lsp/browser.ts' },
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
    minify: wanted.release,
    sourcemap: !wanted.release,
    legalComments: 'none',
    logLevel: 'warning',
  }));

if (wanted.watch) await Promise.all(chosen.map(async (options) => (await context(options)).watch()));
else {
  // Every bundle is tried, so that one broken door does not keep the others shut.
  const outcomes = await Promise.allSettled(chosen.map((options) => build(options)));
  if (outcomes.some(({ status }) => status === 'rejected')) process.exitCode = 1;
}
