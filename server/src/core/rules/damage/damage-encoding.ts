// Text that was decoded wrongly on its way: "TerryÃ¢â‚¬â„¢s".

import { encodingDamage } from '../../text/damage/encoding.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { damagedRuns, fixesOf, oneForAll } from './damaged-runs.ts';

export const say = wording('damage-encoding', {
  one: 'Garbled characters. This was probably “{meant}”. Restore it.',
  several: 'Garbled characters in {places} places in this article. Restore the right ones.',
  someLost: '{fact} Lost for good: {lost:one more character|# more characters}. Check the source.',
  lost: 'A character was lost when this file was saved. Look it up and put it back.',
  decode: '{places:Restore the text|Restore the text in # places}',
});

export const rule: ArticleRule = {
  id: 'damage-encoding',
  family: 'damage',
  scope: 'article',
  severity: 'warning',
  summary: 'Letters or marks are garbled ("cafÃ©").',
  cleans: { what: cleaning.letters },
  *check({ annotations: { article } }) {
    const places = damagedRuns(article, encodingDamage);
    if (!places.length) return;
    const edits = fixesOf(places);
    const lost = places.length - edits.length;
    const fact = edits.length === 1 ? say.one({ meant: edits[0].text }) : say.several({ places: edits.length });
    const readable = lost ? say.someLost({ fact, lost }) : fact;
    yield oneForAll(places, edits.length ? readable : say.lost(), () =>
      edits.length
        ? [
            {
              title: say.decode({ places: edits.length }),
              edits,
              applicability: 'safe',
            },
          ]
        : [],
    );
  },
};
