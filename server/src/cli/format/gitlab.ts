// Findings as a GitLab code quality report.
import type { Severity } from '../../core/index.ts';
import type { ReviewedFile } from '../review-files.ts';
import { slashed } from '../sheets.ts';
import { placeOf } from './excerpt.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { Format, FormatContext } from './format.ts';
import { jsonList } from './json-lists.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
};

export const gitlab: Format = async function* (files, context) {
  yield* jsonList(entries(files, context), 0);
  yield '\n';
};

async function* entries(files: AsyncIterable<ReviewedFile>, { textOf }: FormatContext) {
  for await (const { path, findings } of files) {
    const fingerprints = fingerprintsOf(path, findings);
    for (const [at, { rule, severity, message, span }] of findings.entries()) {
      yield {
        description: message,
        check_name: rule,
        fingerprint: fingerprints[at],
        severity: severities[severity],
        location: {
          path: slashed(path),
          lines: { begin: placeOf(textOf(path), span.start).line, end: placeOf(textOf(path), span.end).line },
        },
      };
    }
  }
}
