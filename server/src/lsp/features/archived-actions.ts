// What the light bulb offers for an article of the archive that a finding names: its text beside this one where it is at hand,
// else its address on the web.
import { type CodeAction, CodeActionKind, type Diagnostic, type ResponseError } from 'vscode-languageserver';
import { type Finding, type RelatedPlace, wording } from '../../core/index.ts';
import type { TwoArticles } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import type { OpenArticle } from '../open-article.ts';
import { refuse } from '../refuse.ts';
import { toRange } from '../to-lsp.ts';
import { mostOffered } from '../two-wordings.ts';
import { nameOf } from '../uris.ts';
import { shortened } from '../wording.ts';
import { goToName } from './go-to.ts';

export const say = wording('archived-actions', {
  compare: 'Compare with {article} in the archive',
  open: 'Open {article} from the archive',
  headline: '“{words}”',
  notOpened: 'This address can’t be opened.',
});

export const openAddressName = 'copydesk.openAddress';

/** A longer headline is cut in a title. */
const longestHeadline = 50;

export function archivedActions(
  finding: Finding,
  article: OpenArticle,
  desk: Desk,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const first = new Map<string, RelatedPlace<string>>();
  for (const place of finding.related) {
    if (place.article && place.archived && !first.has(place.article)) first.set(place.article, place);
  }
  return [...first].slice(0, mostOffered).flatMap(([id, place]) => {
    const offered = offer(id, place, finding, article, desk);
    return offered ? [{ title: offered.title, kind: CodeActionKind.QuickFix, diagnostics, command: offered }] : [];
  });
}

function offer(
  id: string,
  { archived, span }: RelatedPlace<string>,
  finding: Finding,
  article: OpenArticle,
  desk: Desk,
) {
  const { told, start, showsDocuments } = desk.abilities;
  const named = inWords(id, archived ?? {}, desk);
  const there = desk.archive.atHand(article, id);
  if (there && start.panels) {
    const here = { uri: article.uri, range: toRange(article.document, finding.span) };
    const given: TwoArticles = { here, there: there.uri };
    return { title: told(say.compare({ article: named })), command: 'copydesk.compareArticles', arguments: [given] };
  }
  const title = told(say.open({ article: named }));
  if (!showsDocuments) return undefined;
  if (there) {
    const place = { uri: there.uri, range: toRange(there.positions, span) };
    return { title, command: goToName, arguments: [place] };
  }
  const address = [archived?.url, id].find(isOnTheWeb);
  return address && { title, command: openAddressName, arguments: [address] };
}

/** “Council backs bridge”, 2020-05-03 */
function inWords(id: string, { headline, day }: NonNullable<RelatedPlace['archived']>, { abilities }: Desk): string {
  const words = headline && abilities.told(say.headline({ words: shortened(headline, longestHeadline) }));
  return [words, day].filter(Boolean).join(', ') || nameOf(id);
}

/** Nothing else is handed to the machine to be opened: an archive holds what many have written into it. */
const isOnTheWeb = (address: unknown): address is string =>
  typeof address === 'string' && /^https?:\/\//i.test(address);

export async function runOpenAddress(desk: Desk, address: unknown): Promise<null | ResponseError> {
  const opened = isOnTheWeb(address) && (await desk.browse(address));
  return opened ? null : refuse(say.notOpened(), desk.abilities);
}
