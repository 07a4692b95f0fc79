// Quotation marks in headlines of another kind than the house sheet asks for.

import type { TextEdit } from '../../text/edit.ts';
import { shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { headsOf } from './headlines.ts';

export const say = wording('headline-quote-style', {
  single: 'House style is single quotation marks in headlines. Change the marks.',
  double: 'House style is double quotation marks in headlines. Change the marks.',
  useSingle: 'Use single marks',
  useDouble: 'Use double marks',
});

const double = /["“”]/g;
/** Single marks that are no apostrophes: at the head of a word, or at the end of one with an opening mark before. */
const singlePair = /(?<![\p{Alpha}\d])['‘](?=\S)([^'‘’"“”]{2,160})['’](?![\p{Alpha}\d])/gu;

export const rule: ArticleRule = {
  id: 'headline-quote-style',
  family: 'headline',
  scope: 'article',
  severity: 'hint',
  summary: 'A headline’s quotation marks are not the kind that the house sheet asks for.',
  cleans: { what: cleaning.headlineMarks },
  options: {
    marks: {
      description: 'The marks of a quotation in a headline; without it, `quotes.headlineMarks` of the sheet counts.',
      enum: ['single', 'double'],
    },
  },
  *check(context) {
    const { sheet, options } = context;
    // a house that quotes in single marks has no other kind for its headlines
    const house = sheet.quotes.headlineMarks ?? (sheet.quotes.marks === 'single' ? 'single' : undefined);
    const wanted = options.marks ?? house;
    if (!wanted) return;
    const change = wanted === 'single' ? toSingle : toDouble;
    const headlines = headsOf(context).flatMap(({ lines, later }) => [...lines, ...later]);
    for (const { text, span } of headlines.filter(({ kind }) => kind === 'headline')) {
      const edits = change(text).map((edit) => ({ ...edit, span: shift(edit.span, span.start) }));
      if (!edits.length) continue;
      yield {
        span: { start: edits[0].span.start, end: edits[edits.length - 1].span.end },
        message: wanted === 'single' ? say.single() : say.double(),
        fixes: () => [{ title: wanted === 'single' ? say.useSingle() : say.useDouble(), edits, applicability: 'safe' }],
      };
    }
  },
};

const mark = (at: number, mark: string): TextEdit => ({
  span: { start: at, end: at + 1 },
  text: mark,
});

function toSingle(text: string): TextEdit[] {
  const curly = /[“”]/.test(text);
  let opened = false;
  return [...text.matchAll(double)].map(({ index }) => {
    opened = !opened;
    return mark(index, curly ? (opened ? '‘' : '’') : "'");
  });
}

function toDouble(text: string): TextEdit[] {
  return [...text.matchAll(singlePair)].flatMap(({ index, 0: whole }) => {
    const curly = whole[0] === '‘';
    return [mark(index, curly ? '“' : '"'), mark(index + whole.length - 1, curly ? '”' : '"')];
  });
}
