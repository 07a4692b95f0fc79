// Names that were read whole in one place and in part, or run together with others, in another: the whole wins.
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import type { NameSpan } from '../../../language/names/index.ts';
import { textBefore } from '../../../text/before.ts';
import type { KnownNames } from './known-names.ts';

/** "Air France" where "France" alone was read, if the article has "Air France" elsewhere. Same spans where nothing is longer. */
export function lengthenToKnown(spans: readonly NameSpan[], text: string, known: KnownNames): readonly NameSpan[] {
  let lengthened: NameSpan[] | undefined;
  let end = 0;
  spans.forEach((span, at) => {
    const longer = span.start >= end && longerName(span, text, known);
    if (longer) {
      lengthened ??= spans.slice(0, at);
      lengthened.push(longer);
      end = longer.end;
    } else if (span.start >= end) lengthened?.push(span);
  });
  return lengthened ?? spans;
}

function longerName(span: NameSpan, text: string, known: KnownNames): NameSpan | undefined {
  const word = /^[^\s\u00a0]+/.exec(text.slice(span.start, span.end))?.[0];
  for (const name of (word && known.starting.get(word)) || []) {
    const end = span.start + name.length;
    if (end <= span.end || !text.startsWith(name, span.start) || /^[\p{Alpha}\d]/u.test(text.slice(end, end + 2)))
      continue;
    const type = known.forms.get(foldName(name)) ?? span.type;
    return { ...span, end, named: true, type, length: name.split(' ').length };
  }
  return undefined;
}

/** A piece of a headline in capitals, with the type of the name that it repeats. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly folded: string;
  readonly type: NameSpan['type'];
}

const longest = 4;

/** "OTTERS BEAT HERONS" cut into names that the article has in running text. Same spans where there are none. */
export function recutShouted(
  spans: readonly NameSpan[],
  text: string,
  known: KnownNames,
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  let recut = spans;
  const leftovers = new Set<NameSpan>(); // what is left of a name that was cut may hold the next piece
  for (const piece of knownPieces(text, known)) {
    const touched = recut.filter((span) => span.start < piece.end && piece.start < span.end);
    const [first] = touched;
    if (!first || (piece.words === 1 && !first.named && !known.clubs.has(piece.folded))) continue;
    if (touched.some((span) => span.named && isSound(span, piece, text, known, gazetteer))) continue;
    const { start, end, words, type } = piece;
    const left = touched
      .filter((span) => span.named && span.end > end + 1)
      .map((span) => ({ ...span, start: end + 1, length: Math.max(1, span.length - words) }));
    for (const rest of left) leftovers.add(rest);
    const name: NameSpan = { ...first, start, end, type, named: true, length: words };
    recut = [...recut.filter((span) => !touched.includes(span)), name, ...left].sort(
      (one, other) => one.start - other.start,
    );
  }
  return recut === spans ? spans : recut.filter((span) => !leftovers.has(span));
}

/** Whether a span needs no cutting: it is the piece, or a known name, or a place and the piece. */
function isSound(span: NameSpan, piece: Piece, text: string, { forms }: KnownNames, gazetteer: Gazetteer): boolean {
  if (span.start === piece.start && span.end === piece.end) return true;
  if (span.start > piece.start || span.end < piece.end) return false;
  if (forms.has(foldName(text.slice(span.start, span.end)))) return true;
  const rests = [text.slice(span.start, piece.start), text.slice(piece.end, span.end)].map(foldName).filter(Boolean);
  return rests.every((rest) => gazetteer.isPlace(rest) || gazetteer.stateOf(rest) || gazetteer.countryOf(rest));
}

/** Shorter names are parts of too many words. */
const shortestName = 4;

/** The longest known names of a line in capitals, from left to right. */
function knownPieces(text: string, { forms, prefixes }: KnownNames): Piece[] {
  const words = [...text.matchAll(/[^\s\u00a0,:;!?()"“”]+/g)].map((found) => {
    const word = found[0].replace(/['’]S?$/, '');
    const end = found.index + word.length;
    return { start: found.index, end, folded: foldName(word) };
  });
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const run = words.slice(at, at + length);
      const folded = run.map((word) => word.folded).join(' ');
      const type = forms.get(folded) ?? (length > 1 ? prefixes.get(folded) : undefined);
      if (!type || folded.length < shortestName) continue;
      const { end } = run[length - 1];
      const stop = text[end - 1] === '.' && !/\.\p{Alpha}+\.$/u.test(textBefore(text, end, 8)) ? 1 : 0;
      pieces.push({ start: words[at].start, end: end - stop, words: length, folded, type });
      at += length - 1;
      break;
    }
  }
  return pieces;
}
