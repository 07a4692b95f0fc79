// Marks that are missing or come twice: one rule tells of them, and others keep quiet where they are. Looked for once a review.
import { type UnbalancedMark, unbalancedMarks } from '../../annotate/quotations/unbalanced.ts';
import type { RuleContext } from '../rule.ts';

type Context = Pick<RuleContext, 'annotations' | 'shared'>;

/** Every mark that lacks its partner or comes twice, in order. */
export function marksOutOfBalance({ annotations, shared }: Context): readonly UnbalancedMark[] {
  return shared('quote/marks-out-of-balance', () => unbalancedMarks(annotations.paragraphs, annotations.quotations));
}

/** The paragraphs, by index, whose marks do not balance: what else seems wrong with them may come of that. */
export function doubtfulParagraphs(context: Context): ReadonlySet<number> {
  return context.shared(
    'quote/doubtful-paragraphs',
    () => new Set(marksOutOfBalance(context).map(({ paragraph }) => paragraph)),
  );
}
