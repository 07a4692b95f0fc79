// A plain text that is reviewed as an article is read as one: its paragraphs wrap, as those of an article do. Once a text, so that
// whoever wants them long has them long; other plain texts stay as they are.
import { commands, type Disposable, type TextDocument, workspace } from 'vscode';
import type { ArticleAtHand } from './reading.ts';

export function wrapPlainText(atHand: ArticleAtHand): Disposable {
  const wrapped = new WeakSet<TextDocument>();
  return atHand.onDidChange((article) => {
    const document = article?.editor.document;
    if (document?.languageId !== 'plaintext' || wrapped.has(document)) return;
    wrapped.add(document);
    const settings = workspace.getConfiguration('editor', document);
    if (settings.get('wordWrap') === 'off') void commands.executeCommand('editor.action.toggleWordWrap');
  });
}
