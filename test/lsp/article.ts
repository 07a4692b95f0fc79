// The article that the protocol tests ask about, and where words stand in it.
import type { Position, Range } from 'vscode-languageserver';

export const ferry = `Ferry port to close as Lindqvist warns of cracks

By Ines Calloway

HOLMSEA, England (Meridian Press) — The ferry port at Holmsea will close for three weeks, Mayor Peter Lindqvist said on Monday. The cruise line Blue Pennant said it would move two sailings.

“We could see daylight through the stones,” said Lindqvist, who walked the wall at low tide. He said that the first ship would not leave before June.

“The wall has stood for a hundred and ten years,” Lindqvist added. “Ask anybody on the quay about Lindqvist and they will tell you he counts the stones.”

## What happens next

Mara Osei, who runs the island's only shop, said that she had flour for a week. “Nobody has told us what we are going to eat in the meantime,” Osei said.
`;

/** Where some words stand in a text: the n-th time, counted from 0. */
export function rangeOf(text: string, words: string, nth = 0): Range {
  let at = text.indexOf(words);
  for (let seen = 0; seen < nth && at >= 0; seen++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" is not there ${nth + 1} times`);
  return { start: positionAt(text, at), end: positionAt(text, at + words.length) };
}

export function startOf(text: string, words: string, nth = 0): Position {
  return rangeOf(text, words, nth).start;
}

/** The words that a range holds. */
export function wordsIn(text: string, { start, end }: Range): string {
  return text.slice(offsetAt(text, start), offsetAt(text, end));
}

/** The text after edits that do not overlap. */
export function edited(text: string, edits: readonly { range: Range; newText: string }[]): string {
  const ordered = [...edits].sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start));
  return ordered.reduce((now, { range, newText }) => {
    return now.slice(0, offsetAt(text, range.start)) + newText + now.slice(offsetAt(text, range.end));
  }, text);
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function offsetAt(text: string, { line, character }: Position): number {
  const lines = text.split('\n');
  return lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
}
