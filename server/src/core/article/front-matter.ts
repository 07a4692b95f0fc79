// The head of a Markdown article: `key: value` lines between two lines of three hyphens.
import { isSpace } from '../text/characters.ts';
import type { Article, FrontMatterValue } from './article.ts';
import type { Line } from './lines.ts';

export interface FrontMatter {
  readonly values: Article['frontMatter'];
  /** How many of the lines it takes up, its fences included; 0 where there is none. */
  readonly lines: number;
}

const longest = 60;

/** Reads the front matter at the head of a text. One that is never closed is no front matter. */
export function readFrontMatter(text: string, lines: readonly Line[]): FrontMatter {
  const none = { values: {}, lines: 0 };
  if (!lines.length || lines[0].end - lines[0].start !== 3 || !text.startsWith('---', lines[0].start)) return none;
  const values: Record<string, FrontMatterValue> = {};
  for (let index = 1; index < Math.min(lines.length, longest); index++) {
    const { start, end } = lines[index];
    const line = text.slice(start, end);
    if (line === '---' || line === '...') return { values, lines: index + 1 };
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (!/^[a-z_-]{1,30}$/.test(key)) {
      if (!/^[-#]/.test(line)) return none; // a list item or a comment of YAML may stand here, prose may not
      continue;
    }
    if (!(key in values) && key !== '__proto__') values[key] = readValue(text, start + colon + 1, end);
  }
  return none;
}

function readValue(text: string, from: number, to: number): FrontMatterValue {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  const mark = text[start];
  if (end - start >= 2 && (mark === '"' || mark === "'") && text[end - 1] === mark) {
    start++;
    end--;
  }
  return { text: text.slice(start, end), span: { start, end } };
}
