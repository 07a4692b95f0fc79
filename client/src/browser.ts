// The extension's door in a browser: the server is a web worker.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client.ts';
import { setUpDesk } from './desk.ts';

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  setUpDesk(
    context,
    () => new LanguageClient('copydesk', 'Copydesk', async () => new Worker(script), clientOptions(context)),
  );
}
