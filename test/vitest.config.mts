import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Everything outside a real editor. Rule pages, tables and corpora are plain files, read by the tests themselves.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/{core,archive,cli,lsp,fuzz,house,editor/neovim}/**/*.test.ts'],
    globalSetup: 'test/support/build.ts',
    setupFiles: 'test/support/one-knowledge.ts',
    // The core has no state of its own, so that test files share it: read anew for each, it took half of the time.
    isolate: false,
    // Every core works: by itself, Vitest would leave one of two idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
});
