// The lines of a Markdown text that are copy. Code, HTML, tables, definitions, imports, expressions and shortcodes are left out, as CommonMark, GFM, MDX, Hugo and Jekyll know them.
import type { Line } from '../lines.ts';
import { noCopyAt } from './no-copy.ts';

/** Those lines, in order. A line behind something left out is apart, as behind a blank line. */
export function copyLines(text: string, lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let index = 0;
  let parted = false;
  while (index < lines.length) {
    const line = lines[index];
    const isOpen = kept.length > 0 && !parted && !line.apart;
    const next = noCopyAt({ text, lines, index, isOpen, before: parted ? undefined : kept.at(-1) }) ?? index;
    if (next > index) {
      index = next;
      parted = true;
      continue;
    }
    kept.push(parted && !line.apart ? { ...line, apart: true } : line);
    parted = false;
    index++;
  }
  return kept;
}
