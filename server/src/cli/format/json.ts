// Findings for programs. Offsets are UTF-16 code units into the file's text as decoded, a byte order mark counted.
import type { Span } from '../../core/index.ts';
import { countingMark } from './counting-mark.ts';
import type { Format } from './format.ts';

export const json: Format = (files) => {
  const marked = new Set(files.filter(({ mark }) => mark).map(({ path }) => path));
  const placed = (path: string, span: Span) => (marked.has(path) ? countingMark(span) : span);
  const told = files.map(({ path, findings, names }) => ({
    path,
    names,
    findings: findings.map(({ rule, severity, message, span, related }) => ({
      rule,
      severity,
      message,
      ...placed(path, span),
      related: related.map(({ article = path, span: place, message: note, archived }) => ({
        path: article,
        ...placed(article, place),
        message: note,
        archived,
      })),
    })),
  }));
  return `${JSON.stringify({ files: told })}\n`;
};
