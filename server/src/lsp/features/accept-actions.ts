// "This is meant": what the light bulb offers beside the fixes of a finding. None for a text that is no file yet.
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../core/index.ts';
import type { Desk, OpenArticle } from '../desk.ts';
import { shortened } from '../wording.ts';
import type { HouseCommands } from './house-commands.ts';
import { houseFolder } from './house-requests.ts';

export function acceptActions(
  finding: Finding,
  article: OpenArticle,
  desk: Desk,
  diagnostics: Diagnostic[],
): CodeAction[] {
  if (houseFolder(desk, article.id) === undefined) return [];
  const { uri } = article;
  const { rule, subject } = finding;
  const word = shortened(subject, 40);
  const action = <Name extends keyof HouseCommands>(
    title: string,
    command: Name,
    given: HouseCommands[Name],
  ): CodeAction => {
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command, arguments: [given] } };
  };
  const actions = [action('Accept here: this is meant', 'copydesk.house.accept', { uri, rule, subject })];
  if (rule === 'entity-unintroduced') {
    actions.push(
      action(`Add “${word}” to the house sheet: well known`, 'copydesk.house.addName', { uri, name: subject }),
    );
  }
  if (rule === 'entity-acronym-unexpanded') {
    const title = `Add “${word}” to the house sheet: needs no expansion`;
    actions.push(action(title, 'copydesk.house.addAcronym', { uri, acronym: subject }));
  }
  actions.push(action(`Switch off ${rule} for this file`, 'copydesk.house.switchOff', { uri, rule }));
  return actions;
}

/** Offered once, whatever findings are in the range. */
export function acceptAllAction(article: OpenArticle, desk: Desk): CodeAction[] {
  if (houseFolder(desk, article.id) === undefined) return [];
  const title = 'Accept everything that stands in this file today';
  const command = { title, command: 'copydesk.house.acceptAll', arguments: [{ uri: article.uri }] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}
