// An article is opened and reviewed as it is written; fixes are taken; what is no article is left alone.
import * as vscode from 'vscode';
import {
  actions,
  assert,
  assertEqual,
  eventually,
  findingOf,
  findings,
  hoverOver,
  open,
  openText,
  outline,
  ruleOf,
  seed,
  take,
} from './desk.ts';

const story = 'The council voted on Monday to mend the old bridge over the river Wend.\n';
const repeated = `Council backs bridge\n\nCouncil backs bridge\n\n${story}`;

suite('review', () => {
  test('the extension wakes up for an article, without the network or trust', async () => {
    await open('bookshop-clean.article.txt');
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    await extension?.activate();
    assert(extension?.isActive, 'it is installed and active');
    assertEqual(extension.packageJSON.capabilities.untrustedWorkspaces.supported, true);
  });

  test('an unsaved article is reviewed, and a quick fix puts it right', async () => {
    const { document } = await openText(repeated);
    const finding = await findingOf('headline-repeated', document.uri);
    assertEqual(document.getText(finding.range), 'Council backs bridge');
    assertEqual(finding.range.start.line, 2);
    assert(finding.relatedInformation?.length, 'it points to the first headline');
    await take(await actions(document.uri, finding.range), 'Delete');
    await findings(document.uri, (found) => !found.some((each) => ruleOf(each) === 'headline-repeated'));
    assertEqual(document.getText(), `Council backs bridge\n\n${story}`);
  });

  test('safe fixes are planned together: the majority is counted before any edit, and nothing new is found', async () => {
    const lede = 'The U.S. delegation came on Monday. The U.S. asked for more time. It was the U.S';
    const { document } = await openText(`Talks open in Geneva\n\n${lede} that left first.\n`);
    await findingOf('entity-abbreviation-damaged', document.uri);
    await vscode.commands.executeCommand('copydesk.fixAllSafe');
    await findings(document.uri, (found) => found.length === 0);
    assertEqual(document.getText(), `Talks open in Geneva\n\n${lede}. that left first.\n`);
  });

  test('findings come and go while typing', async () => {
    const editor = await openText(`Council backs bridge\n\n${story}`);
    const { uri } = editor.document;
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Council backs bridge\n\n'));
    await findingOf('headline-repeated', uri);
    // Undo goes to what has the focus, where a user's cursor stands; in a window that has just opened, it may come late.
    for (let times = 0; times < 10 && editor.document.lineCount > 4; times++) {
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await vscode.commands.executeCommand('undo');
    }
    await findings(uri, (found) => found.length === 0);
  });

  test('a plain text is not an article', async () => {
    const plain = await openText(repeated, 'plaintext');
    const article = await openText(repeated);
    await findings(article.document.uri);
    assertEqual(vscode.languages.getDiagnostics(plain.document.uri), []);
  });

  test('two articles under one headline are told of each other', async () => {
    const { document } = await open('reservoir-leak-wire.article.txt');
    const finding = await findingOf('headline-duplicate-workspace', document.uri);
    const elsewhere = finding.relatedInformation?.map(({ location }) => location.uri.toString());
    assertEqual(elsewhere, [seed('reservoir-leak-daily.article.txt').toString()]);
  });

  test('the outline begins with the headline', async () => {
    const { document } = await open('border-talks.article.txt');
    const [headline] = await outline(document.uri);
    assert(headline.name.includes('No more maps'), headline.name);
    assert(headline.children.length, 'quotations or sections stand under it');
  });

  test('a hover over a name says who that is', async () => {
    const { document } = await open('border-talks.article.txt');
    const hover = await hoverOver(document, 'Rashid Orujov');
    assert(hover.includes('Rashid Orujov') && hover.includes('person'), hover);
    assertEqual(await hoverOver(document, 'enough maps,"').then((text) => text.includes('Rashid Orujov')), true);
  });

  test('where there is nothing to fix, the light bulb goes to the other place', async () => {
    const lede = 'Police in Ashlock said on Tuesday that 27 people were without homes after the storm.\n';
    const { document } = await openText(`Storm leaves 31 people without homes in Ashlock\n\n${lede}`);
    const { range } = await findingOf('headline-number-mismatch', document.uri);
    await take(await actions(document.uri, range), 'Go to line 3');
    await eventually('the figure in the lede', vscode.window.onDidChangeTextEditorSelection, () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection) === '27 people';
    });
  });

  test('a finding links to the page of its rule', async () => {
    const { document } = await openText(repeated);
    const { code } = await findingOf('headline-repeated', document.uri);
    assert(typeof code === 'object', 'the code carries a link');
    const { scheme, path, query } = code.target;
    assertEqual(scheme, 'command');
    await vscode.commands.executeCommand(path, ...JSON.parse(query));
    const { tabGroups } = vscode.window;
    await eventually('the page beside the article', tabGroups.onDidChangeTabs, () =>
      tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'headline-repeated')),
    );
  });
});
