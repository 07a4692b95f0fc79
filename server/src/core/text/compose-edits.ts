// Edits made one round after another, as one round of edits of the first text.
import type { TextEdit } from './edit.ts';
import type { Span } from './span.ts';

/** A stretch of the first text that is still there, or text that was put in. */
type Piece = Span | string;

const lengthOf = (piece: Piece) => (typeof piece === 'string' ? piece.length : piece.end - piece.start);

const sliceOf = (piece: Piece, from: number, to: number): Piece =>
  typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };

/** The rounds' edits, each in offsets of the text that the round before it gave, as edits of a text of `length`. */
export function composeEdits(length: number, rounds: readonly (readonly TextEdit[])[]): TextEdit[] {
  let pieces: Piece[] = [{ start: 0, end: length }];
  for (const edits of rounds) pieces = applied(pieces, edits);
  const composed: TextEdit[] = [];
  let at = 0;
  let put = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') put += piece;
    else {
      if (piece.start > at || put) composed.push({ span: { start: at, end: piece.start }, text: put });
      put = '';
      at = piece.end;
    }
  }
  return composed;
}

/** The pieces after edits that are in order and do not overlap. */
function applied(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const result: Piece[] = [];
  let at = 0; // where the piece begins in the text of this round
  let next = 0;
  let inside = false; // whether the edit `next` began in an earlier piece
  for (const piece of pieces) {
    const end = at + lengthOf(piece);
    let from = at;
    for (; next < edits.length && edits[next].span.start <= end; next++) {
      const { span, text } = edits[next];
      if (!inside) {
        if (span.start > from) result.push(sliceOf(piece, from - at, span.start - at));
        if (text) result.push(text);
      }
      inside = span.end > end;
      from = Math.min(span.end, end);
      if (inside) break;
    }
    if (from < end) result.push(sliceOf(piece, from - at, end - at));
    at = end;
  }
  return result;
}
