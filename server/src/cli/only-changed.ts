// A review cut down to what has changed since a commit.
import type { StoredFinding } from '../core/index.ts';
import { type Changes, changesSince } from './changes.ts';
import { placeOf, type TextWithLines } from './format/excerpt.ts';
import type { ReviewedFile } from './review-files.ts';

export interface OnlyChanged {
  /** Whether a file is reviewed at all. */
  attends(file: string): boolean;
  /** A file with the findings on its new lines. */
  cut(file: ReviewedFile, textOf: () => TextWithLines): ReviewedFile;
}

const everything: OnlyChanged = { attends: () => true, cut: (file) => file };

export function onlyChanged(commit: string | undefined): OnlyChanged {
  if (commit === undefined) return everything;
  const changes: Changes = changesSince(commit);
  return {
    attends: (file) => changes.linesOf(file) !== undefined,
    cut(file, textOf) {
      if (!file.findings.length) return file;
      const text = textOf();
      const isNew = changes.linesOf(file.path) ?? (() => true);
      const onNewLines = ({ span }: StoredFinding) =>
        isNew(placeOf(text, span.start).line, placeOf(text, span.end).line);
      return { ...file, findings: file.findings.filter(onNewLines) };
    },
  };
}
