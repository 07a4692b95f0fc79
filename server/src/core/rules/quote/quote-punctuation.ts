// Stops and commas on the wrong side of a closing mark: by the house's style, or by the file's own.

import type { PlacedParagraph } from '../../annotate/annotations.ts';
import type { Paragraph, QuotedSpan } from '../../paragraph/paragraph.ts';
import { textBefore } from '../../text/before.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Span, shift } from '../../text/span.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import type { Sheet } from '../sheet.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { say as here } from '../support/places.ts';
import { isRunningCopy, marksOf } from './marks.ts';
import { stopsBeforeSpeakers } from './stops-before-speakers.ts';

export const say = wording('quote-punctuation', {
  period: 'Period',
  comma: 'Comma',
  whole: '{stop} outside the closing quotation mark{places:| (# places)}. Move it inside.',
  american: '{stop} outside the closing quotation mark{places:| (# places)}. American style puts it inside. Move it.',
  outside: '{stop} outside the closing quotation mark{places:| (# places)}, unlike the rest of this copy. Move it.',
  inside: '{stop} inside the closing quotation mark{places:| (# places)}. Logical style puts it outside. Move it.',
  moveInside: 'Move it inside the quotation mark',
  moveOutside: 'Move it outside the quotation mark',
  speaker: 'Period before the speaker, inside the sentence. Use a comma.',
  useComma: 'Change the period to a comma',
  moveAll: 'Move {count:it|all #} in this file',
});

export const rule: ArticleRule = {
  id: 'quote-punctuation',
  family: 'quote',
  scope: 'article',
  severity: 'information',
  summary: 'A period or comma is on the wrong side of a closing quotation mark, or a period where the speaker follows.',
  cleans: { what: cleaning.marks },
  *check({ annotations: { article }, sheet, found }) {
    const stops: Stop[] = [];
    const homes: PlacedParagraph[] = []; // the paragraph of each stop
    for (const { placed, items } of found('stops', readStops)) {
      if (!isRunningCopy(placed.block.kind)) continue;
      for (const stop of items) {
        stops.push(stop);
        homes.push(placed);
      }
    }
    const style = styleOf(stops, sheet);
    const wrong = stops.flatMap((stop, at): Place[] => (isWrong(stop, style) ? [{ ...stop, placed: homes[at] }] : []));
    if (wrong.length > 0) yield discover(wrong, style, article.text);
    for (const { placed, items } of found('stops before speakers', stopsBeforeSpeakers)) {
      for (const item of items) {
        const span = shift(item, placed.start);
        yield {
          span: { start: span.start, end: span.end + 1 },
          message: say.speaker(),
          fixes: () => [{ title: say.useComma(), edits: [{ span, text: ',' }], applicability: 'safe' }],
        };
      }
    }
  },
};

type Style = 'american' | 'logical' | 'unknown';

/** A stop or comma next to a closing mark. */
interface Stop {
  readonly quotation: QuotedSpan;
  /** Where the stop is: right before or right after the closing mark. */
  readonly at: number;
  readonly character: string;
  readonly outside: boolean;
  /** A whole sentence was quoted: its stop belongs inside in every style. */
  readonly whole: boolean;
  /** An attribution follows: the comma before it is inside in many logical houses too. */
  readonly credited: boolean;
}

interface Place extends Stop {
  readonly placed: PlacedParagraph;
}

/** How far behind a quotation its verb comes, in code units. */
const creditedWithin = 40;

function readStops(paragraph: Paragraph): Stop[] {
  const { text, quotations } = paragraph;
  if (quotations.length === 0) return [];
  const { cues } = paragraph; // read when first asked for
  const stops: Stop[] = [];
  let before: Stop | undefined;
  let cue = 0; // the first after the quotation
  for (const quotation of quotations) {
    if (quotation.depth > 0 || !quotation.closed || !quotation.opened || !hasEnglishMarks(quotation)) continue;
    const { end } = quotation.span;
    while (cue < cues.length && cues[cue].span.start <= end) cue++;
    const credited = cue < cues.length && cues[cue].span.start < end + creditedWithin;
    const stop = stopOf(text, quotation, before, credited);
    if (stop) stops.push(stop);
    before = stop;
  }
  return stops;
}

