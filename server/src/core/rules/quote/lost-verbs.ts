// "…," Smith in a statement: the speaker comes after the quotation, and the verb between them is gone.

import type { Annotations } from '../../annotate/annotations.ts';
import { sentenceAt } from '../../paragraph/sentence-at.ts';
import { wording } from '../../wording/wording.ts';
import type { Discovery } from '../rule.ts';
import type { Sheet } from '../sheet.ts';
import { attributionStyle } from './attribute-to.ts';

export const say = wording('lost-verbs', {
  found: '“{name}” has no verb. Write “{name} said”.',
  insert: 'Insert “{verb}”',
});

/** A finding for each name that is credited without a verb, from the name to the end of its sentence. */
export function* lostVerbs(annotations: Annotations, sheet: Sheet): Iterable<Discovery> {
  const { attributions, quotations, paragraphs, article } = annotations;
  for (const attribution of attributions) {
    if (attribution?.sieve !== 'lost-verb' || !attribution.source) continue;
    const { source, quotation } = attribution;
    const { start, paragraph } = paragraphs[quotations[quotation].parts.at(-1)!.paragraph];
    const end = start + (sentenceAt(paragraph, source.end - start - 1)?.end ?? source.end - start);
    const name = article.text.slice(source.start, source.end);
    yield {
      span: { start: source.start, end: Math.max(end, source.end) },
      message: say.found({ name }),
      fixes: () => {
        const { verb } = attributionStyle(annotations, sheet);
        const edits = [{ span: { start: source.end, end: source.end }, text: ` ${verb}` }];
        return [{ title: say.insert({ verb }), edits, applicability: 'suggested' }];
      },
    };
  }
}
