// Findings as SARIF 2.1.0, for code-scanning views and archives.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Rule, rules, type Severity, type Span } from '../../core/index.ts';
import type { ReviewedFile } from '../review-files.ts';
import { version } from '../version.ts';
import { addressOf } from './address.ts';
import { placeOf, type TextWithLines } from './excerpt.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { Format, FormatContext } from './format.ts';
import { jsonList } from './json-lists.ts';

const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** How deep the results lie. */
const depth = 3;

export const sarif: Format = async function* (files, context) {
  const driver = { name: 'Copydesk', version, rules: rules.map(describe) };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: [] }],
  };
  const whole = JSON.stringify(log, null, 2);
  const place = whole.lastIndexOf('[]');
  yield whole.slice(0, place);
  yield* jsonList(resultsOf(files, context), depth);
  yield `${whole.slice(place + '[]'.length)}\n`;
};

async function* resultsOf(files: AsyncIterable<ReviewedFile>, { textOf }: FormatContext) {
  for await (const file of files) {
    const fingerprints = fingerprintsOf(file.path, file.findings);
    for (const [at, { rule, severity, message, span, related }] of file.findings.entries()) {
      yield {
        ruleId: rule,
        ruleIndex: rules.findIndex(({ id }) => id === rule),
        level: levels[severity],
        message: { text: message },
        locations: [locationOf(file.path, span, textOf(file.path))],
        partialFingerprints: { 'copydesk/v1': fingerprints[at] },
        relatedLocations: related.map((place, id) => {
          const other = place.article ?? file.path;
          return { id, ...locationOf(other, place.span, textOf(other)), message: { text: place.message } };
        }),
      };
    }
  }
}

/** A rule's page lies beside the program. */
function describe({ id, family, severity, summary }: Rule) {
  return {
    id,
    shortDescription: { text: summary },
    help: { text: summary },
    helpUri: pathToFileURL(path.join(__dirname, 'rules', `${id}.md`)).href,
    defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
    properties: { tags: [family] },
  };
}

function locationOf(file: string, span: Span, text: TextWithLines) {
  const start = placeOf(text, span.start);
  const end = placeOf(text, span.end);
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return {
    physicalLocation: {
      artifactLocation: { uri: addressOf(file) },
      region: { ...region, charOffset: span.start, charLength: span.end - span.start },
    },
  };
}
