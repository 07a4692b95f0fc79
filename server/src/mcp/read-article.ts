// An article read and reviewed for an assistant's question.
import {
  annotate,
  createMemory,
  indexLines,
  loadNameKnowledge,
  parseArticle,
  positionAt,
  type ReviewedArticle,
  review,
  rules,
  type Sheet,
} from '../core/index.ts';

const knowledge = loadNameKnowledge();

export function readArticle(name: string, text: string, sheet: Sheet): ReviewedArticle {
  const annotations = annotate(parseArticle(name, text), createMemory(knowledge), sheet.corrections);
  const lines = indexLines(text);
  const { findings } = review(annotations, { rules, sheet });
  return { annotations, findings, lineOf: (offset) => positionAt(lines, offset).line + 1 };
}
