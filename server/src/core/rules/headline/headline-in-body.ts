// The lede that starts with the whole headline: a field pasted into the text.
import { wordsOf } from '../../text/words.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { headsOf } from './headlines.ts';

/** A shorter headline may well open a paragraph by chance. */
const fewestWords = 5;
/** How many paragraphs may follow the head before the paste is too unlikely to look for. */
const reach = 3;

export const rule: ArticleRule = {
  id: 'headline-in-body',
  family: 'headline',
  scope: 'article',
  severity: 'information',
  summary: 'A paragraph starts with the whole headline.',
  *check({ annotations: { article } }) {
    for (const { headline, body } of headsOf(article)) {
      const words = wordsOf(headline.text).map(({ folded }) => folded);
      if (words.length < fewestWords) continue;
      for (const { span, text } of body.slice(0, reach)) {
        const lede = article.datelines.find(({ start }) => start === span.start);
        const from = lede ? lede.end - lede.start : 0;
        const opening = wordsOf(text, from, Math.min(text.length, from + headline.text.length * 2 + 20)).slice(
          0,
          words.length,
        );
        if (opening.length < words.length || opening.some(({ folded }, index) => folded !== words[index])) continue;
        const end = opening[opening.length - 1].end;
        yield {
          span: { start: span.start + opening[0].start, end: span.start + end },
          message:
            'This paragraph starts with the headline, word for word. It looks pasted with the text: delete it here, or start the paragraph in other words.',
          related: [{ span: headline.span, message: 'The headline' }],
          fixes: () => deletion(text, span.start, opening[0].start, end),
        };
      }
    }
  },
};

/** Only where a new sentence follows: otherwise its subject would go too. */
function deletion(text: string, start: number, from: number, end: number): Fix[] {
  const gap = /^[.:!?"'”’]*\s+(?=["“'‘]?\p{Lu})/u.exec(text.slice(end, end + 20));
  if (!gap) return [];
  const span = { start: start + from, end: start + end + gap[0].length };
  return [{ title: 'Delete the headline here', edits: [{ span, text: '' }], applicability: 'suggested' }];
}
