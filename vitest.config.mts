import { defineConfig } from 'vitest/config';

// Everything outside a real editor. Rule pages, tables and corpora are plain files, read by the tests themselves.
export default defineConfig({
  assetsInclude: [],
  test: { include: ['test/{core,cli,lsp,fuzz,house}/**/*.test.ts'], testTimeout: 20_000 },
});
