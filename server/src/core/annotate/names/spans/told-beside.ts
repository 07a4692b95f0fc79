// What the words beside a name tell of its type, where the recogniser took it for something else: an age behind it ("Noelene Furlong,
// 71, told"), a body before it ("the news agency Tanjug"), a list of matches ("Kansas City at Detroit"), a row of a table ("New York
// 75 59 .560").
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import type { NameSpan, NameType } from '../../../language/names/index.ts';
import { textBefore } from '../../../text/before.ts';

/** The block's spans with the types that the words beside them tell, and names run together with "in" or "of" made whole. */
export function tellTypes(spans: readonly NameSpan[], text: string, gazetteer: Gazetteer): readonly NameSpan[] {
  const isRow = tableRow.test(text);
  let told: NameSpan[] | undefined;
  spans.forEach((span, at) => {
    const better = span.named ? toldOf(span, told?.at(-1) ?? spans[at - 1], { text, gazetteer, isRow }) : undefined;
    if (better && !told) told = spans.slice(0, at);
    if (!told) return;
    if (better && better.start < span.start) while (told.length && told[told.length - 1].end > better.start) told.pop();
    told.push(better ?? span);
  });
  return told ?? spans;
}

interface Block {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  /** Nothing but names and figures. */
  readonly isRow: boolean;
}

function toldOf(span: NameSpan, before: NameSpan | undefined, { text, gazetteer, isRow }: Block): NameSpan | undefined {
  const whole = span.type === 'LOC' && wholeBefore(span, text);
  if (whole) {
    const { length } = text.slice(whole.start, span.end).split(/[\s\u00a0]+/);
    return { ...span, ...whole, length, certain: true };
  }
  if (span.type === 'PER') return isBodyBeside(span, text, gazetteer) ? as(span, 'ORG') : undefined;
  if (span.type !== 'LOC' && span.type !== 'ORG') return undefined;
  if (isAgedPerson(span, text)) return as(span, 'PER');
  if (before && /^[)\]] $/.test(text.slice(before.end, span.start)) && isFirstName(before, text, gazetteer))
    return as(span, 'PER'); // "(the champion Maria) Hallorand"
  if (before?.named && before.end < span.start && /^ at $/i.test(text.slice(before.end, span.start)))
    return isPlace(text.slice(span.start, span.end), gazetteer) ? as(span, 'LOC') : undefined;
  if (isRow && span.type === 'LOC' && /^ \d/.test(text.slice(span.end, span.end + 2)))
    return gazetteer.countryOf(foldName(text.slice(span.start, span.end))) ? undefined : as(span, 'ORG');
  return undefined;
}

const isFirstName = ({ start, end, type, length }: NameSpan, text: string, gazetteer: Gazetteer) =>
  type === 'PER' && length === 1 && gazetteer.genderOfFirstName(foldName(text.slice(start, end))) !== undefined;

/** "Noelene Furlong, 71, told her", "Raman, 43, of Mill Lane": names with an age behind them. */
const isAgedPerson = ({ end, length }: NameSpan, text: string) =>
  length <= longestPerson && age.test(text.slice(end, end + longestAge));

/** What follows is told of somebody: a list of figures goes on with a name or a figure. */
const age = /^, (?:now |aged )?[1-9]\d, (?:who|of|from|told|said|says|was|is|has|had|an?|the)\b/;
const longestAge = 20;
/** Words of a person's name. */
const longestPerson = 3;

const as = (span: NameSpan, type: NameType): NameSpan => ({ ...span, type, certain: true });

/** "Lilla Bay 71 63 .530 -", "Ostmark 4 HALDEN 2": names with figures behind them, two or more, and no sentence and no date. */
const tableRow =
  /^(?:\p{Upper}[\p{Alpha}.'’ -]* \d[\d .½]*){2,}(?:\([^)]*\))?$|^\p{Upper}[\p{Alpha}.'’ -]* \d+ \d[\d ./½]*-?$/u;

const isPlace = (name: string, gazetteer: Gazetteer) => {
  const folded = foldName(name);
  return gazetteer.isPlace(folded) || Boolean(gazetteer.stateOf(folded) || gazetteer.countryOf(folded));
};

const bodyBefore =
  /\b(?:news agency|agency|newspaper|daily|weekly|magazine|club|airline|broadcaster|carmaker|brewer|insurer|lender|retailer|pharmaceuticals? (?:firm|company)|(?:oil|media|drug|food|steel|software|engineering|construction|listed|state) (?:firm|company|group|engineer|producer|maker)) $/;
const bodyBehind =
  /^(?:['’]s (?:board of directors|shareholders|subsidiary|subsidiaries|head office|headquarters)\b| (?:newspaper|news agency|general manager|shareholders)\b)/;

/** "the news agency Tanjug", "Corvane general manager": a single word, or two of which the first is nobody's first name. */
function isBodyBeside({ start, end, length }: NameSpan, text: string, gazetteer: Gazetteer): boolean {
  if (length > 2) return false;
  const [first] = text.slice(start, end).split(/[\s\u00a0]/, 1);
  if (length > 1 && gazetteer.genderOfFirstName(foldName(first))) return false;
  return bodyBefore.test(textBefore(text, start, longestBody)) || bodyBehind.test(text.slice(end, end + longestBody));
}

const longestBody = 32;

/**
 * "the Oslo-based group Free Press in Norway", "the Tour of the Alps": capitalised words that go on with "in" or "of" and a
 * place. Where they begin, and what they name.
 */
function wholeBefore({ start }: NameSpan, text: string): { start: number; type: NameType } | undefined {
  const before = textBefore(text, start, longestWhole);
  const body = bodyIn.exec(before);
  if (body) return { start: start - before.length + body.index + body[0].length - body[1].length, type: 'ORG' };
  const tour = tourOf.exec(before);
  return tour ? { start: start - before.length + tour.index, type: 'MISC' } : undefined;
}

const longestWhole = 64;
const bodyIn =
  /\b(?:group|organi[sz]ation|charity|watchdog|movement|campaign|\p{Alpha}+-based) ((?:\p{Upper}\p{Lower}+ ){2,4}in )$/u;
const tourOf = /\bTour (?:of|de) (?:the )?$/;
