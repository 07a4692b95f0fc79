// The desk report: what is open in each article, as a person would write it down for the reporter.
import type { StoredFinding } from '../../core/index.ts';
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

export const markdown: Format = (files, context) => {
  const parts = files
    .filter(({ findings }) => findings.length)
    .map(({ path, findings }) => {
      const lines = findings.map((finding) => lineOf(path, finding, context));
      const rows = lines.map(
        ({ place, severity, rule, words, message }) =>
          `| ${[place, severity, rule, words, message].map(escapeMarkdown).join(' | ')} |`,
      );
      const asked = questionsOf(lines).map((question) => `- ${escapeMarkdown(question)}`);
      const open = asked.length ? ['', 'Questions to the reporter:', '', ...asked] : [];
      return [
        `## ${escapeMarkdown(path)}`,
        '',
        '| Place | | Rule | Words | What to do |',
        '|---|---|---|---|---|',
        ...rows,
        ...open,
        '',
      ].join('\n');
    });
  return `# Desk report\n\n${parts.join('\n') || 'Nothing to mend.\n'}`;
};

export const html: Format = (files, context) => {
  const parts = files
    .filter(({ findings }) => findings.length)
    .map(({ path, findings }) => {
      const lines = findings.map((finding) => lineOf(path, finding, context));
      const rows = lines.map(
        ({ place, severity, rule, words, message }) =>
          `<tr>${[place, severity, rule, words, message].map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`,
      );
      const asked = questionsOf(lines).map((question) => `<li>${escapeHtml(question)}</li>`);
      const open = asked.length ? `<p>Questions to the reporter:</p><ul>${asked.join('')}</ul>` : '';
      return `<h2>${escapeHtml(path)}</h2><table><thead><tr><th>Place</th><th></th><th>Rule</th><th>Words</th><th>What to do</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>${open}`;
    });
  const style =
    'body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3rem .6rem;text-align:left;vertical-align:top}';
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Desk report</title><style>${style}</style></head><body><h1>Desk report</h1>\n${parts.join('\n') || '<p>Nothing to mend.</p>'}\n</body></html>\n`;
};

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
