// The desk report: what is open in each article, as a person would write it down for the reporter.
import type { StoredFinding } from '../../core/index.ts';
import type { ReviewedFile } from '../review-files.ts';
import { placeOf } from './excerpt.ts';
import type { Format, FormatContext } from './format.ts';

interface ReportLine {
  readonly place: string;
  readonly severity: string;
  readonly rule: string;
  readonly words: string;
  readonly message: string;
}

/** What only the reporter can answer. */
const questions: Readonly<Record<string, (words: string) => string>> = {
  'quote-unattributed': (words) => `Who said ${words}?`,
  'quote-speaker-unclear': (words) => `Who is meant by ${words}?`,
  'quote-changed': (words) => `Which wording is right: ${words}?`,
  'entity-unintroduced': (words) => `What are the full name and role of ${words}?`,
  'entity-ambiguous-surname': (words) => `Which ${words}?`,
  'entity-age-conflict': (words) => `Which age is right: ${words}?`,
  'entity-title-conflict': (words) => `Which title is right: ${words}?`,
  'entity-misspelling': (words) => `How is ${words} spelled?`,
  'entity-acronym-unexpanded': (words) => `What does ${words} stand for?`,
};

/** What the report says of one article. */
interface ArticleReport {
  readonly path: string;
  readonly lines: readonly ReportLine[];
  readonly questions: readonly string[];
}

export const markdown: Format = (files, context) => {
  const parts = reportsOf(files, context).map(({ path, lines, questions: asked }) => {
    const rows = lines.map((line) => `| ${cellsOf(line).map(escapeMarkdown).join(' | ')} |`);
    const items = asked.map((question) => `- ${escapeMarkdown(question)}`);
    const open = items.length ? ['', 'Questions to the reporter:', '', ...items] : [];
    const head = ['| Place | | Rule | Words | What to do |', '|---|---|---|---|---|'];
    return [`## ${escapeMarkdown(path)}`, '', ...head, ...rows, ...open, ''].join('\n');
  });
  return `# Desk report\n\n${parts.join('\n') || 'Nothing to mend.\n'}`;
};

export const html: Format = (files, context) => {
  const parts = reportsOf(files, context).map(({ path, lines, questions: asked }) => {
    const cells = (line: ReportLine) => cellsOf(line).map((text) => `<td>${escapeHtml(text)}</td>`);
    const rows = lines.map((line) => `<tr>${cells(line).join('')}</tr>`);
    const items = asked.map((question) => `<li>${escapeHtml(question)}</li>`);
    const open = items.length ? `<p>Questions to the reporter:</p><ul>${items.join('')}</ul>` : '';
    const head = '<tr><th>Place</th><th></th><th>Rule</th><th>Words</th><th>What to do</th></tr>';
    return `<h2>${escapeHtml(path)}</h2><table><thead>${head}</thead><tbody>${rows.join('\n')}</tbody></table>${open}`;
  });
  return page(parts.join('\n') || '<p>Nothing to mend.</p>');
};

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3rem .6rem;text-align:left;vertical-align:top}`;

const page = (body: string) =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Desk report</title><style>${style}</style></head><body><h1>Desk report</h1>\n${body}\n</body></html>\n`;

function reportsOf(files: readonly ReviewedFile[], context: FormatContext): ArticleReport[] {
  return files
    .filter(({ findings }) => findings.length)
    .map(({ path, findings }) => {
      const lines = findings.map((finding) => lineOf(path, finding, context));
      return { path, lines, questions: questionsOf(lines) };
    });
}

const cellsOf = ({ place, severity, rule, words, message }: ReportLine) => [place, severity, rule, words, message];

function lineOf(path: string, { rule, severity, span, message }: StoredFinding, { textOf }: FormatContext): ReportLine {
  const text = textOf(path);
  const { line, column } = placeOf(text, span.start);
  const words = text.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    place: `${line}:${column}`,
    severity,
    rule,
    words: words.length > 80 ? `${words.slice(0, 79)}…` : words,
    message,
  };
}

function questionsOf(lines: readonly ReportLine[]): string[] {
  return lines.flatMap(({ rule, words, place }) => (questions[rule] ? [`${questions[rule](words)} (${place})`] : []));
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
