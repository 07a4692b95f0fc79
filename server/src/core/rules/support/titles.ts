// A name with the title that comes before it.
import type { Annotations, Entity, Mention } from '../../annotate/annotations.ts';
import type { Span } from '../../text/span.ts';

/** The mention's span, from the start of the title where one is directly before it. */
export function titledSpan({ span }: Mention, { roles }: Entity, { article: { text } }: Annotations): Span {
  const title = roles.find(
    (role) => role.position === 'before' && role.span.end <= span.start && isGap(text, role.span.end, span.start),
  );
  return title ? { start: title.span.start, end: span.end } : span;
}

/** " J. " and the like between a title and a name. */
const longestGap = 8;

function isGap(text: string, from: number, to: number): boolean {
  return (
    to - from < longestGap && /^,?[\s\u00a0](?:\p{Upper}\p{Alpha}{1,3}\.?[\s\u00a0])?$/u.test(text.slice(from, to))
  );
}
