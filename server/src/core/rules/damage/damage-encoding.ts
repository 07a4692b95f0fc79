// Text that was decoded wrongly on its way: "TerryÃ¢â‚¬â„¢s".
import { encodingDamage } from '../../text/damage/encoding.ts';
import type { ArticleRule } from '../rule.ts';
import { damagedRuns, mending, oneForAll } from './damaged-runs.ts';

export const rule: ArticleRule = {
  id: 'damage-encoding',
  family: 'damage',
  scope: 'article',
  severity: 'warning',
  summary: 'Letters or marks were decoded wrongly on the way ("cafÃ©").',
  *check({ annotations: { article } }) {
    const places = damagedRuns(article, encodingDamage);
    if (!places.length) return;
    const edits = mending(places);
    const lost = places.length - edits.length;
    const readable = edits.length
      ? `These characters are ${edits.length === 1 ? `a damaged “${edits[0].text.trim()}”` : 'damaged letters and marks'}: the text was decoded wrongly on its way. Decode ${edits.length === 1 ? 'it' : `all ${edits.length} places`}.`
      : 'A character was lost here when the text was decoded.';
    const unreadable = lost && edits.length ? ` At ${lost} more the character is lost: look it up.` : '';
    yield oneForAll(places, edits.length ? readable + unreadable : `${readable} Look it up and put it back.`, () =>
      edits.length
        ? [
            {
              title: edits.length === 1 ? 'Decode it' : `Decode all ${edits.length} places`,
              edits,
              applicability: 'safe',
            },
          ]
        : [],
    );
  },
};
