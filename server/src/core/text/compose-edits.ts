// Edits made one round after another, as one round of edits of the first text.
import type { TextEdit } from './edit.ts';
import type { Span } from './span.ts';

/** An edit and what it is made for. */
export interface ReasonedEdit extends TextEdit {
  readonly reasons: readonly string[];
}

/** What takes the place of a stretch of the first text; nothing, where it was cut. */
interface Put {
  readonly text: string;
  readonly reasons: readonly string[];
  readonly gone: Span;
}

/** A stretch of the first text that is still there, or what was put between two of them. */
type Piece = Span | Put;

const isPut = (piece: Piece): piece is Put => 'text' in piece;
const lengthOf = (piece: Piece) => (isPut(piece) ? piece.text.length : piece.end - piece.start);

/** The rounds' edits, each in offsets of the text that the round before it gave, as edits of a text of `length`. */
export function composeEdits(length: number, rounds: readonly (readonly ReasonedEdit[])[]): ReasonedEdit[] {
  let pieces: Piece[] = [{ start: 0, end: length }];
  for (const edits of rounds) pieces = applied(pieces, edits);
  const composed: ReasonedEdit[] = [];
  for (const { text, reasons, gone } of pieces.filter(isPut)) {
    const last = composed.at(-1);
    const isEmpty = ({ start, end }: Span) => start === end;
    // two insertions at one place, or one beside a cut, are one edit: nobody may choose their order
    if (last?.span.end === gone.start && (isEmpty(last.span) || isEmpty(gone))) {
      const span = { start: last.span.start, end: gone.end };
      const all = [...new Set([...last.reasons, ...reasons])];
      composed[composed.length - 1] = { span, text: last.text + text, reasons: all };
    } else composed.push({ span: gone, text, reasons });
  }
  return composed.filter(({ span, text }) => text || span.end > span.start);
}

/** The pieces after edits that are in order and do not overlap. */
function applied(pieces: readonly Piece[], edits: readonly ReasonedEdit[]): Piece[] {
  const result: Piece[] = [];
  let at = 0; // where the piece begins in the text of this round
  let next = 0;
  let open: Put | undefined; // what the edit `next` puts, where it began in an earlier piece
  for (const piece of pieces) {
    const end = at + lengthOf(piece);
    if (end === at && !open) result.push(piece); // a cut stays known
    let from = at;
    while (next < edits.length && edits[next].span.start <= end) {
      const { span } = edits[next];
      if (!open && span.start > from) result.push(sliceOf(piece, from - at, span.start - at));
      from = Math.min(span.end, end);
      const put = putBy(edits[next], piece, at, from, open);
      open = span.end > end ? put : undefined;
      if (open) break;
      result.push(put);
      next++;
    }
    if (from < end && !open) result.push(sliceOf(piece, from - at, end - at));
    at = end;
  }
  return result;
}

/** What an edit puts in place of a piece that begins at `at`, up to `to`; it may have begun in an earlier piece. */
function putBy(edit: ReasonedEdit, piece: Piece, at: number, to: number, begun: Put | undefined): Put {
  const start = begun?.gone.start ?? placeIn(piece, edit.span.start - at);
  const gone = { start, end: Math.max(start, placeIn(piece, to - at)) };
  return { text: edit.text, reasons: edit.reasons, gone };
}

/** Of what was put in, the first part stands for all that is gone. */
function sliceOf(piece: Piece, from: number, to: number): Piece {
  if (!isPut(piece)) return { start: piece.start + from, end: piece.start + to };
  const { text, gone } = piece;
  return { ...piece, text: text.slice(from, to), gone: from === 0 ? gone : { start: gone.end, end: gone.end } };
}

/** Where in the first text a place within a piece lies. */
const placeIn = (piece: Piece, offset: number) =>
  isPut(piece) ? (offset === 0 && piece.text ? piece.gone.start : piece.gone.end) : piece.start + offset;
