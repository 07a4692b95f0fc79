// The desk report of the workspace as a text of its own, to be read, sent or saved: what is open in each article.
import { type Diagnostic, l10n, languages, type Uri, window, workspace } from 'vscode';
import { findingsIn, ruleOf } from '../findings.ts';
import type { CommandTable } from './command-table.ts';

export function reportCommands(): CommandTable {
  return { 'copydesk.exportReport': exportReport };
}

async function exportReport(): Promise<void> {
  const articles = languages
    .getDiagnostics()
    .map(([uri]) => ({ uri, findings: findingsIn(uri) }))
    .filter(({ findings }) => findings.length)
    .sort((one, other) => one.uri.path.localeCompare(other.uri.path));
  if (!articles.length) return void window.showInformationMessage(l10n.t('There is nothing to report.'));
  const parts = articles.map(({ uri, findings }) => [`## ${nameOf(uri)}`, '', ...findings.map(lineOf)].join('\n'));
  const content = `# ${l10n.t('Desk report')}\n\n${parts.join('\n\n')}\n`;
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

const nameOf = (uri: Uri) => escaped(workspace.asRelativePath(uri));

const lineOf = (finding: Diagnostic) =>
  `- ${l10n.t('Line {0}', finding.range.start.line + 1)}: ${escaped(finding.message)} (${ruleOf(finding)})`;

const escaped = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');
