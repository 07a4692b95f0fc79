// Quotations over several paragraphs.
import { describe, expect, test } from 'vitest';
import { annotate, createMemory, parseArticle } from '../../../server/src/core/index.ts';

/** One line a quotation: its parts, shortened, and whether it is closed. */
function quotationsOf(...paragraphs: string[]): string[] {
  const lede = 'The bridge was opened on Monday with a band, a ribbon and a long queue of cars on both sides.';
  const text = ['Harbour gets its bridge', lede, ...paragraphs].join('\n\n');
  const { quotations } = annotate(parseArticle('a.article.txt', text), createMemory());
  return quotations.map(({ parts, closed }) => {
    const shown = parts.map(({ span }) => text.slice(span.start, span.end).slice(0, 8));
    return `${shown.join(' / ')}${closed ? '' : ' (open)'}`;
  });
}

describe('quotations over paragraphs', () => {
  test('an opening mark on each, a closing one on the last', () => {
    expect(
      quotationsOf('"One came," she said. "Two came.', '"Three came.', '"Four came."', '"Five," he said.'),
    ).toEqual(['"One cam', '"Two cam / "Three c / "Four ca', '"Five,"']);
  });
  test('a paragraph that lacks its opening mark', () => {
    expect(quotationsOf('"One came, and so did another.', 'Two came in the end." She smiled.')).toEqual([
      '"One cam / Two came',
    ]);
  });
  test('left open, and nothing follows', () => {
    expect(quotationsOf('"One came.', 'Nobody else did.', '"Two came," he said.')).toEqual([
      '"One cam (open)',
      '"Two cam',
    ]);
  });
  test('the next quotation stands within its paragraph', () => {
    expect(quotationsOf('"One came.', 'He said "two" of them.')).toEqual(['"One cam (open)', '"two"']);
  });
  test('other marks do not carry it on', () => {
    expect(quotationsOf('“One came.', "'Two came,' he said.")).toEqual(['“One cam (open)', "'Two cam"]);
  });
  test('quoted words inside the paragraphs', () => {
    expect(quotationsOf("\"One said 'two'.", '"He was the "father of the house" then.', '"Three came."')).toEqual([
      '"One sai / "He was  / "Three c',
    ]);
  });
  test('a sentence that stray breaks have cut', () => {
    expect(quotationsOf('"One came and', 'only one', 'went again." Two stayed.')).toEqual(['"One cam / went aga']);
  });
  test('curly marks, with a broken quotation in the middle', () => {
    expect(quotationsOf('“One came.', '“Two came,” she said, “and three.', '“Four came.”')).toEqual([
      '“One cam / “Two cam',
      '“and thr / “Four ca',
    ]);
  });
});
