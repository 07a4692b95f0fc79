// What was to be filled in before print and was not: our own brackets, TK, XX per cent, lorem ipsum, [NAME], (CQ?).

import type { Paragraph } from '../../paragraph/paragraph.ts';
import { removeLines } from '../../text/remove-lines.ts';
import { type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';

export const say = wording('placeholder-left', {
  found: '“{words}” was never filled in. Fill it in or take it out.',
  remove: 'Take “{words}” out',
  question: 'What goes in the place of {words}?',
});

/** What a slot asks for, in small letters or in capitals: an editor's "[the]" and a court's "[2019]" ask for nothing. */
const slot = `speaker|full name|first name(?:, role)?|(?:sur|last |first )?name|role|job title|deck|age|date|place|city|source|photo|link|number`;

/** Counted things that "XX" can come before; "XX chromosomes" and "Super Bowl XX" are something else. */
const counted = `per ?cent|people|persons|men|women|children|years?|months|weeks|days|hours|minutes|miles|kilomet(?:re|er)s|met(?:re|er)s|feet|pages|votes|points|(?:m|b|tr)illion|thousand|hundred|dollars|pounds|euros`;

const placeholders: readonly RegExp[] = [
  new RegExp(String.raw`\[(?:${slot}|tk+|x{2,}|insert [^\]\n]{1,40})\]`, 'giu'),
  // TK Maxx is a shop, TK 1980 a flight, (NYSE: TK) a share.
  /(?<![\p{Alpha}\d.&'’:-]|: )TK(?:TK)*\b(?![.&'’-]?[\p{Alpha}\d]| [\p{Upper}\d])/gu,
  new RegExp(String.raw`(?<!\p{Alpha})(?:[$£€] ?)?X{2,4}(?= (?:${counted})\b| ?%)`, 'gu'),
  /(?<![\p{Alpha}\d])[$£€] ?X{2,4}(?!\p{Alpha})/gu,
  /\blorem ipsum dolor\b/giu,
  /[[(]CQ\??[\])]|(?<!\p{Alpha})CQ\?/gu,
];

/** What all of them have: a look before six. */
const mayBe = /[[(]|TK|XX|CQ|ipsum/i;

export const rule: ArticleRule = {
  id: 'placeholder-left',
  family: 'placeholder',
  scope: 'article',
  severity: 'error',
  summary: 'Something was never filled in: [speaker], TK, XX percent, lorem ipsum.',
  question: say.question,
  *check({ annotations, found }) {
    for (const { placed, items } of found('placeholders', placeholdersIn)) {
      if (placed.block.kind === 'note') continue; // a question about it
      for (const item of items) {
        const span = shift(item, placed.start);
        const words = annotations.article.text.slice(span.start, span.end);
        yield {
          span,
          message: say.found({ words }),
          fixes: () => (item.quoted ? [] : removal(span, placed.block.span, annotations.article.text)),
        };
      }
    }
  },
};

/** A line that is nothing else goes as a whole. */
function removal(span: Span, block: Span, text: string): Fix[] {
  const words = text.slice(span.start, span.end);
  const isAlone = text.slice(block.start, block.end).trim() === words;
  const edit = isAlone ? removeLines(text, block) : { span: withSpaceBefore(text, span), text: '' };
  return [{ title: say.remove({ words }), edits: [edit], applicability: 'suggested' }];
}

/** One space goes too, so that a comma or a stop behind closes up to the words before. */
function withSpaceBefore(text: string, { start, end }: Span): Span {
  if (text[start - 1] === ' ') return { start: start - 1, end };
  return { start, end: text[end] === ' ' ? end + 1 : end };
}

interface Placeholder extends Span {
  /** Between quotation marks, where nobody but the writer may change anything. */
  readonly quoted: boolean;
}

function placeholdersIn({ text, quotations }: Paragraph): Placeholder[] {
  if (!mayBe.test(text)) return [];
  const all = placeholders.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => {
      const quoted = quotations.some(({ span }) => span.start < index && index < span.end);
      return { start: index, end: index + length, quoted };
    }),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(({ start }, index) => all.slice(Math.max(0, index - 2), index).every(({ end }) => end <= start));
}
