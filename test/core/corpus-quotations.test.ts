// The quotation corpus: who says what in original articles of many styles, against a floor that only rises.
import { describe, expect, test } from 'vitest';
import { readCorpus, readQuotations } from '../support/corpus.ts';
import { scoreQuotations } from '../support/corpus-scores.ts';
import { holdFloors } from '../support/floors.ts';

describe('the notation of quotations', () => {
  test('labels are taken out of the text; the speaker is wherever the article has the words', () => {
    const { text, quotations } = readQuotations(
      '{"We float,"|Ada Moss} said Ada Moss. She called it {"a raft"|Ada Moss|partial}.\n\n{"Who knew that it would sink?"|?}',
    );
    expect(text).toBe('"We float," said Ada Moss. She called it "a raft".\n\n"Who knew that it would sink?"');
    expect(quotations.map(({ start, end, kind, credit }) => [text.slice(start, end), kind, credit])).toEqual([
      ['"We float,"', 'direct', 'attributed'],
      ['"a raft"', 'partial', 'attributed'],
      ['"Who knew that it would sink?"', 'direct', 'orphan'],
    ]);
    expect(quotations[0].speaker).toEqual([{ start: 17, end: 25 }]);
  });

  test.each(['{"We float,"} she said', '{"We float,"|Nobody here} she said', '{"We float,"|?|shout}', '"a" {'])(
    '%s is refused',
    (marked) => {
      expect(() => readQuotations(marked)).toThrow();
    },
  );
});

describe('the quotation corpus', () => {
  const files = readCorpus('quotations', readQuotations);
  const quotations = files.flatMap(({ article }) => article.quotations);

  test('holds at least 25 articles, 170 quotations and 10 orphans', () => {
    expect(files.length).toBeGreaterThanOrEqual(25);
    expect(quotations.length).toBeGreaterThanOrEqual(170);
    expect(quotations.filter(({ credit }) => credit === 'orphan').length).toBeGreaterThanOrEqual(10);
  });

  test('quotations are found and credited as well as ever', () => holdFloors('quotations', scoreQuotations(files)));
});
