// Text to article: zones and blocks.
import type { Article, Block } from './article.ts';

/** Parses the text of an article file. Any text gives an article; an empty one has no blocks. Offsets are those of `text`. */
export function parseArticle(id: string, text: string, format: Article['format'] = formatOf(id)): Article {
  const blocks: Block[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    if (line.trim() !== '') {
      blocks.push({ kind: blocks.length ? 'paragraph' : 'headline', span: { start: at, end }, text: line, story: 0 });
    }
    at = end + 1;
  }
  return { id, text, format, blocks, frontMatter: {}, datelines: [] };
}

/** The format that a file's name tells. */
export function formatOf(id: string): Article['format'] {
  return /\.(md|markdown)$/i.test(id) ? 'markdown' : 'text';
}
