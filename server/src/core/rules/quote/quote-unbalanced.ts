// A quotation mark without its partner: a reader cannot tell where the speaker ends and the reporter begins.

import type { Annotations, Quotation } from '../../annotate/annotations.ts';
import type { UnbalancedMark } from '../../annotate/quotations/unbalanced.ts';
import { findSentences } from '../../language/sentences.ts';
import type { MarkStyle, QuotedSpan } from '../../paragraph/paragraph.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, Fix, RelatedPlace } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { creditedAnew } from './credited-anew.ts';
import { farApart, helps } from './helps.ts';
import { asWritten, markPairs, marksOf, partnerOf } from './marks.ts';
import { type NamedWithin, speakersNamedWithin } from './named-within.ts';
import { doubtfulParagraphs, marksOutOfBalance } from './out-of-balance.ts';

export const say = wording('quote-unbalanced', {
  unclosed: 'This quote is never closed. Add the closing mark where the speaker stops.',
  unopened: 'Closing quotation mark without an opening mark. Add one where the quote starts.',
  doubled: 'Quotation mark typed twice. Delete one.',
  mismatched: 'One quotation mark is double, the other single. Make them match.',
  namedWithin: 'The speaker, {name}, is named inside the quote. Was it closed before? Add the mark.',
  opensHere: 'The quote',
  partGoesOn: 'This partial quote is never closed. Close it by the end of the sentence.',
  removeSecond: 'Delete the second mark',
  otherMark: 'The other mark',
  change: 'Change it to {mark}',
  atOuterEnd: 'Insert {mark} where the outer quote ends',
  beforeAttribution: 'Insert {mark} before the attribution',
  atEnd: 'Insert {mark} at the end of the quote',
  atParagraphEnd: 'Insert {mark} at the end of the paragraph',
  before: 'Insert {mark} before “{words}”',
  question: 'Where does this quote end: {words}?',
});

export const rule: ArticleRule = {
  id: 'quote-unbalanced',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'A quotation mark is missing or doubled.',
  question: say.question,
  cleans: { what: cleaning.marks },
  *check(context) {
    const { annotations } = context;
    let last: UnbalancedMark | undefined;
    for (const unbalanced of marksOutOfBalance(context)) {
      const isAlone = unbalanced.kind === 'unclosed' || unbalanced.kind === 'unopened';
      const again =
        isAlone && last?.paragraph === unbalanced.paragraph && unbalanced.mark.start - last.mark.start < farApart;
      if (again) continue; // one mark lost leaves others alone: the first is told
      last = unbalanced;
      yield discover(unbalanced, annotations);
    }
    const doubtful = doubtfulParagraphs(context);
    for (const quotation of creditedAnew(annotations)) yield discoverAnew(quotation, annotations);
    for (const named of speakersNamedWithin(annotations))
      if (!doubtful.has(named.part.paragraph)) yield discoverNamed(named, annotations);
  },
};

function discover(unbalanced: UnbalancedMark, annotations: Annotations): Discovery {
  const { kind, mark, goesOn } = unbalanced;
  return {
    span: mark,
    severity: goesOn ? 'information' : undefined,
    message: goesOn ? say.partGoesOn() : say[kind](),
    related: kind === 'mismatched' ? partnerMark(unbalanced, annotations) : undefined,
    subject: subjectOf(unbalanced, annotations),
    fixes: () =>
      fixesOf(unbalanced, annotations).filter((fix) =>
        helps(annotations.paragraphs[unbalanced.paragraph], unbalanced.mark, fix),
      ),
  };
}

/** A mark that is lost before the reporter goes on; the next one hides it. */
function discoverNamed({ mention, part, end }: NamedWithin, { article }: Annotations): Discovery {
  const { close, open } = marksOf(part.source, part.span.start - part.source.span.start, article.text);
  const written = article.text.slice(open.start, open.end) || article.text.slice(close.start, close.end);
  const mark = partnerOf(written, part.source.style, 'close');
  return {
    span: mention.span,
    severity: 'information',
    message: say.namedWithin({ name: mention.text }),
    related: [{ span: part.source.opened ? open : close, message: say.opensHere() }],
    subject: article.text.slice(mention.span.start, mention.span.end + 60),
    fixes: () => [insertion(say.before({ mark, words: firstWords(article.text, end).trim() }), end, mark)],
  };
}

/** The part that ended without its mark before the next paragraph quotes again. */
function discoverAnew({ index, parts: [first] }: Quotation, annotations: Annotations): Discovery {
  const { open } = marksOf(first.source, first.span.start - first.source.span.start, annotations.article.text);
  return discover(
    { kind: 'unclosed', mark: open, paragraph: first.paragraph, quotation: index, goesOn: true },
    annotations,
  );
}

/** The words next to the mark, for a mark alone says nothing. */
function subjectOf({ kind, mark }: UnbalancedMark, { article }: Annotations): string {
  return kind === 'unopened'
    ? article.text.slice(Math.max(0, mark.start - 60), mark.end)
    : article.text.slice(mark.start, mark.end + 60);
}

function fixesOf(unbalanced: UnbalancedMark, annotations: Annotations): Fix[] {
  const { kind, mark, quotation } = unbalanced;
  if (kind === 'doubled') {
    return [{ title: say.removeSecond(), edits: [{ span: mark, text: '' }], applicability: 'safe' }];
  }
  if (kind === 'mismatched') return matchingFix(unbalanced, annotations);
  if (quotation === undefined) return nestedFixes(unbalanced, annotations);
  return kind === 'unclosed' ? closingFixes(unbalanced, annotations) : openingFixes(unbalanced, annotations);
}

