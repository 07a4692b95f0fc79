// Quotations of single paragraphs joined over paragraphs: an opening mark on each, a closing one on the last.
import type { Article, BlockKind } from '../../article/article.ts';
import { isRunningText } from '../../article/running-text.ts';
import type { MarkStyle, QuotedSpan } from '../../paragraph/paragraph.ts';
import { opensPart } from '../../paragraph/quotations/resumed.ts';
import { type Span, shift } from '../../text/span.ts';
import type { PlacedParagraph, Quotation, QuotationPart } from '../annotations.ts';

/** A picture or a line of furniture between two paragraphs does not end speech that runs through them; a subhead does. */
const between: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'pictureCredit', 'furniture']);

interface Running {
  readonly parts: QuotationPart[];
  readonly story: number;
  readonly family: string;
}

/**
 * The article's outermost quotations by start. One that is open where its paragraph ends goes on in the next paragraph of
 * its story, where that begins with an opening mark of the kind, or closes what it has not opened. Paragraphs between that
 * have lost their opening marks are passed over where the last one closes the quotation.
 */
export function joinQuotations(_article: Article, paragraphs: readonly PlacedParagraph[]): Quotation[] {
  const joined: QuotationPart[][] = [];
  let running: Running | undefined;
  let unmarked = 0; // paragraphs passed over since
  for (const placed of paragraphs) {
    if (between.has(placed.block.kind)) {
      keepApart(placed, joined);
    } else if (running && isPassedOver(placed)) {
      keepApart(placed, joined);
      if (++unmarked > mostUnmarked) running = undefined;
    } else {
      running = joinParagraph(placed, running, unmarked, paragraphs, joined);
      unmarked = 0;
    }
  }
  joined.sort((a, b) => a[0].span.start - b[0].span.start);
  return joined.map(quotationOf);
}

/** A paragraph between the parts of running speech has quotations of its own. */
function keepApart(placed: PlacedParagraph, joined: QuotationPart[][]): void {
  for (const source of outermost(placed)) joined.push([partOf(placed, source)]);
}

/** Adds a paragraph's quotations to the one that is open or each by itself; gives the one that is open behind it. */
function joinParagraph(
  placed: PlacedParagraph,
  before: Running | undefined,
  unmarked: number,
  paragraphs: readonly PlacedParagraph[],
  joined: QuotationPart[][],
): Running | undefined {
  let running = before;
  for (const source of outermost(placed)) {
    const part = partOf(placed, source);
    const follows = unmarked === 0 || !source.opened || (running && isCutShort(lastOf(running, paragraphs)));
    if (running && follows && goesOn(running, placed, source)) running.parts.push(part);
    else {
      running = { parts: [part], story: placed.block.story, family: familyOf(source) };
      joined.push(running.parts);
    }
    if (!runsOut(placed, source)) running = undefined;
  }
  return running && mayGoOnAfter(running, placed, paragraphs) ? running : undefined;
}

/** Speech goes on behind the paragraph it is in, or behind a scrap of a line that a stray break has cut out of its sentence. */
function mayGoOnAfter(running: Running, placed: PlacedParagraph, paragraphs: readonly PlacedParagraph[]): boolean {
  const last = lastOf(running, paragraphs);
  if (last !== placed) return isCutShort(last);
  return isRunningText(placed.block.kind) || running.parts.length > 1; // a short line of speech may look like a subhead
}

/** A paragraph that neither ends nor carries on what is open: without speech, and no mark at its head. */
function isPassedOver(placed: PlacedParagraph): boolean {
  const { quotations, text } = placed.paragraph;
  if (!isRunningText(placed.block.kind)) return false;
  if (quotations.length > 0 && text.slice(0, quotations[0].span.start).trim() === '') return false;
  return quotations.every(({ opened, closed, kind }) => opened && closed && kind !== 'direct');
}

const outermost = ({ paragraph }: PlacedParagraph) => paragraph.quotations.filter(({ depth }) => depth === 0);

/** More paragraphs without a mark are no speech that runs on. */
const mostUnmarked = 6;

const lastOf = ({ parts }: Running, paragraphs: readonly PlacedParagraph[]) =>
  paragraphs[parts[parts.length - 1].paragraph];

/** Whether a paragraph breaks off within a sentence. */
export function isCutShort({ paragraph: { text } }: PlacedParagraph): boolean {
  return !/[.!?…:"'”’)\]–—-]\s*$/.test(text.slice(-40));
}

function partOf({ index, start }: PlacedParagraph, source: QuotedSpan): QuotationPart {
  return { span: shift(source.span, start), inner: shift(source.inner, start), paragraph: index, source };
}

const familyOf = ({ style }: QuotedSpan) => /single$|angle$|corner$/.exec(style)?.[0] ?? 'double';

/** Open where the paragraph ends. A part of one sentence is closed there, whatever follows: `a road “to nowhere.”` */
function runsOut(placed: PlacedParagraph, { closed, span, inner, opened, style }: QuotedSpan): boolean {
  const { text } = placed.paragraph;
  if (closed || text.slice(span.end).trim() !== '') return false;
  if (!opened || isCutShort(placed) || !opensPart(text, span.start, inner.start)) return true;
  const { sentences, quotations } = placed.paragraph;
  // The next paragraph is announced, or somebody is quoted again in the same marks: the part was over by then.
  if (/:\s*$/.test(text.slice(-mostBlanks)) || quotations.some((other) => isBehind(other, inner, style))) return false;
  return sentences.some(({ start }) => start > inner.start && start < inner.end);
}

/** Blanks at the end of a paragraph, and its stop. */
const mostBlanks = 8;

const isBehind = ({ span, opened, closed, style }: QuotedSpan, inner: Span, own: MarkStyle) =>
  opened && closed && style === own && span.start > inner.start;

/** Whether a quotation at the head of its paragraph carries on the one that is open. */
function goesOn(running: Running, { block, paragraph }: PlacedParagraph, source: QuotedSpan): boolean {
  if (running.story !== block.story || running.family !== familyOf(source)) return false;
  return paragraph.text.slice(0, source.span.start).trim() === '';
}

function quotationOf(parts: readonly QuotationPart[], index: number): Quotation {
  const last = parts[parts.length - 1];
  const { kind, style } = parts[0].source;
  const span = { start: parts[0].span.start, end: last.span.end };
  return { index, span, parts, closed: last.source.closed, kind: parts.length > 1 ? 'direct' : kind, style };
}
