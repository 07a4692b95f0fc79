/** The text on one line, cut at a word's end where it is longer than asked. */
export function cutShort(text: string, length: number): string {
  const line = /^\s|\s$|\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  const kept = line.slice(0, cut > length / 2 ? cut : length - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$|[\s,;:–—-]+$/, '')}…`;
}
