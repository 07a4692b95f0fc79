// HTML in plain text: tags and named characters that came along with the copy.

import { markupDamage } from '../../text/damage/markup.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { damagedRuns, fixesOf, oneForAll } from './damaged-runs.ts';

export const say = wording('damage-markup', {
  found: '“{written}” is HTML. It would print as is{places:| (# places)}. Turn it into plain text.',
  turn: 'Turn {places:it|# places} into plain text',
});

export const rule: ArticleRule = {
  id: 'damage-markup',
  family: 'damage',
  scope: 'article',
  severity: 'warning',
  summary: 'HTML is left in plain text: "<p>", "&ldquo;", "&nbsp;".',
  cleans: { what: cleaning.letters },
  *check({ annotations: { article } }) {
    if (article.format !== 'text') return; // in Markdown they are markup
    const places = damagedRuns(article, markupDamage);
    if (!places.length) return;
    const [first] = places;
    const written = article.text.slice(first.span.start, Math.min(first.span.end, first.span.start + 30));
    yield oneForAll(places, say.found({ written, places: places.length }), () => [
      { title: say.turn({ places: places.length }), edits: fixesOf(places), applicability: 'safe' },
    ]);
  },
};
