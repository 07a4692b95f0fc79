// The lede that starts with the whole headline: a field pasted into the text.
import { isWordUnit } from '../../text/characters.ts';
import { wordsOf } from '../../text/words.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { headsOf } from './headlines.ts';

/** A shorter headline may well open a paragraph by chance. */
const fewestWords = 5;
/** How many paragraphs behind the head are looked at for a short headline; a longer one is no chance anywhere. */
const reach = 3;
const longHeadline = 6;

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
      const mark = letterOf(headline.text);
      for (let at = 0; at < body.length; at++) {
        const { span, text } = body[at];
        const isFar = at >= reach;
        if (isFar && (words.length < longHeadline || letterOf(text) !== mark)) continue;
        const lede = article.datelines.find(({ start }) => start === span.start);
        const from = lede ? lede.end - lede.start : 0;
        const opening = wordsOf(text, from, Math.min(text.length, from + headline.text.length * 2 + 20)).slice(
          0,
          words.length,
        );
        if (opening.length < words.length || opening.some(({ folded }, index) => folded !== words[index])) continue;
        const end = opening[opening.length - 1].end;
        if (isFar && !/^["'”’]*[.:!?]/.test(text.slice(end, end + 4))) continue; // its words may just go on
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

/** The first letter or digit of a text, in lower case: a quick look before a long one. */
function letterOf(text: string): string | undefined {
  for (let at = 0; at < 4; at++) if (isWordUnit(text.charCodeAt(at))) return text[at].toLowerCase();
  return undefined;
}

/** Only where a new sentence follows: otherwise its subject would go too. */
function deletion(text: string, start: number, from: number, end: number): Fix[] {
  const gap = /^[.:!?"'”’]*\s+(?=["“'‘]?\p{Lu})/u.exec(text.slice(end, end + 20));
  if (!gap) return [];
  const span = { start: start + from, end: start + end + gap[0].length };
  return [{ title: 'Delete the headline here', edits: [{ span, text: '' }], applicability: 'suggested' }];
}
