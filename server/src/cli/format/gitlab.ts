// Findings as a GitLab code quality report.
import type { Severity } from '../../core/index.ts';
import { slashed } from '../sheets.ts';
import { placeOf } from './excerpt.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { Format } from './format.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
};

export const gitlab: Format = (files, { textOf }) => {
  const told = files.flatMap(({ path, findings }) => {
    const fingerprints = fingerprintsOf(path, findings);
    return findings.map(({ rule, severity, message, span }, at) => ({
      description: message,
      check_name: rule,
      fingerprint: fingerprints[at],
      severity: severities[severity],
      location: {
        path: slashed(path),
        lines: { begin: placeOf(textOf(path), span.start).line, end: placeOf(textOf(path), span.end).line },
      },
    }));
  });
  return `${JSON.stringify(told, null, 2)}\n`;
};
