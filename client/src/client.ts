// How the language client is set up, on a desktop and in a browser alike.
import { type ExtensionContext, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';
import type { StartOptions } from '../../server/src/protocol/messages.ts';
import { articleSchemes, reviewedFiles } from './articles.ts';
import { rulePageLink } from './rule-pages.ts';

/** A server that stops more often than this in three minutes is left alone. */
const mostRestarts = 4;
const restartWindow = 3 * 60 * 1000;

export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  // made at every start: a server that is started again knows what the user has asked for since
  const start = (): StartOptions => ({
    files: true,
    panels: true,
    rulePages: rulePageLink,
    reviewed: reviewedFiles(context),
    storage: context.storageUri?.toString(),
  });
  return {
    // The server decides which texts are articles: by name, by a sheet, by a setting, or because the user asked.
    // What only shows a text, as the other side of a comparison does, is no file of the newsroom.
    documentSelector: [...articleSchemes()].flatMap((scheme) => [
      { scheme, language: 'news-article' },
      { scheme, language: 'plaintext' },
      { scheme, language: 'markdown' },
      { scheme, pattern: '**/newsroom.{yml,yaml}' },
    ]),
    initializationOptions: start,
    // A hover leads to the comparison of two wordings, and to nothing else that does something.
    markdown: { isTrusted: { enabledCommands: ['copydesk.compareQuotations'] } },
    diagnosticPullOptions: { onChange: true, onFocus: true },
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
