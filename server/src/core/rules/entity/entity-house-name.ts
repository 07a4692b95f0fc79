// A form that the house sheet says to avoid.

import type { Annotations, PlacedParagraph } from '../../annotate/annotations.ts';
import type { BlockKind } from '../../article/article.ts';
import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { textBefore } from '../../text/before.ts';
import type { Span } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import type { HouseName } from '../sheet.ts';
import { say as names } from '../support/name-fixes.ts';
import { introducesOldName } from '../support/name-forms.ts';

export const say = wording('entity-house-name', {
  found: '“{avoided}”: house style is “{use}”. Use it, or change the house sheet.',
  badge: 'not house style',
});

export const rule: ArticleRule = {
  id: 'entity-house-name',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'A name in a form that the house sheet avoids.',
  badge: say.badge,
  *check({ annotations, sheet, found }) {
    for (const name of sheet.names) {
      for (const avoided of name.avoid) {
        if (avoided === '') continue;
        for (const { placed, items } of found(`avoid ${avoided}`, (paragraph) => findForm(paragraph, avoided))) {
          if (silent.has(placed.block.kind)) continue;
          for (const span of items) yield* report(span, placed, name, avoided, annotations);
        }
      }
    }
  },
};

const silent: ReadonlySet<BlockKind> = new Set(['byline', 'dateLine', 'furniture']);
const titles: ReadonlySet<BlockKind> = new Set(['headline']);

function* report(
  { start, end }: Span,
  placed: PlacedParagraph,
  { use }: HouseName,
  avoided: string,
  annotations: Annotations,
) {
  const span = { start: start + placed.start, end: end + placed.start };
  if (isPartOfLongerName(span, annotations)) return;
  const fixes = (): Fix[] =>
    titles.has(placed.block.kind)
      ? []
      : [{ title: names.useHere({ form: use }), edits: [{ span, text: use }], applicability: 'suggested' }];
  yield {
    span,
    subject: avoided,
    message: say.found({ use, avoided }),
    fixes,
  };
}

/** Where the form is as words of its own, outside quotation marks, and not as the name of former times. */
function findForm({ text, quotations }: Paragraph, form: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const span = { start: at, end: at + form.length };
    if (isLetter(text[at - 1]) || isLetter(text[span.end]) || historic.test(textBefore(text, at, 24))) continue;
    if (isQuoted({ quotations }, span)) continue;
    found.push(span);
  }
  return found;
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{Alpha}\d-]/u.test(character);
const historic = new RegExp(`\\b(?:${introducesOldName}|old)(?: the)?[\\s\\u00a0]$`, 'i');

/** "Bombay Stock Exchange": the form is a part of an institution's name. */
function isPartOfLongerName(span: Span, { mentions }: Annotations): boolean {
  return mentions.some(
    (mention) =>
      mention.span.start <= span.start &&
      span.end <= mention.span.end &&
      mention.span.end - mention.span.start > span.end - span.start + 4,
  );
}
