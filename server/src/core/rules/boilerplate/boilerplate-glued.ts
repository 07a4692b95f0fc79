// Page furniture inside a paragraph: boxes of headlines, links and prompts that grew together with its sentences.

import { isRunningText } from '../../article/running-text.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { say as here } from '../support/places.ts';

export const say = wording('boilerplate-glued', {
  found: 'Web page text is mixed into this paragraph. Delete what is not copy.',
  several: 'Web page text is mixed in, here and in {more:one other place|# other places}. Delete what is not copy.',
  remove: '{places:Delete it|Delete it in # places}',
});

export const rule: ArticleRule = {
  id: 'boilerplate-glued',
  family: 'boilerplate',
  scope: 'article',
  severity: 'warning',
  summary: 'Web page text (headlines, links, prompts) is mixed into a paragraph.',
  cleans: { what: cleaning.furniture, asks: true },
  *check({ annotations: { article } }) {
    const places = article.blocks.flatMap(({ kind, glued = [] }) =>
      isRunningText(kind) || kind === 'deck' ? glued : [],
    );
    if (!places.length) return;
    const [span, ...others] = places;
    yield {
      span,
      message: others.length ? say.several({ more: others.length }) : say.found(),
      related: others.map((other) => ({ span: other, message: here.tooHere() })),
      fixes: () => [
        {
          title: say.remove({ places: places.length }),
          edits: places.map((place) => deletion(article.text, place)),
          applicability: 'suggested',
        },
      ],
    };
  },
};

/** One space goes with the words, so that none comes twice or before a stop. */
function deletion(text: string, { start, end }: Span): TextEdit {
  const before = start > 0 && text[start - 1] === ' ' && !/[\p{Alpha}\d("“]/u.test(text[end] ?? ' ');
  return { span: { start: before ? start - 1 : start, end }, text: '' };
}
