// The extension's door on a desktop or a remote machine: the server is a process of Node.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const client = new LanguageClient(
    'copydesk',
    'Copydesk',
    { module, transport: TransportKind.ipc },
    { documentSelector: [{ language: 'news-article' }] },
  );
  context.subscriptions.push(client);
  await client.start();
}
