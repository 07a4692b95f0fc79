/** The text on one line, cut at a word's end where it is longer than asked. */
export function cutShort(text: string, length: number): string {
  const line = isOneLine(text) ? text : text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  const kept = line.slice(0, cut > length / 2 ? cut : length - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$|[\s,;:–—-]+$/, '')}…`;
}

const noBreakSpace = 0xa0;
/** From here on letters are rare and some characters are spaces. */
const firstRareSpace = 0x1680;

/** Whether there surely is nothing but single blanks between words. Every message asks it of every word that it shows. */
function isOneLine(text: string): boolean {
  let isSpaced = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === noBreakSpace || code >= firstRareSpace) return false;
    if (code !== 0x20) isSpaced = false;
    else if (isSpaced) return false;
    else isSpaced = true;
  }
  return !isSpaced;
}
