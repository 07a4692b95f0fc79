// Findings as a table for spreadsheets (RFC 4180).
import { placeOf } from './excerpt.ts';
import type { Format } from './format.ts';

const headings = ['file', 'line', 'column', 'severity', 'rule', 'text', 'message'];

export const csv: Format = async function* (files, { textOf }) {
  yield row(headings);
  for await (const { path, findings } of files) {
    for (const { rule, severity, message, span } of findings) {
      const text = textOf(path);
      const { line, column } = placeOf(text, span.start);
      yield row([path, line, column, severity, rule, text.text.slice(span.start, span.end), message]);
    }
  }
};

const row = (cells: readonly (string | number)[]) => `${cells.map(cell).join(',')}\r\n`;

/** Quoted, and never a formula: a spreadsheet runs what begins with one of these signs. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
