// Markdown's block quotations without marks, as whoever lists the quotations of an article sees them.
import { expect, test } from 'vitest';
import { annotate, createMemory, parseArticle, withBlockQuotations } from '../../../server/src/core/index.ts';

function listed(copy: string) {
  const text = `# Seagrass keeps its carbon\n\nThe roots had barely begun to rot.\n\n${copy}\n`;
  const { quotations, attributions } = withBlockQuotations(
    annotate(parseArticle('seagrass.article.md', text), createMemory()),
  );
  return quotations.map(({ index, span }) => {
    const { source, sieve, stated } = attributions[index] ?? {};
    const words = text.slice(span.start, span.start + 9);
    return `${words}: ${source ? text.slice(source.start, source.end) : '-'}${sieve ? ` (${sieve}${stated ? '' : ', carried'})` : ''}`;
  });
}

test('a line with a dash names the speaker', () => {
  expect(listed('> The sea floor keeps better records than we do.\n>\n> — Ayesha Lindqvist')).toEqual([
    'The sea f: Ayesha Lindqvist (attribution-line)',
  ]);
});

test('a colon or a report before it gives the word', () => {
  expect(listed('The study puts it like this:\n\n> The dead meadow has not finished its work.')).toEqual([
    'The dead : The study (colon-before, carried)',
  ]);
  expect(listed('Ayesha Lindqvist explained it to the town.\n\n> The dead meadow has not finished its work.')).toEqual([
    'The dead : Ayesha Lindqvist (report-before, carried)',
  ]);
});

test('they stand in order among the quotations with marks, and one of nobody is listed too', () => {
  expect(listed('> The dead meadow has not finished its work.\n\n"It is late," Jane Roe said.')).toEqual([
    'The dead : -',
    '"It is la: Jane Roe (cue-after)',
  ]);
});

test('an article without any is handed back as it is', () => {
  const annotations = annotate(parseArticle('a.article.txt', 'Head\n\n"It is late," Jane Roe said.\n'), createMemory());
  expect(withBlockQuotations(annotations)).toBe(annotations);
});
