// HTML in plain text: tags and named characters that came along with the copy.
import { markupDamage } from '../../text/damage/markup.ts';
import type { ArticleRule } from '../rule.ts';
import { damagedRuns, mending, oneForAll } from './damaged-runs.ts';

export const rule: ArticleRule = {
  id: 'damage-markup',
  family: 'damage',
  scope: 'article',
  severity: 'warning',
  summary: 'HTML is left in plain text: "<p>", "&ldquo;", "&nbsp;".',
  *check({ annotations: { article } }) {
    if (article.format !== 'text') return; // in Markdown they are markup
    const places = damagedRuns(article, markupDamage);
    if (!places.length) return;
    const [first] = places;
    const written = article.text.slice(first.span.start, Math.min(first.span.end, first.span.start + 30));
    const all = places.length === 1 ? 'it' : `all ${places.length} places`;
    yield oneForAll(
      places,
      `“${written}” is HTML, and plain copy would print it as it stands. Turn ${all} into what a page would show.`,
      () => [{ title: `Turn ${all} into plain text`, edits: mending(places), applicability: 'safe' }],
    );
  },
};
