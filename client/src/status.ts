// The status of the article at hand: how many findings of each family. A click in the status bar goes to the next one.
import {
  Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  StatusBarAlignment,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { findingsIn, ruleOf } from './findings.ts';
import type { ArticleAtHand } from './reading.ts';

/** Shown in this order. A family is the first word of a rule's id. */
const families: Readonly<Record<string, (count: number) => string>> = {
  headline: (count) => (count === 1 ? l10n.t('1 headline') : l10n.t('{0} headlines', count)),
  quote: (count) => (count === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', count)),
  entity: (count) => (count === 1 ? l10n.t('1 name') : l10n.t('{0} names', count)),
  fact: (count) => (count === 1 ? l10n.t('1 fact') : l10n.t('{0} facts', count)),
  passage: (count) => (count === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', count)),
  boilerplate: (count) =>
    count === 1 ? l10n.t('1 piece of page furniture') : l10n.t('{0} pieces of page furniture', count),
  damage: (count) => (count === 1 ? l10n.t('1 damaged place') : l10n.t('{0} damaged places', count)),
  placeholder: (count) => (count === 1 ? l10n.t('1 placeholder') : l10n.t('{0} placeholders', count)),
  spun: (count) => (count === 1 ? l10n.t('1 odd word') : l10n.t('{0} odd words', count)),
};

export interface Status extends Disposable {
  /** Shows that the server is at work, or no longer. */
  busy(busy: boolean): void;
}

export function createStatus(atHand: ArticleAtHand): Status {
  const item = languages.createLanguageStatusItem('copydesk.findings', []);
  item.name = 'Copydesk';
  item.command = { command: 'copydesk.nextFinding', title: l10n.t('Next finding') };
  const bar = window.createStatusBarItem('copydesk.status', StatusBarAlignment.Left, 10);
  bar.name = 'Copydesk';
  bar.command = 'copydesk.nextFinding';

  function update(): void {
    const document = atHand.current?.editor.document;
    if (!document) {
      item.selector = [];
      bar.hide();
      return;
    }
    const { uri, languageId } = document;
    const pattern = uri.scheme === 'untitled' ? undefined : uri.fsPath;
    item.selector = { scheme: uri.scheme, language: languageId, pattern };
    item.text = countsOf(uri);
    item.detail = l10n.t('Copydesk findings');
    showInBar(uri);
    item.severity = findingsIn(uri).length ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  }

  function showInBar(uri: Uri): void {
    const found = findingsIn(uri).length;
    bar.text = found ? `$(law) ${found}` : '$(pass) ';
    bar.tooltip = found ? l10n.t('{0}: go to the next finding', countsOf(uri)) : l10n.t('Nothing to fix');
    bar.accessibilityInformation = { label: `Copydesk: ${countsOf(uri)}` };
    if (workspace.getConfiguration('copydesk', uri).get('statusBar.enabled', true)) bar.show();
    else bar.hide();
  }

  const subscriptions = Disposable.from(
    item,
    bar,
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('copydesk.statusBar') && update()),
    atHand.onDidChange(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = atHand.current?.editor.document.uri.toString();
      if (uris.some((uri) => uri.toString() === shown)) update();
    }),
  );
  update();
  return {
    dispose: () => subscriptions.dispose(),
    busy(busy) {
      item.busy = busy;
    },
  };
}

/** "3 quotations · 2 names · 1 headline". */
function countsOf(uri: Uri): string {
  const counts = new Map<string, number>();
  for (const finding of findingsIn(uri)) {
    const family = ruleOf(finding).split('-', 1)[0];
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const parts = Object.entries(families).flatMap(([family, words]) => {
    const count = counts.get(family);
    return count ? [words(count)] : [];
  });
  return parts.length ? parts.join(' · ') : l10n.t('Nothing to fix');
}
