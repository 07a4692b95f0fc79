// The editor's world to ours: lines and columns to offsets.
import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/index.ts';

export function offsetOf(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
