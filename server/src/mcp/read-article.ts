// An article read and reviewed for an assistant's question.

import { Refusal } from '../cli/refusal.ts';
import type { House } from '../cli/sheets.ts';
import {
  annotate,
  asListed,
  createMemory,
  indexLines,
  loadNameKnowledge,
  parseArticle,
  positionAt,
  type ReviewedArticle,
  review,
  rules,
  type Sheet,
  tooLarge,
  withoutAccepted,
} from '../core/index.ts';

const knowledge = loadNameKnowledge();

/** Throws with the reason where the text is too large. What the article's house has accepted is left out. */
export function readArticle(name: string, text: string, sheet: Sheet, house?: House): ReviewedArticle {
  const large = tooLarge(text);
  if (large) throw new Refusal(large);
  const annotations = annotate(parseArticle(name, text), createMemory(knowledge), sheet.corrections);
  const lines = indexLines(text);
  const report = review(annotations, { rules, sheet });
  const { findings } = house ? withoutAccepted(report, house.accepted, house.pathOf(name)) : report;
  return {
    annotations: asListed(annotations, findings),
    findings,
    lineOf: (offset) => positionAt(lines, offset).line + 1,
  };
}
