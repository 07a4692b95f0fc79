// The extension's door in a browser: the server is a web worker.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';

export async function activate(context: ExtensionContext): Promise<void> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/browser-server.js').toString(true));
  const client = new LanguageClient('copydesk', 'Copydesk', worker, {
    documentSelector: [{ language: 'news-article' }],
  });
  context.subscriptions.push(client);
  await client.start();
}
