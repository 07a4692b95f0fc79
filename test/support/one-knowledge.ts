// What is known of names is unpacked once for a test file, as a host does it, and not again for every server, run and memory in it.
import { vi } from 'vitest';

vi.mock('../../server/src/core/annotate/names/knowledge.ts', async (original) => {
  const own = await original<typeof import('../../server/src/core/annotate/names/knowledge.ts')>();
  let knowledge: ReturnType<typeof own.loadNameKnowledge> | undefined;
  return {
    ...own,
    loadNameKnowledge() {
      knowledge ??= own.loadNameKnowledge();
      return knowledge;
    },
  };
});