/** The quotation that a mark of the wrong size opens or closes. */
function mismatchedPair({ mark, paragraph }: UnbalancedMark, { paragraphs }: Annotations): QuotedSpan | undefined {
  const { start, paragraph: read } = paragraphs[paragraph];
  return read.quotations.find(({ span }) => start + span.start === mark.start || start + span.end === mark.end);
}

function partnerMark(unbalanced: UnbalancedMark, annotations: Annotations): RelatedPlace[] {
  const quoted = mismatchedPair(unbalanced, annotations);
  if (!quoted) return [];
  const { start } = annotations.paragraphs[unbalanced.paragraph];
  const { open, close } = marksOf(quoted, start, annotations.article.text);
  return [{ span: open.start === unbalanced.mark.start ? close : open, message: say.otherMark() }];
}

/** The mark in the size of the other one. */
function matchingFix(unbalanced: UnbalancedMark, annotations: Annotations): Fix[] {
  const { mark, paragraph } = unbalanced;
  const { article, paragraphs } = annotations;
  const { start, paragraph: read } = paragraphs[paragraph];
  const quoted = mismatchedPair(unbalanced, annotations);
  if (!quoted) return [];
  const text = markPairs[quoted.style][start + quoted.span.start === mark.start ? 'open' : 'close'];
  const span =
    read.text[mark.start - start] === '"' || read.text[mark.start - start] === '”'
      ? asWritten(mark, article.text)
      : mark;
  return [{ title: say.change({ mark: text }), edits: [{ span, text }], applicability: 'safe' }];
}

/** A nested quotation that is not closed ends, at the latest, where the one around it does. */
function nestedFixes({ kind, mark, paragraph }: UnbalancedMark, { paragraphs, article }: Annotations): Fix[] {
  const { start, paragraph: read } = paragraphs[paragraph];
  const at = mark.start - start;
  const outer = read.quotations.findLast(({ inner }) => inner.start <= at && at < inner.end);
  if (!outer || kind !== 'unclosed') return [];
  const style = markStyles[article.text.slice(mark.start, mark.end)];
  if (!style) return [];
  const close = markPairs[style].close;
  const end = start + outer.inner.start + read.text.slice(outer.inner.start, outer.inner.end).trimEnd().length;
  return [insertion(say.atOuterEnd({ mark: close }), end, close)];
}

const markStyles: Readonly<Record<string, MarkStyle>> = { "'": 'straight-single', '‘': 'curly-single' };

function closingFixes({ mark, paragraph, quotation }: UnbalancedMark, annotations: Annotations): Fix[] {
  const { start, paragraph: read } = annotations.paragraphs[paragraph];
  const { span, style } = lastPart(annotations, quotation!);
  const { text } = annotations.article;
  const mates = partnerOf(text.slice(mark.start, mark.end), style, 'close');
  const close = mark.end - mark.start === 1 && style.endsWith('angle') ? spaceBehind(text, mark.end) + mates : mates;
  // Where copy went on to name the speaker, the quotation has been read as far as that.
  const attributed =
    read.text.slice(span.end - start).trim() !== '' && /[,?!]$/.test(read.text.slice(0, span.end - start).slice(-1));
  const title = attributed ? say.beforeAttribution({ mark: close }) : say.atEnd({ mark: close });
  const fixes = [insertion(title, span.end, close)];
  const end = start + read.text.trimEnd().length;
  if (end !== span.end && !isQuoted(read.quotations, span.end - start))
    fixes.push(insertion(say.atParagraphEnd({ mark: close }), end, close));
  return fixes;
}

/** The space that comes after an opening mark, as in « Nous partons. » */
const spaceBehind = (text: string, at: number) => /^[ \u00a0\u202f]?/.exec(text.slice(at, at + 1))![0];

/** Whether another quotation begins after `at`. */
function isQuoted(quotations: readonly QuotedSpan[], at: number): boolean {
  return quotations.some(({ span }) => span.start >= at);
}

function openingFixes({ mark, paragraph, quotation }: UnbalancedMark, annotations: Annotations): Fix[] {
  const { text } = annotations.article;
  const { start, paragraph: read } = annotations.paragraphs[paragraph];
  const { span, style } = lastPart(annotations, quotation!);
  const open = partnerOf(text.slice(mark.start, mark.end), style, 'open');
  const sentences = findSentences(read.text.slice(span.start - start, mark.start - start));
  const starts = [span.start, span.start + (sentences.at(-1)?.start ?? 0)];
  return [...new Set(starts)].map((at) => insertion(say.before({ mark: open, words: firstWords(text, at) }), at, open));
}

function lastPart({ quotations }: Annotations, quotation: number) {
  const { parts } = quotations[quotation];
  const part = parts[parts.length - 1];
  return { span: part.span, style: part.source.style };
}

function firstWords(text: string, at: number): string {
  return text
    .slice(at, at + 40)
    .split(/\s+/)
    .slice(0, 3)
    .join(' ');
}

function insertion(title: Said, at: number, text: string): Fix {
  return { title, edits: [{ span: { start: at, end: at }, text }], applicability: 'suggested' };
}
