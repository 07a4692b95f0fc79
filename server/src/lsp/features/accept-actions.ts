// "This is meant": what the light bulb offers beside the fixes of a finding. None for a text that is no file yet.
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { type Finding, foldPhrase, ruleNamed, wording } from '../../core/index.ts';
import type { Told } from '../abilities.ts';
import type { Desk } from '../desk.ts';
import { entityOf, mentionAt } from '../lookup.ts';
import type { OpenArticle } from '../open-article.ts';
import { formsOf, shortened } from '../wording.ts';
import type { HouseCommands } from './house-commands.ts';
import { houseFolder } from './house-requests.ts';

export const say = wording('accept', {
  here: 'Accept here: “{words}” ({rule})',
  inArticle: 'Accept “{words}” in this article ({rule})',
  switchOff: 'Switch off {rule} for this file',
  wellKnown: 'Add “{words}” to the house sheet: well known',
  acronym: 'Add “{words}” to the house sheet: needs no expansion',
  always: 'House style: always “{name}”',
  all: 'Accept All Current Findings in This File',
});

/** The title has marks of its own; a subject that is nothing but marks stays. */
function withoutOuterMarks(subject: string): string {
  return subject.replace(/^["“„«‘'\s]+|["”“»’'\s]+$/g, '') || subject;
}

/** Longer words are cut in a title. */
const longestWords = 40;

export function acceptActions(
  finding: Finding,
  article: OpenArticle,
  desk: Desk,
  diagnostics: Diagnostic[],
): CodeAction[] {
  if (houseFolder(desk, article.id) === undefined) return [];
  const { uri } = article;
  const { rule, subject, others, beside } = finding;
  const words = shortened(withoutOuterMarks(subject), longestWords);
  const { told } = desk.abilities;
  const action = (title: string, { command, given }: Offer): CodeAction => {
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command, arguments: [given] } };
  };
  return [
    ...(beside
      ? [
          action(
            told(say.here({ words, rule })),
            offer('copydesk.house.accept', { uri, rule, subject, others, beside }),
          ),
        ]
      : []),
    action(told(say.inArticle({ words, rule })), offer('copydesk.house.accept', { uri, rule, subject, others })),
    ...sheetOffers(finding, article, told).map(([title, offered]) => action(title, offered)),
    action(told(say.switchOff({ rule })), offer('copydesk.house.switchOff', { uri, rule })),
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
function sheetOffers({ rule, subject, span }: Finding, article: OpenArticle, told: Told): [title: string, Offer][] {
  const { uri } = article;
  const words = shortened(subject, longestWords);
  const settled = ruleNamed(rule)?.settled;
  if (settled === 'name') {
    const offered = offer('copydesk.house.addName', { uri, name: subject });
    return [[told(say.wellKnown({ words })), offered]];
  }
  if (settled === 'acronym') {
    const offered = offer('copydesk.house.addAcronym', { uri, acronym: subject });
    return [[told(say.acronym({ words })), offered]];
  }
  if (settled !== 'form') return [];
  const annotations = article.annotations();
  const mention = mentionAt(annotations, span.start);
  const entity = mention && entityOf(annotations, mention);
  const forms = entity ? formsOf(entity).map(({ text }) => text) : [];
  return forms.slice(0, 3).flatMap((name) => {
    // a surname beside the full name is no other spelling of it
    const isSpelling = (form: string) => entity?.type !== 'PER' || foldPhrase(form) === foldPhrase(name);
    const avoid = forms.filter((form) => form !== name && isSpelling(form));
    return avoid.length ? [[told(say.always({ name })), offer('copydesk.house.addName', { uri, name, avoid })]] : [];
  });
}

/** Offered once, whatever findings are in the range. */
export function acceptAllAction(article: OpenArticle, desk: Desk): CodeAction[] {
  if (houseFolder(desk, article.id) === undefined) return [];
  const title = desk.abilities.told(say.all());
  // The extension asks first.
  const command = desk.abilities.start.panels
    ? { title, command: 'copydesk.acceptAll' }
    : { title, command: 'copydesk.house.acceptAll', arguments: [{ uri: article.uri }] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}
