// The client of a server that is a process of Node.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client.ts';

export function createNodeClient(context: ExtensionContext): LanguageClient {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return new LanguageClient('copydesk', 'Copydesk', server, clientOptions(context));
}
