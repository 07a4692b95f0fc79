// A client for protocol tests: speaks to a real server over real streams, in this process or to the built one over stdio.
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type Position,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/src/lsp/host.ts';
import { serve } from '../../server/src/lsp/server.ts';

/** What a client like VS Code says it can do; tests take away or add. */
export const fullCapabilities: InitializeParams['capabilities'] = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

export interface ClientOptions {
  readonly capabilities?: InitializeParams['capabilities'];
  readonly folders?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly start?: unknown;
  readonly locale?: string;
  readonly host?: Host;
  /** Streams to a server that already runs; without them one is started in this process. */
  readonly streams?: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
}

export interface Client {
  readonly connection: MessageConnection;
  readonly greeting: InitializeResult;
  /** Settings under `copydesk`; change them, then send workspace/didChangeConfiguration. */
  settings: Readonly<Record<string, unknown>>;
  /** Requests and notifications of the server that no test handler took, in order. */
  readonly heard: { readonly method: string; readonly params: unknown }[];
  request<Result>(method: string, params: unknown): Promise<Result>;
  notify(method: string, params: unknown): Promise<void>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces a stretch of an open document, or all of it without a range. */
  edit(uri: string, text: string, range?: { start: Position; end: Position }): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string): Promise<Diagnostic[]>;
  /** The workspace report that tells something new (of a file), beside what was told: by file, the name of its last report. */
  pullWorkspace(told?: Readonly<Record<string, string>>, of?: string): Promise<WorkspaceDiagnosticReport>;
  /** The first message of a method for which `enough` holds, among those heard and those to come. */
  hear<Params>(method: string, enough?: (params: Params) => boolean): Promise<Params>;
  stop(): Promise<void>;
}

export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const { input, output } = options.streams ?? serverInProcess(options.host);
  const connection = createMessageConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  const heard: Client['heard'] = [];
  const ears = new Set<() => void>();
  const versions = new Map<string, number>();
  const hearing = (method: string, params: unknown) => {
    heard.push({ method, params });
    for (const listen of [...ears]) listen();
  };
  let settings = options.settings ?? {};
  connection.onRequest((method, params) => {
    hearing(method, params);
    if (method === 'workspace/applyEdit') return { applied: true };
    if (method === 'window/showDocument') return { success: true };
    if (method !== 'workspace/configuration') return null;
    return ((params as { items: unknown[] }).items ?? []).map(() => settings);
  });
  connection.onNotification(hearing);
  connection.onUnhandledProgress((params) => hearing('$/progress', params));
  connection.listen();
  const folders = options.folders?.map((uri) => ({ uri, name: uri })) ?? null;
  const greeting = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: folders,
    capabilities: options.capabilities ?? fullCapabilities,
    initializationOptions: options.start,
    locale: options.locale,
  });
  await connection.sendNotification('initialized', {});
  const notify = (method: string, params: unknown) => connection.sendNotification(method, params);
  return {
    connection,
    greeting,
    heard,
    get settings() {
      return settings;
    },
    set settings(changed) {
      settings = changed;
    },
    request: (method, params) => connection.sendRequest(method, params),
    notify,
    open(uri, text, languageId = 'news-article') {
      versions.set(uri, 1);
      return notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    edit(uri, text, range) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      return notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text, range }] });
    },
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    async pull(uri) {
      const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.items;
    },
    async pullWorkspace(told = {}, of) {
      const previousResultIds = Object.entries(told).map(([uri, value]) => ({ uri, value }));
      for (;;) {
        // the first is answered at once, whether or not anything has been read
        const report = await connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
          previousResultIds,
        });
        if (report.items.some(({ uri }) => of === undefined || uri === of)) return report;
      }
    },
    hear<Params>(method: string, enough: (params: Params) => boolean = () => true) {
      return new Promise<Params>((resolve) => {
        const listen = () => {
          const found = heard.find((message) => message.method === method && enough(message.params as Params));
          if (!found) return;
          ears.delete(listen);
          resolve(found.params as Params);
        };
        ears.add(listen);
        listen();
      });
    },
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
    },
  };
}

/** Both ends of two pipes: a server at the one, a client at the other. */
function serverInProcess(host: Host = {}): NonNullable<ClientOptions['streams']> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  serve(createConnection(toServer, toClient), host);
  return { input: toClient, output: toServer };
}
