// A table a sieve: sieves/<sieve>.txt holds copy and, indented below it, who speaks each of its quotations.
//
//   "We will go home," Jane Roe said. "It is late."      ¶ parts paragraphs
//     Jane Roe | Jane Roe (running-speaker)               "-" for nobody; a sieve in brackets where it is not the table's own
//                                                         "she = Jane Roe" where the words denote a person
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotate, createMemory, parseArticle } from '../../../server/src/core/index.ts';

const folder = new URL('./sieves/', import.meta.url);

describe.each(readdirSync(folder).map((file) => file.replace('.txt', '')))('%s', (sieve) => {
  const table = readFileSync(new URL(`${sieve}.txt`, folder), 'utf8');
  const cases = [...table.matchAll(/^(\S.*)\n +(.*)$/gm)].map(([, copy, speakers]) => [copy, speakers] as const);

  test.each(cases)('%s', (copy, speakers) => {
    const head = sieve.startsWith('turn') ? 'Transcript of a meeting' : 'Head of the article';
    const text = `${head}\n\n${copy.replaceAll(' ¶ ', '\n\n')}\n`;
    const { quotations, attributions, entities } = annotate(parseArticle('case.article.txt', text), createMemory());
    const wanted = speakers.split(' | ');
    const found = quotations.map((_, index) => {
      const { source, entity, sieve: how } = attributions[index] ?? {};
      if (!how) return '-';
      const words = source ? text.slice(source.start, source.end) : '?';
      const named = wanted[index]?.includes(' = ') ? ` = ${entities.find(({ id }) => id === entity)?.name}` : '';
      return words + named + (how === sieve ? '' : ` (${how})`);
    });
    expect(found).toEqual(wanted);
  });
});
