// Places of the protocol as places of the editor, and going to them.
import {
  Position,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  type ViewColumn,
  window,
} from 'vscode';

export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

function toPosition({ line, character }: PlainPosition): Position {
  return new Position(line, character);
}

export function toRange({ start, end }: PlainRange): Range {
  return new Range(toPosition(start), toPosition(end));
}

/** Selects a place in an editor that is shown, and brings it into view. */
export function goTo(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Opens a file at a place in it. */
export async function openAt(
  uri: Uri,
  range: PlainRange,
  how: { readonly viewColumn?: ViewColumn; readonly preserveFocus?: boolean } = {},
): Promise<void> {
  await window.showTextDocument(uri, { selection: toRange(range), preview: true, ...how });
}
