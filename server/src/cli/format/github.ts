// Findings as annotations of a GitHub workflow: lines that its runner takes from the output.
import type { Severity } from '../../core/index.ts';
import { slashed } from '../sheets.ts';
import { placeOf } from './excerpt.ts';
import type { Format } from './format.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const github: Format = async function* (files, { textOf }) {
  for await (const { path, findings } of files) {
    for (const { rule, severity, message, span } of findings) {
      const [start, end] = [span.start, span.end].map((offset) => placeOf(textOf(path), offset));
      // Columns count only where the annotation is of one line.
      const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
      const values = { file: slashed(path), line: start.line, endLine: end.line, ...columns, title: rule };
      const properties = Object.entries(values).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      yield `::${commands[severity]} ${properties.join(',')}::${escapeData(message)}\n`;
    }
  }
};

const escapeData = (text: string) => text.replace(/[%\r\n]/g, percent);
const escapeProperty = (text: string) => text.replace(/[%\r\n:,]/g, percent);
const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
