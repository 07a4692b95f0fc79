// Title and full name a second time.

import type { Mention } from '../../annotate/annotations.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { isFullName, ownMentions } from '../support/own-mentions.ts';
import { bearersOf } from '../support/surnames.ts';
import { titledSpan } from '../support/titles.ts';

export const say = wording('entity-full-reference-again', {
  found: '“{name}” was introduced above. “{surname}” is enough here.',
  first: 'Introduced here',
  use: 'Use “{surname}”',
  badge: 'introduced twice',
});

/** After so many paragraphs without the name, a reader may need it again. */
const farApart = 12;

export const rule: ArticleRule = {
  id: 'entity-full-reference-again',
  family: 'entity',
  scope: 'article',
  severity: 'hint',
  summary: 'Title and full name are given a second time.',
  badge: say.badge,
  *check({ annotations }) {
    const bearers = bearersOf(annotations);
    for (const entity of annotations.entities) {
      if (entity.type !== 'PER' || entity.roles.length === 0) continue;
      const own = ownMentions(entity, annotations);
      const first = own.find(isFullName);
      if (!first) continue;
      for (const [index, mention] of own.entries()) {
        if (mention === first || mention.span.start < first.span.start || !isFullName(mention)) continue;
        const span = titledSpan(mention, entity, annotations);
        const surname = surnameOf(mention);
        const far = mention.paragraph - own[index - 1].paragraph > farApart;
        if (span.start === mention.span.start || far || (bearers.get(surname.toLowerCase())?.length ?? 0) > 1) continue;
        yield {
          span,
          subject: entity.name,
          message: say.found({ name: mention.text, surname }),
          related: [{ span: first.span, message: say.first() }],
          fixes: () => [{ title: say.use({ surname }), edits: [{ span, text: surname }], applicability: 'suggested' }],
        };
      }
    }
  },
};

/** The last word with the particles before it; post-nominal letters left out. */
function surnameOf({ text }: Mention): string {
  const words = text.replace(/,? (?:Jr|Sr|I{1,3}|KC|QC|MP)\.?$/, '').split(/[\s\u00a0]+/);
  let from = words.length - 1;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1])) from--;
  return words.slice(from).join(' ');
}
