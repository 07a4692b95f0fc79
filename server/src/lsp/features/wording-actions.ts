// What the light bulb offers for what is written elsewhere too: to compare the two, and of a quotation to choose one. Words between
// quotation marks are the speaker's: these are commands that a person gives, no fixes, and nothing makes them for a whole file.
import { type CodeAction, CodeActionKind, type Command, type Diagnostic } from 'vscode-languageserver';
import { type Finding, ruleNamed, wording } from '../../core/index.ts';
import type { QuotedPlace, TwoArticles } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import type { OpenArticle } from '../open-article.ts';
import { toRange } from '../to-lsp.ts';
import { mostOffered, wordingsOf } from '../two-wordings.ts';
import { canonicalUri, nameOf } from '../uris.ts';
import { useWordingName } from './use-wording.ts';

export const say = wording('wording-actions', {
  compare: 'Compare with {place}',
  useHere: 'Use the wording of {place} here',
  useThere: 'Use this wording in {place}',
  line: 'line {line}',
  lineOf: '{file}, line {line}',
});

export function wordingActions(
  finding: Finding,
  article: OpenArticle,
  desk: Desk,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const found = wordingsOf(finding, article, desk);
  if (!found) return [];
  const { told, start } = desk.abilities;
  const { here, others } = found;
  const action = (title: string, command: string, given: Command['arguments']): CodeAction => {
    const { QuickFix } = CodeActionKind;
    return { title, kind: QuickFix, diagnostics, command: { title, command, arguments: given } };
  };
  // The extension shows what was changed, and offers to take it back.
  const use = start.panels ? 'copydesk.chooseWording' : useWordingName;
  return others.flatMap((there) => {
    const place = placeName(there, here, desk);
    const compare = action(told(say.compare({ place })), 'copydesk.compareQuotations', [{ here, there }]);
    return [
      ...(start.panels ? [compare] : []),
      action(told(say.useHere({ place })), use, [{ from: there, to: here }]),
      action(told(say.useThere({ place })), use, [{ from: here, to: there }]),
    ];
  });
}

/** The articles that a finding says have the same text, each to be laid beside this one. */
export function copyActions(
  finding: Finding,
  article: OpenArticle,
  desk: Desk,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const { told, start } = desk.abilities;
  if (!start.panels || !ruleNamed(finding.rule)?.copies) return [];
  const atHand = finding.related.flatMap(({ article: other, archived }) => (other && !archived ? [other] : []));
  return [...new Set(atHand)].slice(0, mostOffered).map((there) => {
    const title = told(say.compare({ place: nameOf(there) }));
    const given: TwoArticles = { here: { uri: article.uri, range: toRange(article.document, finding.span) }, there };
    const command = { title, command: 'copydesk.compareArticles', arguments: [given] };
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
  });
}

/** "line 12" in the same article, "wire.article.txt, line 12" in another. */
export function placeName(
  { uri, range }: Pick<QuotedPlace, 'uri' | 'range'>,
  here: Pick<QuotedPlace, 'uri'>,
  { abilities: { told } }: Desk,
): string {
  const line = String(range.start.line + 1);
  const id = canonicalUri(uri);
  return told(id === canonicalUri(here.uri) ? say.line({ line }) : say.lineOf({ file: nameOf(id), line }));
}
