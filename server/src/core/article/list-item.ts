// List items: where the words begin behind the mark.

/** Behind "- ", "• ", "3. "; `start` itself where the line is no list item. A dash of dialogue is none. */
export function itemStart(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const isDigit = first >= 0x30 && first <= 0x39;
  if (!isDigit && !'-*+•·▪►●◦'.includes(text[start])) return start;
  const mark = /^(?:[-*+•·▪►●◦]|\d{1,3}[.)])[ \t\u00a0]+/.exec(text.slice(start, Math.min(end, start + 12)));
  return mark ? start + mark[0].length : start;
}
