// Links in a house sheet: each rule's id leads to its page.
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { rules, wording } from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import { rulePage, toRange } from '../to-lsp.ts';
import { isSheet } from '../which-files.ts';

export const say = wording('sheet-links', { page: 'Read what this rule finds' });

const knownRules: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

export function sheetLinks(
  { documents, abilities }: Desk,
  { textDocument: { uri } }: DocumentLinkParams,
): DocumentLink[] {
  const document = documents.get(uri);
  if (!document || !isSheet(uri)) return [];
  const keys = document.getText().matchAll(/^[ \t]+["']?([a-z]+(?:-[a-z]+)+)["']?[ \t]*:/gm);
  return [...keys].flatMap((match) => {
    const [whole, rule] = match;
    const target = knownRules.has(rule) ? rulePage(rule, abilities) : undefined;
    const start = match.index + whole.indexOf(rule);
    const range = toRange(document, { start, end: start + rule.length });
    return target ? [{ range, target, tooltip: abilities.told(say.page()) }] : [];
  });
}
