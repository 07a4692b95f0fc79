// Findings for people at a terminal: the line, carets under the words, the other places, a count.
import {
  type RelatedPlace,
  type Said,
  type Severity,
  type StoredFinding,
  tellWhole,
  wording,
} from '../../core/index.ts';
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

export const pretty: Format = async function* (files, context) {
  const paint = (text: string, colour: keyof typeof colours) =>
    context.colour ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
  const counts: Counts = { error: 0, warning: 0, information: 0, hint: 0, files: 0, accepted: 0 };
  for await (const { path, findings, accepted } of files) {
    counts.files++;
    counts.accepted += accepted;
    for (const { severity } of findings) counts[severity]++;
    if (!findings.length) continue;
    const shown = findings.map((finding) => describe(path, finding, context, paint));
    yield `${paint(printableName(path), 'path')}\n${shown.join('\n')}\n\n`;
  }
  const left = counts.accepted ? `\n${inWords(say.accepted({ count: counts.accepted }), context)}` : '';
  yield `${totals(counts, context)}${left}\n`;
};

type Counts = Record<Severity | 'files' | 'accepted', number>;

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

function totals(counts: Counts, context: FormatContext): string {
  const articles = inWords(say.articles({ count: counts.files }), context);
  const found = (['error', 'warning', 'information', 'hint'] as const).filter((severity) => counts[severity]);
  if (!found.length) return inWords(say.nothing({ articles }), context);
  const told = found.map((severity) => inWords(say[severity]({ count: counts[severity] }), context));
  return `${articles}: ${told.join(', ')}.`;
}

const inWords = (said: Said, { language }: FormatContext) => tellWhole(said, language);
