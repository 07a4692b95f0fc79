// Findings as SARIF 2.1.0, for code-scanning views and archives.
import path from 'node:path';
import { rules, type Severity, type Span } from '../../core/index.ts';
import { version } from '../version.ts';
import { placeOf, type TextWithLines } from './excerpt.ts';
import type { Format } from './format.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export const sarif: Format = (files, { textOf }) => {
  const results = files.flatMap((file) =>
    file.findings.map(({ rule, severity, message, span, related }) => ({
      ruleId: rule,
      level: levels[severity],
      message: { text: message },
      locations: [locationOf(file.path, span, textOf(file.path))],
      relatedLocations: related.map((place) => {
        const other = place.article ?? file.path;
        return { ...locationOf(other, place.span, textOf(other)), message: { text: place.message } };
      }),
    })),
  );
  const driver = {
    name: 'Copydesk',
    version,
    rules: rules.map(({ id, summary }) => ({ id, shortDescription: { text: summary } })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function locationOf(file: string, span: Span, text: TextWithLines) {
  const start = placeOf(text, span.start);
  const end = placeOf(text, span.end);
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  const uri = encodeURI(file.split(path.sep).join('/'));
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { ...region, charOffset: span.start, charLength: span.end - span.start },
    },
  };
}
