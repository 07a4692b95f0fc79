// Page furniture inside a paragraph: boxes of headlines, links and prompts that grew together with its sentences.
import { isRunningText } from '../../article/running-text.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { ArticleRule } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'boilerplate-glued',
  family: 'boilerplate',
  scope: 'article',
  severity: 'warning',
  summary: 'Headlines, links or prompts of a web page grew into a paragraph.',
  *check({ annotations: { article } }) {
    const places = article.blocks.flatMap(({ kind, glued = [] }) => (isRunningText(kind) ? glued : []));
    if (!places.length) return;
    const [span, ...others] = places;
    yield {
      span,
      message: `This is no part of the sentence: the page's links or prompts grew into the paragraph${others.length ? `, here and in ${others.length} more ${others.length > 1 ? 'places' : 'place'}` : ''}. Delete what is not copy.`,
      related: others.map((other) => ({ span: other, message: 'Here too' })),
      fixes: () => [
        {
          title: places.length === 1 ? 'Delete it' : `Delete it in all ${places.length} places`,
          edits: places.map((place) => deletion(article.text, place)),
          applicability: 'suggested',
        },
      ],
    };
  },
};

/** One space goes with the words, so that none stands twice or before a stop. */
function deletion(text: string, { start, end }: Span): TextEdit {
  const before = start > 0 && text[start - 1] === ' ' && !/[\p{L}\p{N}("“]/u.test(text[end] ?? ' ');
  return { span: { start: before ? start - 1 : start, end }, text: '' };
}
