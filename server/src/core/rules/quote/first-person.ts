// The first person outside quotation marks: whose "I" is it?
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';

/** Not "World War I was", "Our Lady", "My Fair Lady". */
const firstPerson =
  /(?<![\p{Alpha}\d])(?:I(?= [a-z]|['’](?:m|ve|d|ll)\b)|[Ww]e|me|us|(?:[Mm]y|[Oo]ur)(?! \p{Upper})|myself|ourselves)(?![\p{Alpha}\d])/gu;

/** The sentences in which somebody says "I" or "we" outside of all quotation marks. */
export function firstPersonSentences({ text, sentences, quotations }: Paragraph): Span[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  const found: Span[] = [];
  let quotation = 0;
  let sentence = 0;
  for (const { index } of text.matchAll(firstPerson)) {
    while (quotation < outer.length && outer[quotation].span.end <= index) quotation++;
    while (sentence < sentences.length && sentences[sentence].end <= index) sentence++;
    const isQuoted = quotation < outer.length && outer[quotation].span.start <= index;
    if (!isQuoted && sentence < sentences.length && found.at(-1) !== sentences[sentence])
      found.push(sentences[sentence]);
  }
  return found;
}
