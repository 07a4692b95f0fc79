// Findings for programs. Offsets are UTF-16 code units into the file's text as decoded, a byte order mark counted.
import type { Format } from './format.ts';

export const json: Format = (files) => {
  const told = files.map(({ path, findings }) => ({
    path,
    findings: findings.map(({ rule, severity, message, span, related }) => ({
      rule,
      severity,
      message,
      ...span,
      related: related.map((place) => ({ path: place.article ?? path, ...place.span, message: place.message })),
    })),
  }));
  return `${JSON.stringify({ files: told })}\n`;
};
