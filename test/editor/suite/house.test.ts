// The desk's commands and the house's say: going from finding to finding, accepting, sheets, files that are asked for.
import * as vscode from 'vscode';
import {
  actions,
  assert,
  assertEqual,
  findingOf,
  findings,
  open,
  openText,
  remove,
  ruleOf,
  seed,
  take,
  write,
} from './desk.ts';

const story = 'The council voted on Monday to mend the old bridge over the river Wend.\n';
const repeated = `Council backs bridge\n\nCouncil backs bridge\n\n${story}`;
const isGone = (rule: string) => (found: readonly vscode.Diagnostic[]) => !found.some((each) => ruleOf(each) === rule);

suite('house', () => {
  test('the next finding is selected, from the last one the first again', async () => {
    const editor = await openText(`${repeated}\n“ It will stand, ” said Mayor Mara Osei.\n`);
    const found = await findings(editor.document.uri, (all) => all.length >= 2);
    const starts = found.map(({ range }) => range.start.line).sort((a, b) => a - b);
    await vscode.commands.executeCommand('copydesk.nextFinding');
    assertEqual(editor.selection.start.line, starts[0]);
    await vscode.commands.executeCommand('copydesk.previousFinding');
    assertEqual(editor.selection.start.line, starts[starts.length - 1]);
    await vscode.commands.executeCommand('copydesk.nextFinding');
    assertEqual(editor.selection.start.line, starts[0]);
  });

  test('all that is safe is fixed at once', async () => {
    const { document } = await openText(`${repeated}\n“ It will stand, ” said Mayor Mara Osei.\n`);
    await findings(document.uri, (all) => all.length >= 2);
    await vscode.commands.executeCommand('copydesk.fixAllSafe');
    await findings(document.uri, isGone('headline-repeated'));
    assertEqual(document.getText(), `Council backs bridge\n\n${story}\n“It will stand,” said Mayor Mara Osei.\n`);
  });

  test('a finding is accepted where it stands, and told again when that is taken back', async () => {
    const uri = await write('accepted.article.txt', repeated);
    await vscode.window.showTextDocument(uri);
    const finding = await findingOf('headline-repeated', uri);
    await take(await actions(uri, finding.range), 'Accept here');
    await findings(uri, isGone('headline-repeated'));
    const list = new TextDecoder().decode(await vscode.workspace.fs.readFile(seed('.copydesk/accepted.json')));
    assert(list.includes('accepted.article.txt'), list);
    await remove(seed('.copydesk/accepted.json'));
    await findingOf('headline-repeated', uri);
    await remove(uri);
  });

  test('questions for the reporter become notes, which are reviewed as no copy', async () => {
    const quoted = '“Nobody has told the island what it is going to eat in the meantime.”';
    const { document } = await openText(`Island waits\n\nThe island has one shop and no bakery.\n\n${quoted}\n`);
    await findingOf('quote-unattributed', document.uri);
    await vscode.commands.executeCommand('copydesk.insertQuestions');
    assert(/\n\[Editor’s note: Who said “.+\]\n\n“Nobody/.test(document.getText()), document.getText());
    const found = await findings(document.uri, (all) => all.some(({ range }) => range.start.line > 4));
    assertEqual(found.filter(({ range }) => document.lineAt(range.start).text.startsWith('[')).length, 0, 'in notes');
  });

  test('the findings of all articles are exported as one report', async () => {
    await findingOf('headline-repeated', (await open('orchard-trial.article.txt')).document.uri);
    await vscode.commands.executeCommand('copydesk.exportReport');
    const report = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert(report.startsWith('# Desk report\n'), report.slice(0, 80));
    assert(/## orchard-trial\.article\.txt\n\n- Line \d+: .+ \([a-z-]+\)\n/.test(report), report);
    assert(report.includes('## tram-strike-scraped.news'), 'only the open article was reported');
  });

  test('a plain text is reviewed when it is asked for, and no longer when it is asked again', async () => {
    const { document } = await openText(repeated, 'plaintext');
    await vscode.commands.executeCommand('copydesk.reviewAsArticle');
    await findingOf('headline-repeated', document.uri);
    await vscode.commands.executeCommand('copydesk.reviewAsArticle');
    await findings(document.uri, (found) => found.length === 0);
  });

  test('a mistake in the house sheet stands where it is, and a rule there leads to its page', async () => {
    const editor = await open('newsroom.yml');
    const last = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(last, '\nstile: british\n'));
    const [problem] = await findings(editor.document.uri);
    assertEqual(editor.document.getText(problem.range), 'stile');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      editor.document.uri,
    );
    assert(
      links.some(({ target }) => target?.scheme === 'command'),
      `${links.length} links`,
    );
  });

  test('the sheet counts while it is typed', async () => {
    const article = await write('typed.article.txt', repeated);
    await vscode.window.showTextDocument(article);
    await findingOf('headline-repeated', article);
    const editor = await vscode.window.showTextDocument(seed('newsroom.yml'), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    const text = editor.document.getText();
    const at = editor.document.positionAt(text.indexOf('rules:\n') + 'rules:\n'.length);
    await editor.edit((edit) => edit.insert(at, '  headline-repeated: off\n'));
    await findings(article, isGone('headline-repeated'));
    await vscode.commands.executeCommand('undo');
    await remove(article);
  });

  test('a severity that the user sets holds where the sheet says nothing', async () => {
    const { document } = await openText(repeated);
    await findingOf('headline-repeated', document.uri);
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('rules.headline-repeated', 'error', vscode.ConfigurationTarget.Global);
    const isError = ({ severity }: vscode.Diagnostic) => severity === vscode.DiagnosticSeverity.Error;
    await findings(document.uri, (found) => found.some(isError));
    await settings.update('rules.headline-repeated', undefined, vscode.ConfigurationTarget.Global);
    await findings(document.uri, (found) => found.length > 0 && !found.some(isError));
  });

  test('the server starts again when it is told to, and reviews what is open', async () => {
    const { document } = await openText(repeated);
    await findingOf('headline-repeated', document.uri);
    await vscode.commands.executeCommand('copydesk.restartServer');
    await findingOf('headline-repeated', document.uri);
    assert((await actions(document.uri, new vscode.Range(2, 0, 2, 5))).length, 'it offers fixes again');
  });
});
