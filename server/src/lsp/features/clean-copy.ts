// Cleaning scraped copy: what a page left behind goes, as one edit to be looked at first. Words of the article are never touched.

import { overlaps, type TextEdit } from '../../core/index.ts';
import type { OfDocument, ReviewedEdit } from '../../protocol/messages.ts';
import type { ArticleFeature } from '../desk.ts';
import { toTextEdits } from '../to-lsp.ts';

/** The rules whose fixes clean, with what they take away; in this order where two touch the same words. */
const cleaning: readonly (readonly [label: string, rules: readonly string[]])[] = [
  ['Repeated headlines', ['headline-repeated']],
  ['Page furniture', ['boilerplate-tail', 'boilerplate-widget', 'boilerplate-newsroom']],
  ['Damaged letters', ['damage-encoding', 'damage-markup', 'damage-apostrophe']],
  ['Repeated passages', ['passage-repeated-file']],
  ['Space inside quotation marks', ['quote-space']],
  ['Mixed quotation marks', ['quote-marks-mixed']],
];

export const cleanCopy: ArticleFeature<OfDocument, ReviewedEdit> = (article) => {
  const findings = article.findings();
  const taken: TextEdit[] = [];
  const changes = cleaning.map(([label, rules]) => {
    const edits: TextEdit[] = [];
    for (const finding of findings) {
      if (!rules.includes(finding.rule)) continue;
      const fix = finding.fixes().find(({ applicability }) => applicability === 'safe');
      if (!fix || fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
      edits.push(...fix.edits);
      taken.push(...fix.edits);
    }
    return { label, edits: toTextEdits(article.document, edits) };
  });
  return { version: article.version, changes: changes.filter(({ edits }) => edits.length) };
};

function touches({ span }: TextEdit, { span: other }: TextEdit): boolean {
  return overlaps(span, other) || span.start === other.start;
}
