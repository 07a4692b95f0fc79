// The server that ships, in a process of its own, which can be asked what memory it holds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { type Client, startClient } from './lsp-client.ts';

export interface BuiltServer {
  readonly client: Client;
  /** What it holds once all that nothing holds has been collected. */
  held(): Promise<NodeJS.MemoryUsage>;
  stop(): Promise<void>;
}

/** What a collection frees is given back to the machine a moment later, in the background: the least of a few readings counts. */
const readings = 5;
/** In milliseconds. */
const betweenReadings = 50;
/** The extension starts it so (client/src/node-client.ts). */
const asShipped = '--max-semi-space-size=64';
const tellMemory = fileURLToPath(new URL('tell-memory.cjs', import.meta.url));

export async function startBuiltServer(): Promise<BuiltServer> {
  const program = path.join(inject('built'), 'server.js');
  const server = spawn(process.execPath, [asShipped, '--require', tellMemory, program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const client = await startClient({ streams: { input: server.stdout!, output: server.stdin! } });
  return {
    client,
    async held() {
      let least: NodeJS.MemoryUsage | undefined;
      for (let reading = 0; reading < readings; reading++) {
        const told = once(server, 'message');
        server.send('held');
        const [memory] = (await told) as [NodeJS.MemoryUsage];
        if (!least || memory.rss < least.rss) least = memory;
        await setTimeout(betweenReadings);
      }
      return least!;
    },
    async stop() {
      await client.stop();
      server.kill();
    },
  };
}
