// The extension's door on a desktop or a remote machine: the server is a process of Node.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client.ts';
import { setUpDesk } from './desk.ts';

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  setUpDesk(context, () => new LanguageClient('copydesk', 'Copydesk', server, clientOptions(context)));
}
