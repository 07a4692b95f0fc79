// The server that ships, in a process of its own, which can be asked what memory it holds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { type Client, type ClientOptions, startClient } from './lsp-client.ts';

export interface BuiltServer {
  readonly client: Client;
  /** What it holds as it is. */
  holds(): Promise<NodeJS.MemoryUsage>;
  /** What it holds once all that nothing holds has been collected. */
  held(): Promise<NodeJS.MemoryUsage>;
  stop(): Promise<void>;
}

/** What a collection frees is given back to the machine a moment later, in the background: the least of a few readings counts. */
const readings = 5;
/** In milliseconds. */
const betweenReadings = 50;
/** The extension starts it so (client/src/node-client.ts). */
const asShipped = ['--max-semi-space-size=64', '--no-regexp-tier-up'];
const tellMemory = fileURLToPath(new URL('tell-memory.cjs', import.meta.url));

export async function startBuiltServer(options: Pick<ClientOptions, 'folders'> = {}): Promise<BuiltServer> {
  const program = path.join(inject('built'), 'server.js');
  const server = spawn(process.execPath, [...asShipped, '--require', tellMemory, program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const client = await startClient({ ...options, streams: { input: server.stdout!, output: server.stdin! } });
  async function asked(message: 'now' | 'held'): Promise<NodeJS.MemoryUsage> {
    const told = once(server, 'message');
    server.send(message);
    const [memory] = await told;
    return memory;
  }
  return {
    client,
    holds: () => asked('now'),
    async held() {
      let least: NodeJS.MemoryUsage | undefined;
      for (let reading = 0; reading < readings; reading++) {
        const memory = await asked('held');
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
