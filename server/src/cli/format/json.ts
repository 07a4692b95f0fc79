// Findings for programs. Offsets are UTF-16 code units into the file's text as decoded, a byte order mark counted.
import type { Span } from '../../core/index.ts';
import { countingMark } from './counting-mark.ts';
import type { Format } from './format.ts';
import { filesAsJson, mapped } from './json-lists.ts';

export const json: Format = (files, { hasMark }) => {
  const placed = (path: string, span: Span) => (hasMark(path) ? countingMark(span) : span);
  const told = mapped(files, ({ path, findings, names }) => ({
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
  return filesAsJson(told);
};
