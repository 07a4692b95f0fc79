// "U.S", "p.m": an abbreviation that lost its last stop.

import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';

export const say = wording('entity-abbreviation-damaged', {
  found: '“{words}” is missing a period. Use “{pointed}” or “{bare}”, per house style.',
  use: 'Use “{form}”',
  badge: 'period missing',
});

interface Damage {
  readonly span: Span;
  readonly words: string;
}

const damaged =
  /(?<![\p{Alpha}\d.@/_])(?:U\.S(?:\.A)?|U\.K|U\.N|E\.U|D\.C|N\.Y|[ap]\.m|i\.e|e\.g)(?![\p{Alpha}\d.@/_]|\.)/gu;

export const rule: ArticleRule = {
  id: 'entity-abbreviation-damaged',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'An abbreviation lost its last period.',
  badge: say.badge,
  cleans: { what: cleaning.abbreviations },
  *check({ annotations, found }) {
    for (const { placed, items } of found('damaged', damagesIn)) {
      if (placed.block.kind === 'headline' || placed.block.kind === 'deck') continue;
      for (const { span, words } of items) {
        const place = shift(span, placed.start);
        yield {
          span: place,
          message: say.found({ words, pointed: `${words}.`, bare: words.replaceAll('.', '') }),
          fixes: () => fixesOf(place, words, annotations.paragraphs),
        };
      }
    }
  },
};

/** Outside quotations: the words of a speaker are his, marks and all. */
function damagesIn({ text, quotations }: Paragraph): Damage[] {
  if (!text.includes('.')) return [];
  return [...text.matchAll(damaged)]
    .map(({ index, 0: words }) => ({ span: { start: index, end: index + words.length }, words }))
    .filter(({ span }) => !isQuoted({ quotations }, span));
}

/** The form that the article has oftener comes first; one that lost its stop counts as one that has it, as the rule on variants counts. */
function fixesOf(span: Span, words: string, paragraphs: readonly { readonly paragraph: Paragraph }[]): Fix[] {
  const pointed = `${words}.`;
  const bare = words.replaceAll('.', '');
  const fix = (form: string): Fix => ({
    title: say.use({ form }),
    edits: [{ span, text: form }],
    applicability: 'safe',
  });
  const fixes = [fix(pointed), fix(bare)];
  if (words[1] !== '.' || words[0] === words[0].toLowerCase()) return fixes.slice(0, 1);
  const count = (form: string) => {
    const whole = new RegExp(`(?<![\\p{Alpha}\\d.])${form.replaceAll('.', '\\.')}(?![\\p{Alpha}\\d])`, 'gu');
    return paragraphs.reduce((sum, { paragraph }) => sum + (paragraph.text.match(whole)?.length ?? 0), 0);
  };
  return count(bare) > count(words) ? fixes.reverse() : fixes.slice(0, 1);
}
