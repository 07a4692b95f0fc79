// "This is meant": what the light bulb offers beside the fixes of a finding. None for a text that is no file yet.
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import { entityOf, mentionAt } from '../lookup.ts';
import type { OpenArticle } from '../open-article.ts';
import { formsOf, shortened } from '../wording.ts';
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
  const { rule, subject, beside } = finding;
  const words = `“${shortened(subject, 40)}”`;
  const action = (title: string, { command, given }: Offer): CodeAction => {
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command, arguments: [given] } };
  };
  return [
    ...(beside
      ? [action(`Accept here: ${words} (${rule})`, offer('copydesk.house.accept', { uri, rule, subject, beside }))]
      : []),
    action(`Accept ${words} in this article (${rule})`, offer('copydesk.house.accept', { uri, rule, subject })),
    ...sheetOffers(finding, article).map(([title, offered]) => action(title, offered)),
    action(`Switch off ${rule} for this file`, offer('copydesk.house.switchOff', { uri, rule })),
  ];
}

interface Offer {
  readonly command: keyof HouseCommands;
  readonly given: HouseCommands[keyof HouseCommands];
}

function offer<Name extends keyof HouseCommands>(command: Name, given: HouseCommands[Name]): Offer {
  return { command, given };
}

/** What the house sheet can say so that such a finding is not told again. */
function sheetOffers({ rule, subject, span }: Finding, article: OpenArticle): [title: string, Offer][] {
  const { uri } = article;
  const word = `“${shortened(subject, 40)}”`;
  if (rule === 'entity-unintroduced') {
    const offered = offer('copydesk.house.addName', { uri, name: subject });
    return [[`Add ${word} to the house sheet: well known`, offered]];
  }
  if (rule === 'entity-acronym-unexpanded') {
    const offered = offer('copydesk.house.addAcronym', { uri, acronym: subject });
    return [[`Add ${word} to the house sheet: needs no expansion`, offered]];
  }
  if (rule !== 'entity-variant' && rule !== 'entity-accent-mixed') return [];
  const annotations = article.annotations();
  const mention = mentionAt(annotations, span.start);
  const entity = mention && entityOf(annotations, mention);
  const forms = entity ? formsOf(entity).map(({ text }) => text) : [];
  return forms.slice(0, 3).map((name) => {
    const avoid = forms.filter((form) => form !== name);
    return [`House style: always “${name}”`, offer('copydesk.house.addName', { uri, name, avoid })];
  });
}

/** Offered once, whatever findings are in the range. */
export function acceptAllAction(article: OpenArticle, desk: Desk): CodeAction[] {
  if (houseFolder(desk, article.id) === undefined) return [];
  const title = 'Accept everything that stands in this file today';
  // The extension asks first.
  const command = desk.abilities.start.panels
    ? { title, command: 'copydesk.acceptAll' }
    : { title, command: 'copydesk.house.acceptAll', arguments: [{ uri: article.uri }] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}
