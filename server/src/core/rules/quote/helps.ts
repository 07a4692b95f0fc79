// Whether a change of marks helps more than it breaks: in copy whose marks are in a muddle a mark more may be one too many.
import type { PlacedParagraph } from '../../annotate/annotations.ts';
import type { MarkProblem } from '../../paragraph/paragraph.ts';
import { readParagraph } from '../../paragraph/read-paragraph.ts';
import { applyEdits } from '../../text/edit.ts';
import { type Span, shift } from '../../text/span.ts';
import type { Fix } from '../rule.ts';

const unpaired: ReadonlySet<MarkProblem['kind']> = new Set(['unopened', 'unclosed', 'doubled', 'mismatched']);

/** Lonely marks of a paragraph that are no farther apart than this have one cause, and are told as one. */
export const farApart = 400;

/**
 * Whether, after the fix, fewer marks of the paragraph are without a partner than before, and none near the one complained of:
 * what was told as one with it must be fixed with it.
 */
export function helps({ start, block, paragraph }: PlacedParagraph, mark: Span, { edits }: Fix): boolean {
  const local = edits.map(({ span, text }) => ({ span: shift(span, -start), text }));
  const after = readParagraph(applyEdits(block.text, local), block.kind).problems.filter(isUnpaired);
  const grown = local.reduce(
    (sum, { span, text }) => sum + (span.end <= mark.start - start ? text.length - (span.end - span.start) : 0),
    0,
  );
  const place = mark.start - start + grown;
  return (
    after.length < paragraph.problems.filter(isUnpaired).length &&
    !after.some(({ span }) => Math.abs(span.start - place) < farApart)
  );
}

const isUnpaired = ({ kind }: MarkProblem) => unpaired.has(kind);
