// Two wordings of one quotation in the editor's own comparison: texts of nothing but the quotation, a clause a line, so that what
// is marked is the words. What is compared is in the address of the two texts: nothing else is kept.
import {
  commands,
  type Disposable,
  l10n,
  languages,
  type Tab,
  TabInputTextDiff,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { QuotedPlace, TwoArticles, TwoWordings } from '../../server/src/protocol/messages.ts';
import { openAt, toRange } from './places.ts';

const scheme = 'copydesk-wording';

/** Answers for the texts of comparisons. */
export function provideWordings(): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent(uri) {
      const { shown } = JSON.parse(uri.query) as { shown: keyof TwoWordings };
      return clauses(wordingsIn(uri)?.[shown].text ?? '');
    },
  });
}

/** The other wording on the left, the one that was asked about on the right, as what came before and what is. */
export async function showWordings({ here, there }: TwoWordings): Promise<void> {
  const side = async (shown: keyof TwoWordings, place: QuotedPlace) => {
    const uri = Uri.from({ scheme, path: `/${placeName(place)}`, query: JSON.stringify({ here, there, shown }) });
    // whose settings wrap the lines
    return (await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), 'news-quotation')).uri;
  };
  const [left, right] = [await side('there', there), await side('here', here)];
  const title = `${placeName(there)} ↔ ${placeName(here)}`;
  await commands.executeCommand('vscode.diff', left, right, title, { preview: true });
}

/** Two articles that have text in common, the one that was asked about on the right, where it can be edited. */
export async function showArticles({ here, there }: TwoArticles): Promise<void> {
  const [left, right] = [Uri.parse(there), Uri.parse(here.uri)];
  const title = `${workspace.asRelativePath(left)} ↔ ${workspace.asRelativePath(right)}`;
  await commands.executeCommand('vscode.diff', left, right, title, { selection: toRange(here.range), preview: true });
}

/** What the comparison in front shows. */
export function shownWordings(): TwoWordings | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputTextDiff ? wordingsIn(input.modified) : undefined;
}

/** Comparisons of a quotation that has other words now show what is no longer there. */
export async function closeWordings(): Promise<void> {
  const isOurs = ({ input }: Tab) => input instanceof TabInputTextDiff && input.modified.scheme === scheme;
  await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isOurs)));
}

/** The two articles side by side, each at its place. */
export async function openBoth({ here, there }: TwoWordings): Promise<void> {
  await openAt(Uri.parse(here.uri), here.range);
  await openAt(Uri.parse(there.uri), there.range, { viewColumn: ViewColumn.Beside });
  await commands.executeCommand('workbench.action.evenEditorWidths');
}

/** "wire.article.txt, line 12" */
export function placeName({ uri, range }: QuotedPlace): string {
  const name = Uri.parse(uri).path.split('/').at(-1) ?? uri;
  return l10n.t('{0}, line {1}', name, range.start.line + 1);
}

function wordingsIn({ scheme: itsOwn, query }: Uri): TwoWordings | undefined {
  return itsOwn === scheme ? (JSON.parse(query) as TwoWordings) : undefined;
}

function clauses(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/(?<=[.!?,;:…—]["'”’]?) (?=\S)/g, '\n');
}
