// The extension's door on a desktop or a remote machine: the server is a process of Node.
import type { ExtensionContext } from 'vscode';
import { setUpDesk } from './desk.ts';

export function activate(context: ExtensionContext): void {
  // What speaks to a server is loaded when there is one to speak to: most of what the extension weighs.
  setUpDesk(context, async () => (await import('./node-client.ts')).createNodeClient(context));
}
