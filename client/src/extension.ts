// The extension's one door: Node and a browser's web worker are given the same file, so that the language client is packed once.
import type { ExtensionContext } from 'vscode';
import { setUpDesk } from './desk.ts';

export function activate(context: ExtensionContext): void {
  // What speaks to a server is loaded when there is one to speak to: most of what the extension weighs.
  setUpDesk(context, async () =>
    typeof process === 'object' && process.versions?.node
      ? (await import('./node-client.ts')).createNodeClient(context)
      : (await import('./worker-client.ts')).createWorkerClient(context),
  );
}
