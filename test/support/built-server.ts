// The server that ships, in a process of its own, which can be asked what memory it holds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { type Client, startClient } from './lsp-client.ts';

export interface BuiltServer {
  readonly client: Client;
  /** What it holds once all that nothing holds has been collected. */
  held(): Promise<NodeJS.MemoryUsage>;
  stop(): Promise<void>;
}

const tellMemory = fileURLToPath(new URL('tell-memory.cjs', import.meta.url));

export async function startBuiltServer(): Promise<BuiltServer> {
  const program = path.join(inject('built'), 'server.js');
  const server = spawn(process.execPath, ['--require', tellMemory, program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const client = await startClient({ streams: { input: server.stdout!, output: server.stdin! } });
  return {
    client,
    async held() {
      const told = once(server, 'message');
      server.send('held');
      const [memory] = await told;
      return memory as NodeJS.MemoryUsage;
    },
    async stop() {
      await client.stop();
      server.kill();
    },
  };
}
