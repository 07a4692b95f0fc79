// Findings for people at a terminal: the line, carets under the words, the other places, a count.
import { type RelatedPlace, type Said, type StoredFinding, tellWhole, wording } from '../../core/index.ts';
import { excerpt, placeOf } from './excerpt.ts';
import type { Format, FormatContext } from './format.ts';
import { printable, printableName } from './printable.ts';

export const say = wording('totals', {
  articles: '{count:# article|# articles}',
  nothing: '{articles}, nothing to fix.',
  accepted: '{count:# accepted finding is|# accepted findings are} not shown (--all shows accepted findings, too).',
  morePlaces: 'and {count:# more place|# more places}',
  error: '{count:# error|# errors}',
  warning: '{count:# warning|# warnings}',
  information: '{count:# information|# information}',
  hint: '{count:# hint|# hints}',
});

const colours = { error: 31, warning: 33, information: 36, hint: 90, path: 4, rule: 90, caret: 31 } as const;

export const pretty: Format = (files, context) => {
  const paint = (text: string, colour: keyof typeof colours) =>
    context.colour ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
  const told = files.filter(({ findings }) => findings.length);
  const parts = told.map(({ path, findings }) => {
    const shown = findings.map((finding) => describe(path, finding, context, paint));
    return `${paint(printableName(path), 'path')}\n${shown.join('\n')}\n`;
  });
  const all = totals(
    files.flatMap(({ findings }) => findings),
    files.length,
    context,
  );
  const accepted = files.reduce((sum, file) => sum + file.accepted, 0);
  const left = accepted ? `\n${inWords(say.accepted({ count: accepted }), context)}` : '';
  return `${parts.join('\n')}${parts.length ? '\n' : ''}${all}${left}\n`;
};

type Paint = (text: string, colour: keyof typeof colours) => string;

/** More places of one finding are counted, not shown. */
const mostPlaces = 12;

function describe(path: string, finding: StoredFinding, context: FormatContext, paint: Paint): string {
  const text = context.textOf(path);
  const { line, column } = placeOf(text, finding.span.start);
  const related = finding.related.map((place) => {
    const other = place.article ?? path;
    if (place.archived)
      return `     ${paint('↳', 'rule')} ${printable(archivedIn(other, place.archived))}  ${printable(place.message)}`;
    const at = placeOf(context.textOf(other), place.span.start);
    return `     ${paint('↳', 'rule')} ${printable(place.article ? `${other}:` : '')}${at.line}:${at.column}  ${printable(place.message)}`;
  });
  return [
    `  ${line}:${column}  ${paint(finding.severity, finding.severity)}  ${printable(finding.message)}  ${paint(finding.rule, 'rule')}`,
    ...excerpt(text, finding.span).flatMap(({ line: shown, carets }) => [
      `     ${shown}`,
      ...(carets === undefined ? [] : [`     ${paint(carets, 'caret')}`]),
    ]),
    ...related.slice(0, 12),
    ...(related.length > mostPlaces
      ? [`     … ${inWords(say.morePlaces({ count: related.length - mostPlaces }), context)}`]
      : []),
  ].join('\n');
}

function archivedIn(id: string, { headline, day, url }: NonNullable<RelatedPlace['archived']>): string {
  return [headline && `“${headline}”`, day, url ?? id].filter(Boolean).join(', ');
}

function totals(findings: readonly StoredFinding[], files: number, context: FormatContext): string {
  const articles = inWords(say.articles({ count: files }), context);
  if (!findings.length) return inWords(say.nothing({ articles }), context);
  const counts = (['error', 'warning', 'information', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count ? [inWords(say[severity]({ count }), context)] : [];
  });
  return `${articles}: ${counts.join(', ')}.`;
}

const inWords = (said: Said, { language }: FormatContext) => tellWhole(said, language);
