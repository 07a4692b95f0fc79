// The first person outside quotation marks: whose "I" is it?
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';

/** Not "World War I was", "Our Lady", "My Fair Lady". */
const firstPerson =
  /(?<![\p{L}\p{N}])(?:I(?= [a-z]|['’](?:m|ve|d|ll)\b)|[Ww]e|me|us|(?:[Mm]y|[Oo]ur)(?! \p{Lu})|myself|ourselves)(?![\p{L}\p{N}])/gu;

/** The sentences in which somebody says "I" or "we" outside of all quotation marks. */
export function firstPersonSentences({ text, sentences, quotations }: Paragraph): Span[] {
  const words = [...text.matchAll(firstPerson)].map(({ index }) => index);
  if (words.length === 0) return [];
  const outer = quotations.filter(({ depth }) => depth === 0);
  const unquoted = words.filter((at) => !outer.some(({ span }) => span.start <= at && at < span.end));
  return sentences.filter(({ start, end }) => unquoted.some((at) => start <= at && at < end));
}
