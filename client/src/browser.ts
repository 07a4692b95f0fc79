// The extension's door in a browser: the server is a web worker.
import type { ExtensionContext } from 'vscode';
import { setUpDesk } from './desk.ts';

export function activate(context: ExtensionContext): void {
  setUpDesk(context, async () => (await import('./worker-client.ts')).createWorkerClient(context));
}
