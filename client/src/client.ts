// How the language client is set up, on a desktop and in a browser alike.
import { type ExtensionContext, l10n, type TextDocument, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';
import type { StartOptions } from '../../server/src/protocol/messages.ts';
import { reviewedFiles } from './articles.ts';
import { rulePageScheme } from './rule-pages.ts';

/** Documents that show a text and are no file of the newsroom: a diff's other side, logs, our own pages. */
const lookalikes = new Set(['git', 'gitfs', 'scm', 'output', 'comment', 'vscode-chat-code-block', rulePageScheme]);

/** A server that stops more often than this in three minutes is left alone. */
const mostRestarts = 4;
const restartWindow = 3 * 60 * 1000;

export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const start: StartOptions = {
    files: true,
    panels: true,
    rulePages: { before: `${rulePageScheme}:/`, after: '.md' },
    reviewed: reviewedFiles(context),
    storage: context.storageUri?.toString(),
  };
  return {
    // The server decides which texts are articles: by name, by a sheet, by a setting, or because the user asked.
    documentSelector: [
      { language: 'news-article' },
      { language: 'plaintext' },
      { language: 'markdown' },
      { pattern: '**/newsroom.yml' },
    ],
    initializationOptions: start,
    diagnosticPullOptions: { onChange: true, onFocus: true },
    middleware: {
      didOpen: async (document: TextDocument, next) => {
        if (!lookalikes.has(document.uri.scheme)) await next(document);
      },
    },
    errorHandler: restarting(),
  };
}

/** Starts a server that stopped again, and says so once. */
function restarting(): ErrorHandler {
  const stops: number[] = [];
  let said = false;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      stops.push(now);
      if (stops.filter((stop) => now - stop < restartWindow).length > mostRestarts) {
        const message = l10n.t('The Copydesk server keeps stopping. Use “Copydesk: Restart the Server” to try again.');
        return { action: CloseAction.DoNotRestart, message };
      }
      const message = l10n.t('The Copydesk server stopped and was started again.');
      if (!said) void window.showInformationMessage(message);
      said = true;
      return { action: CloseAction.Restart, message, handled: true };
    },
  };
}
