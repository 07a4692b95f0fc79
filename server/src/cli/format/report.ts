// The desk report: what is open in each article, as a person would write it down for the reporter.
import { questionFor, type Said, type StoredFinding, tellWhole, wording } from '../../core/index.ts';
import type { ReviewedFile } from '../review-files.ts';
import { placeOf } from './excerpt.ts';
import type { Format, FormatContext } from './format.ts';

export const say = wording('report', {
  title: 'Desk report',
  nothing: 'Nothing to fix.',
  questions: 'Questions for the reporter',
  place: 'Place',
  rule: 'Rule',
  words: 'Words',
  toDo: 'What to do',
  findings: '{count:# finding|# findings}',
  asked: '{count:# question for the reporter|# questions for the reporter}',
  all: '{findings:# finding|# findings} in {articles:# article|# articles}',
});

type Told = (said: Said) => string;
const telling =
  ({ language }: FormatContext): Told =>
  (said) =>
    tellWhole(said, language);

interface ReportLine {
  readonly place: string;
  readonly line: number;
  /** What the finding is compared with, each with its place. */
  readonly related: readonly string[];
  readonly severity: string;
  readonly rule: string;
  readonly words: string;
  readonly message: string;
}

/** What the report says of one article. */
interface ArticleReport {
  readonly path: string;
  readonly lines: readonly ReportLine[];
  readonly questions: readonly { readonly text: string; readonly at: ReportLine }[];
}

export const markdown: Format = async function* (files, context) {
  const told = telling(context);
  yield `# ${told(say.title())}\n\n`;
  let lead = '';
  for await (const { path, lines, questions: asked } of reportsOf(files, context)) {
    const rows = lines.map((line) => `| ${cellsOf(line).map(escapeMarkdown).join(' | ')} |`);
    const items = asked.map(({ text, at }) => `- ${escapeMarkdown(`${text} (${at.place})`)}`);
    const open = items.length ? ['', `${told(say.questions())}:`, '', ...items] : [];
    const head = [`| ${headings(told).join(' | ')} |`, '|---|---|---|---|---|'];
    yield lead + [`## ${escapeMarkdown(path)}`, '', ...head, ...rows, ...open, ''].join('\n');
    lead = '\n';
  }
  if (!lead) yield `${told(say.nothing())}\n`;
};

/** All at once: what is open in all articles comes before the first. */
export const html: Format = async function* (files, context) {
  const told = telling(context);
  const reports: ArticleReport[] = [];
  for await (const report of reportsOf(files, context)) reports.push(report);
  const parts = reports.map(({ path, lines }, index) => {
    const rows = lines.map((line) => rowOf(line, path, index));
    const head = `<tr>${headings(told)
      .map((heading) => `<th>${heading}</th>`)
      .join('')}</tr>`;
    const table = `<table><thead>${head}</thead><tbody>${rows.join('\n')}</tbody></table>`;
    return `<h2 id="article-${index}">${escapeHtml(path)}</h2>${table}`;
  });
  const body = parts.length
    ? [summaryOf(reports, told), questionList(reports, told), ...parts].join('\n')
    : `<p>${told(say.nothing())}</p>`;
  yield page(context.language?.code ?? 'en', told(say.title()), body);
};

/** What only the reporter can answer, before all else: each leads to its line in the report. */
function questionList(reports: readonly ArticleReport[], told: Told): string {
  const lists = reports.flatMap(({ path, questions: asked }, index) => {
    const items = asked.map(({ text, at }) => {
      return `<li>${escapeHtml(text)} (<a href="#${anchorOf(at, index)}">${at.place}</a>)</li>`;
    });
    return items.length ? [`<h3>${escapeHtml(path)}</h3><ul>${items.join('')}</ul>`] : [];
  });
  return lists.length ? `<h2>${told(say.questions())}</h2>${lists.join('\n')}` : '';
}

