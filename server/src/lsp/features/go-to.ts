// "Go to line 12: the figure in the lede": where a finding has no fix, what the light bulb offers is the other place.
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Location,
  type ResponseError,
} from 'vscode-languageserver';
import { type Finding, wording } from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import type { OpenArticle } from '../open-article.ts';
import { refuse } from '../refuse.ts';
import { toRange } from '../to-lsp.ts';
import { shortened } from '../wording.ts';
import { placeName } from './wording-actions.ts';

export const say = wording('go-to', {
  place: 'Go to {place}: {what}',
  notShown: 'This place can’t be shown. Is the file still there?',
});

export const goToName = 'copydesk.goTo';

/** More places are listed with the finding. */
const mostPlaces = 3;
/** Longer words are cut in a title. */
const longestWords = 60;

export function goToActions(
  finding: Finding,
  article: OpenArticle,
  desk: Desk,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const { told, showsDocuments } = desk.abilities;
  if (!showsDocuments) return [];
  const places = finding.related.filter(({ archived }) => !archived).slice(0, mostPlaces);
  return places.flatMap(({ article: other, span, message }) => {
    const isOwn = other === undefined || other === article.id;
    const positions = isOwn ? article.document : desk.newsroom.positions(other);
    if (!positions) return [];
    const destination: Location = { uri: isOwn ? article.uri : other, range: toRange(positions, span) };
    const place = placeName(destination, article, desk);
    const title = told(say.place({ place, what: shortened(message, longestWords) }));
    const command = { title, command: goToName, arguments: [destination] };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
  });
}

export async function runGoTo(desk: Desk, given: Partial<Location> | undefined): Promise<null | ResponseError> {
  const { uri, range } = given ?? {};
  const shown = typeof uri === 'string' && range && (await desk.show(uri, range));
  return shown ? null : refuse(say.notShown(), desk.abilities);
}
