// A period or nothing where a comma leads from a quotation to who said it: "It will hold." she said.

import { isRunningText } from '../../article/running-text.ts';
import { speechVerbs } from '../../language/abbreviations.ts';
import type { Paragraph, QuotedSpan } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';

const verb = `(?:${[...speechVerbs].join('|')})`;
/** In lower case, so that no sentence begins there. */
const speaker = new RegExp(`^ (?:(?:he|she|they|it) ${verb}\\b|${verb} (?:the |an? |\\p{Upper}))`, 'u');

/** What is read behind the closing mark, in code units. */
const reach = 24;

/** The periods of a paragraph that close a quotation before its speaker is named, relative to it. */
export function stopsBeforeSpeakers({ kind, text, quotations }: Paragraph): Span[] {
  if (!isRunningText(kind)) return [];
  return quotations
    .filter(
      (quotation) =>
        isStopped(text, quotation) && speaker.test(text.slice(quotation.span.end, quotation.span.end + reach)),
    )
    .map(({ inner }) => ({ start: inner.end - 1, end: inner.end }));
}

/** Not by the stop of an abbreviation or by three. */
const isStopped = (text: string, { depth, opened, closed, inner }: QuotedSpan) =>
  depth === 0 && opened && closed && text[inner.end - 1] === '.' && /[\p{Lower}\d%)]/u.test(text[inner.end - 2] ?? '');
