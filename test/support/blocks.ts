// An article's blocks as short lines, so that a table of expectations reads like the article.
import { parseArticle } from '../../server/src/core/index.ts';

/** "kind: the block's words", runs of blanks made one. */
export function blocksOf(text: string, format: 'text' | 'markdown' = 'text'): string[] {
  return parseArticle(format === 'text' ? 'a.article.txt' : 'a.article.md', text).blocks.map(
    ({ kind, text: words }) => `${kind}: ${words.replace(/\s+/g, ' ').trim()}`,
  );
}

/** The lede and the second paragraph that the heads under test stand on. */
export const body =
  'The council voted late on Tuesday to rebuild the bridge over the Arle, which has been closed to lorries since the winter floods.\n\nWork begins in the spring and is to take two years, the surveyor said.';
