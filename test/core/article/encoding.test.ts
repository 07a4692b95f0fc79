// Encoding traps: every block's text is as long as its span, and reads as an editor reads it.
import { expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/core/index.ts';

test.each([
  ['a byte order mark', '\ufeffHead\n\nBody text.', ['Head', 'Body text.']],
  ['CRLF', 'Head\r\n\r\nBody text.\r\n', ['Head', 'Body text.']],
  ['CR', 'Head\r\rBody text.\r', ['Head', 'Body text.']],
  ['line separators', 'Head\u2028\u2028Body text.\u2029More text.', ['Head', 'Body text.', 'More text.']],
  ['no-break spaces', 'Head\n\nCorrie\u00a0Point\u202fis shut.', ['Head', 'Corrie Point is shut.']],
  ['soft hyphens', 'Head\n\nThe Euro\u00adpean vote.', ['Head', 'The Euro pean vote.']],
  [
    'doubled single marks',
    "Head\n\n''It is shut,'' he said.",
    ['Head', ' "It is shut," he said.'.replace(',"', '," ')],
  ],
  ['emoji and lone surrogates', 'Head\n\nA 🌉 and a \ud83c end.', ['Head', 'A 🌉 and a \ud83c end.']],
  ['a no-break space as indentation', 'Head\n\n\u00a0\u00a0Body text.', ['Head', 'Body text.']],
])('%s', (_, text, words) => {
  const { blocks } = parseArticle('a.article.txt', text);
  expect(blocks.map((block) => block.text)).toEqual(words);
  for (const { span, text: block } of blocks) expect(block).toHaveLength(span.end - span.start);
});
