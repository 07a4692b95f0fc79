// Sign-off: one finding after the other, from the top, until the article is clean for print. Nothing is written but what is chosen:
// a number takes a fix, A accepts, S skips, Escape ends.
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  l10n,
  languages,
  type QuickPickItem,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, CodeAction as LspCodeAction } from 'vscode-languageclient';
import { findingsIn } from '../findings.ts';
import { goTo } from '../places.ts';
import type { ArticleAtHand } from '../reading.ts';
import type { Server } from '../server.ts';
import type { CommandTable } from './command-table.ts';

export function signOffCommands(server: Server, atHand: ArticleAtHand): CommandTable {
  return { 'copydesk.signOff': () => signOff(server, atHand) };
}

interface Choice extends QuickPickItem {
  readonly key: string;
  /** Absent: the finding is left as it is. */
  readonly action?: CodeAction;
}

const most = 9;
const patience = 5000;

async function signOff(server: Server, atHand: ArticleAtHand): Promise<void> {
  const shown = window.activeTextEditor ?? atHand.current?.editor;
  if (!shown) return void window.showInformationMessage(l10n.t('Open an article first.'));
  let editor = await window.showTextDocument(shown.document, shown.viewColumn);
  const client = await server.start();
  const { uri } = editor.document;
  const skipped = new Set<string>();
  for (let number = 1; ; number++) {
    const left = findingsIn(uri).filter((finding) => !skipped.has(keyOf(editor, finding)));
    if (!left.length) break;
    // What was chosen before may have shown another article.
    editor = await window.showTextDocument(shown.document, shown.viewColumn);
    goTo(editor, left[0].range);
    const choices = await choicesFor(client, editor, left[0]);
    const choice = await chooseAfterLooking(left[0], choices, number, number - 1 + left.length);
    if (!choice) return;
    if (choice.action) await carryOut(editor, choice.action);
    else skipped.add(keyOf(editor, left[0]));
  }
  const open = findingsIn(uri).length;
  const told = open ? l10n.t('Signed off with {0} left open', open) : l10n.t('Clean for print');
  window.setStatusBarMessage(`$(verified) ${told}`, 15_000);
}

/** A finding by what it says of which words: where edits above moved it, it is still the same. */
const keyOf = ({ document }: TextEditor, { range, message, code }: Diagnostic) =>
  JSON.stringify([code, document.getText(range), message]);

async function choicesFor(
  client: BaseLanguageClient,
  { document }: TextEditor,
  finding: Diagnostic,
): Promise<Choice[]> {
  const { code2ProtocolConverter: given, protocol2CodeConverter: taken } = client;
  const asked = await client.sendRequest<LspCodeAction[] | null>('textDocument/codeAction', {
    textDocument: given.asTextDocumentIdentifier(document),
    range: given.asRange(finding.range),
    context: { diagnostics: await given.asDiagnostics([finding]), only: [CodeActionKind.QuickFix.value] },
  });
  // Of several findings over the same words only what answers this one.
  const answers = asked?.filter(({ diagnostics }) => diagnostics?.length) ?? [];
  const own = (await taken.asCodeActionResult(answers)).filter((action) => 'title' in action) as CodeAction[];
  const fixes = own.filter(({ edit, command }) => edit || (command && !saysItIsMeant.test(command.command)));
  const accept = own.find(({ command }) => command?.command === 'copydesk.house.accept');
  return [
    ...fixes
      .slice(0, most)
      .map((action, index) => ({ key: String(index + 1), label: `${index + 1}  ${action.title}`, action })),
    ...(accept ? [{ key: 'a', label: `A  ${accept.title}`, action: accept }] : []),
    { key: 's', label: `S  ${l10n.t('Skip')}` },
  ];
}

/** "This is meant" has a key of its own. */
const saysItIsMeant = /^copydesk\.(?:house\.|acceptAll$)/;
/** What only shows: the question stays open behind it. */
const looks: ReadonlySet<string> = new Set([
  'copydesk.goTo',
  'copydesk.openAddress',
  'copydesk.compareQuotations',
  'copydesk.compareArticles',
]);

/** Shows what is to be looked at as often as it is asked for, and asks again. */
async function chooseAfterLooking(
  finding: Diagnostic,
  choices: readonly Choice[],
  number: number,
  all: number,
): Promise<Choice | undefined> {
  for (;;) {
    const choice = await choose(finding, choices, number, all);
    const command = choice?.action?.command;
    if (!command || !looks.has(command.command)) return choice;
    await commands.executeCommand(command.command, ...(command.arguments ?? []));
  }
}

function choose(
  { message }: Diagnostic,
  choices: readonly Choice[],
  number: number,
  all: number,
): Promise<Choice | undefined> {
  const list = window.createQuickPick<Choice>();
  list.title = l10n.t('{0} of {1}', number, all);
  list.placeholder = message;
  list.items = choices;
  list.ignoreFocusOut = true;
  return new Promise((resolve) => {
    const take = (choice: Choice | undefined) => {
      resolve(choice);
      list.dispose();
    };
    list.onDidChangeValue((value) => {
      const choice = choices.find(({ key }) => key === value.trim().toLowerCase());
      if (choice) take(choice);
    });
    list.onDidAccept(() => take(list.activeItems[0]));
    list.onDidHide(() => take(undefined));
    list.show();
  });
}

/** Carries out what was chosen and waits until the findings have followed; not for ever. */
async function carryOut({ document }: TextEditor, { edit, command }: CodeAction): Promise<void> {
  const followed = new Promise<void>((resolve) => {
    const timer = setTimeout(done, patience);
    const listening = languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === document.uri.toString())) done();
    });
    function done() {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
  if (edit) await workspace.applyEdit(edit);
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
  await followed;
}
