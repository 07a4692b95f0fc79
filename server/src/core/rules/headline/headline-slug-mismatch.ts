// A slug that was made for another headline.

import { foldAccents } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as here } from '../support/places.ts';
import { stemOf } from './headline-likeness.ts';
import { slightWords } from './headline-words.ts';
import { headsOf } from './headlines.ts';

export const say = wording('headline-slug-mismatch', {
  found: 'The slug and the headline share hardly a word. Redo the slug, or keep it if the page is already live.',
  use: 'Change the slug to “{slug}”',
});

const leastShared = 1 / 3;
const longestSlug = 8;

export const rule: ArticleRule = {
  id: 'headline-slug-mismatch',
  family: 'headline',
  scope: 'article',
  severity: 'off',
  whenOn: 'information',
  summary: 'The slug in the front matter was made for another headline.',
  *check(context) {
    const { article } = context.annotations;
    const { slug } = article.frontMatter;
    const headline = headsOf(context)[0]?.headline;
    if (!slug || !headline || !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(slug.text) || isCode(slug.text)) return;
    const words = tellingWords(headline.text);
    const stems = new Set(words.map(stemOf));
    const parts = slug.text.split('-').filter((part) => !slightWords.has(part));
    const shared = parts.filter((part) => stems.has(stemOf(part))).length;
    if (!parts.length || shared / parts.length >= leastShared) return;
    const rebuilt = words.slice(0, longestSlug).join('-');
    yield {
      span: slug.span,
      message: say.found(),
      related: [{ span: headline.span, message: here.headline() }],
      fixes: () => [
        { title: say.use({ slug: rebuilt }), edits: [{ span: slug.span, text: rebuilt }], applicability: 'suggested' },
      ],
    };
  },
};

/** A number or a code of a content system is no words. */
function isCode(slug: string): boolean {
  return slug.split('-').some((part) => /\d/.test(part) && /[a-z]/.test(part)) || /^\d+-|-\d{4,}$/.test(slug);
}

function tellingWords(headline: string): string[] {
  const words = wordsOf(foldAccents(headline)).flatMap(({ folded }) =>
    folded.split('-').map((word) => word.replace(/'s?$/, '').replace(/[^a-z0-9]/g, '')),
  );
  return words.filter((word) => word !== '' && !slightWords.has(word));
}
