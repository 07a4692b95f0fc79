// Whose words a place of a paragraph is: within quotation marks it is a speaker's, and law 5 leaves it to him.
import { overlaps, type Span } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';

/** Whether a span of the paragraph, in its own offsets, is in a quotation or reaches into one. */
export const isQuoted = ({ quotations }: Pick<Paragraph, 'quotations'>, span: Span): boolean =>
  quotations.some((quotation) => overlaps(quotation.span, span));