/** French, German and Asian marks keep to rules of their own. */
const hasEnglishMarks = ({ style }: QuotedSpan) => style.startsWith('straight') || style.startsWith('curly');

function stopOf(text: string, quotation: QuotedSpan, before: Stop | undefined, credited: boolean): Stop | undefined {
  const { span, inner } = quotation;
  const whole = isWhole(text, quotation, before);
  const last = text[inner.end - 1];
  const next = text[span.end];
  const outside = (next === '.' || next === ',') && !/[.\d\p{Alpha}]/u.test(text[span.end + 1] ?? '');
  if (outside && !/[.!?,…—–-]/.test(last)) {
    return { quotation, at: span.end, character: next, outside, whole, credited: false };
  }
  const inside = (last === '.' || last === ',') && !/[.\p{Upper}]/u.test(text[inner.end - 2] ?? '');
  if (!inside || outside) return undefined;
  return { quotation, at: inner.end - 1, character: last, outside: false, whole, credited: credited && last === ',' };
}

/** A comma farther before introduces something else, in code units. */
const introducedWithin = 80;

/** Speech that begins a sentence, or follows a colon or comma; or the end of speech that an attribution has broken. */
function isWhole(text: string, { span, kind }: QuotedSpan, before: Stop | undefined): boolean {
  const introduced = /(?:^|[.,:;!?…”"’—–])\s*$/.test(textBefore(text, span.start, 4));
  if (!introduced) return false;
  if (kind === 'direct') return true;
  return (
    kind === 'partial' &&
    before?.whole === true &&
    before.character === ',' &&
    span.start - before.at < introducedWithin
  );
}

function styleOf(stops: readonly Stop[], { quotes, style }: Sheet): Style {
  if (quotes.punctuation !== 'auto') return quotes.punctuation;
  if (style === 'american') return 'american';
  let outside = 0;
  let inside = 0;
  for (const stop of stops) {
    if (stop.whole || stop.credited) continue;
    if (stop.outside) outside++;
    else inside++;
  }
  if (inside >= 2 && inside >= outside * 2) return 'american';
  return outside >= 2 && outside > inside ? 'logical' : 'unknown';
}

function isWrong({ whole, outside, quotation, character, credited }: Stop, style: Style): boolean {
  if (whole) return outside;
  if (style === 'american') return outside;
  // A full stop may belong to what was quoted; a comma after a few words of it cannot.
  return style === 'logical' && !outside && !credited && character === ',' && quotation.kind !== 'direct';
}

function discover(wrong: readonly Place[], style: Style, text: string): Discovery {
  const [first, ...rest] = wrong.map(placeOf);
  const count = wrong.length;
  return {
    span: first,
    message: messageOf(wrong, style),
    related: rest.map((span) => ({ span, message: here.tooHere() })),
    subject: 'stops and commas at closing marks',
    fixes: () => {
      const one = wrong[0].outside ? say.moveInside() : say.moveOutside();
      const edits = wrong.flatMap((place) => swap(place, text));
      const fixes = [{ title: one, edits: swap(wrong[0], text), applicability: 'safe' as const }];
      return count > 1 ? [{ title: say.moveAll({ count }), edits, applicability: 'safe' }, ...fixes] : fixes;
    },
  };
}

function messageOf(wrong: readonly Place[], style: Style): Said {
  const { whole, outside, character } = wrong[0];
  const stop = character === '.' ? say.period() : say.comma();
  const places = wrong.length;
  if (whole) return say.whole({ stop, places });
  if (style === 'american') return say.american({ stop, places });
  return outside ? say.outside({ stop, places }) : say.inside({ stop, places });
}

/** The mark and its stop, whichever comes first. */
function placeOf({ quotation: { inner, span }, placed, outside }: Place): Span {
  return shift(
    outside ? { start: inner.end, end: span.end + 1 } : { start: inner.end - 1, end: span.end },
    placed.start,
  );
}

/** Words stay as they are: the stop changes places with the mark. */
function swap({ quotation, placed, at, character, outside }: Place, text: string): TextEdit[] {
  const { close } = marksOf(quotation, placed.start, text);
  const target = outside ? close.start : close.end;
  return [
    { span: shift({ start: at, end: at + 1 }, placed.start), text: '' },
    { span: { start: target, end: target }, text: character },
  ];
}
