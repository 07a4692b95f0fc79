// The client of a server that is a web worker.
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client.ts';

export function createWorkerClient(context: ExtensionContext): LanguageClient {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  // The client knows a worker by its class, and the `Worker` of VS Code's own workers makes another: so it is given the two ends.
  const startWorker = async () => {
    const worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('copydesk', 'Copydesk', startWorker, clientOptions(context));
}
