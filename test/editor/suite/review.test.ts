// An article is opened and reviewed, a fix is taken.
import * as vscode from 'vscode';
import { assert, findings, open, ruleOf } from './desk.ts';

suite('review', () => {
  test('the extension wakes up for an article', async () => {
    await open('bookshop-clean.article.txt');
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    await extension?.activate();
    assert(extension?.isActive, 'it is installed and active');
  });

  test('opening an article shows its findings', async () => {
    const { document } = await open('tram-strike-scraped.news');
    const found = await findings(document.uri);
    assert(
      found.every((finding) => ruleOf(finding).includes('-')),
      'every finding names its rule',
    );
  });
});