const anchorOf = ({ place }: ReportLine, article: number) => `place-${article}-${place.replace(':', '-')}`;

/** The place leads to the line of the file, where whatever shows the file knows lines. */
function rowOf(line: ReportLine, path: string, article: number): string {
  const [, ...told] = cellsOf(line);
  const address = `${path.split(/[\\/]/).map(encodeURIComponent).join('/')}#L${line.line}`;
  const place = `<td><a href="${escapeHtml(address)}">${line.place}</a></td>`;
  const related = line.related.map((other) => `<br><small>↳ ${escapeHtml(other)}</small>`).join('');
  const cells = told.map((text, at) => `<td>${escapeHtml(text)}${at === told.length - 1 ? related : ''}</td>`);
  return `<tr id="${anchorOf(line, article)}" class="${line.severity}">${place}${cells.join('')}</tr>`;
}

const headings = (told: Told) => [told(say.place()), '', told(say.rule()), told(say.words()), told(say.toDo())];

/** How much is open, article by article. */
function summaryOf(reports: readonly ArticleReport[], told: Told): string {
  const items = reports.map(({ path, lines, questions: asked }, index) => {
    const open = asked.length ? `, ${told(say.asked({ count: asked.length }))}` : '';
    const findings = told(say.findings({ count: lines.length }));
    return `<li><a href="#article-${index}">${escapeHtml(path)}</a>: ${findings}${open}</li>`;
  });
  const findings = reports.reduce((sum, { lines }) => sum + lines.length, 0);
  return `<p>${told(say.all({ findings, articles: reports.length }))}</p><ul>${items.join('\n')}</ul>`;
}

const style = `:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse}td,th{border:1px solid #8886;padding:.3rem .6rem;text-align:left;vertical-align:top}
tr.error td:nth-child(2){color:light-dark(#a1260d,#f48771)}tr.warning td:nth-child(2){color:light-dark(#7a5200,#e2b340)}
tr.information td:nth-child(2),tr.hint td:nth-child(2){color:light-dark(#0050a0,#75beff)}`;

const page = (language: string, title: string, body: string) =>
  `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1>\n${body}\n</body></html>\n`;

async function* reportsOf(files: AsyncIterable<ReviewedFile>, context: FormatContext): AsyncGenerator<ArticleReport> {
  for await (const { path, findings } of files) {
    if (!findings.length) continue;
    const lines = findings.map((finding) => lineOf(path, finding, context));
    yield { path, lines, questions: questionsOf(lines, context) };
  }
}

const cellsOf = ({ place, severity, rule, words, message }: ReportLine) => [place, severity, rule, words, message];

/** Longer words are cut in a table's cell. */
const longestWords = 80;

function lineOf(
  path: string,
  { rule, severity, span, message, related }: StoredFinding,
  { textOf }: FormatContext,
): ReportLine {
  const text = textOf(path);
  const { line, column } = placeOf(text, span.start);
  const words = text.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    place: `${line}:${column}`,
    line,
    related: related.slice(0, mostPlaces).map((other) => relatedPlace(other, path, textOf)),
    severity,
    rule,
    words: words.length > longestWords ? `${words.slice(0, longestWords - 1)}…` : words,
    message,
  };
}

/** More places of one finding are left out. */
const mostPlaces = 12;

function relatedPlace(
  { article, span, message, archived }: StoredFinding['related'][number],
  path: string,
  textOf: FormatContext['textOf'],
): string {
  if (archived) return [archived.headline, archived.day, archived.url ?? article, message].filter(Boolean).join(', ');
  const { line, column } = placeOf(textOf(article ?? path), span.start);
  return `${article ? `${article}:` : ''}${line}:${column} ${message}`;
}

function questionsOf(lines: readonly ReportLine[], { language }: FormatContext): ArticleReport['questions'] {
  return lines.flatMap((at) => {
    const text = questionFor(at, at.words, language);
    return text ? [{ text, at }] : [];
  });
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
