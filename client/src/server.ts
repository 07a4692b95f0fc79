// The server's client, created when there is first something to review.
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { answerFileRequests } from './files.ts';

/** The server, started when it is first needed. */
export interface Server {
  readonly client: BaseLanguageClient | undefined;
  start(): Promise<BaseLanguageClient>;
  restart(): Promise<void>;
}

export function serverOf(
  context: ExtensionContext,
  createClient: () => Promise<BaseLanguageClient>,
  created: (client: BaseLanguageClient) => void,
): Server {
  let client: BaseLanguageClient | undefined;
  let starting: Promise<BaseLanguageClient> | undefined;

  async function begin(): Promise<BaseLanguageClient> {
    client = await createClient();
    context.subscriptions.push(client, ...answerFileRequests(client));
    created(client);
    await client.start();
    return client;
  }

  return {
    get client() {
      return client;
    },
    start() {
      if (!starting) {
        starting = begin();
        // A server that did not come up may be asked for again.
        starting.catch(() => {
          starting = undefined;
        });
      }
      return starting;
    },
    async restart() {
      const running = client;
      if (!running) return void (await this.start());
      if (running.isRunning()) await running.stop();
      await running.start();
    },
  };
}
