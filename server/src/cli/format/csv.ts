// Findings as a table for spreadsheets (RFC 4180).
import { placeOf } from './excerpt.ts';
import type { Format } from './format.ts';

export const csv: Format = (files, { textOf }) => {
  const rows = files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, span }) => {
      const text = textOf(path);
      const { line, column } = placeOf(text, span.start);
      return [path, line, column, severity, rule, text.text.slice(span.start, span.end), message];
    }),
  );
  const lines = [['file', 'line', 'column', 'severity', 'rule', 'text', 'message'], ...rows];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
};

/** Quoted, and never a formula: a spreadsheet runs what begins with one of these signs. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
