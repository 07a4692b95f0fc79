// The article at hand as the server reads it: asked for anew when the editor, its text or something around it changes.
import { commands, Disposable, type Event, EventEmitter, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Reading, ServerRequests } from '../../server/src/protocol/messages.ts';

export interface ReadArticle {
  readonly editor: TextEditor;
  readonly reading: Reading;
}

/** The article that panels and the status show; undefined where the active editor shows none. */
export interface ArticleAtHand extends Disposable {
  readonly current: ReadArticle | undefined;
  readonly onDidChange: Event<ReadArticle | undefined>;
  refresh(): void;
}

/** How long to let a typist go on before panels follow, in milliseconds. */
const restingTime = 150;

export function followArticle(client: () => BaseLanguageClient | undefined): ArticleAtHand {
  const changed = new EventEmitter<ReadArticle | undefined>();
  let current: ReadArticle | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(article: ReadArticle | undefined): void {
    current = article;
    void commands.executeCommand('setContext', 'copydesk.articleAtHand', article !== undefined);
    changed.fire(article);
  }

  async function read(): Promise<void> {
    const editor = window.activeTextEditor;
    const running = client();
    // A panel, an output channel or nothing at all has the focus: what is shown stays.
    if (!editor && window.visibleTextEditors.some((visible) => visible === current?.editor)) return;
    if (!editor || !running?.isRunning()) return show(undefined);
    const { uri, version } = editor.document;
    const reading = await request(running, 'copydesk/reading', { textDocument: { uri: uri.toString() } }).catch(
      () => undefined,
    );
    if (editor !== window.activeTextEditor || version !== editor.document.version || reading === undefined) return;
    show(reading ? { editor, reading } : undefined);
  }

  function refresh(after = 0): void {
    clearTimeout(timer);
    timer = setTimeout(read, after);
  }

  const subscriptions = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(() => refresh()),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) refresh(restingTime);
    }),
    workspace.onDidOpenTextDocument(() => refresh()),
  );
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    refresh,
    dispose() {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

/** One of the requests beyond the protocol. */
export function request<Method extends keyof ServerRequests>(
  client: BaseLanguageClient,
  method: Method,
  params: ServerRequests[Method]['params'],
): Promise<ServerRequests[Method]['result']> {
  return client.sendRequest(method, params);
}
