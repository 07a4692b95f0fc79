// "Attribute to…" in the styles that articles are written in: only stops and marks are set, no quoted word is touched.
import { expect, test } from 'vitest';
import {
  annotate,
  applyEdits,
  createMemory,
  emptySheet,
  parseArticle,
  review,
  rules,
} from '../../../server/src/core/index.ts';

const attribution = rules.filter(({ id }) => id === 'quote-unattributed');

function fixed(quotation: string, punctuation: 'auto' | 'american' | 'logical' = 'auto'): string {
  const head = 'Head of the article\n\nMairi Galbraith came to the quay on Monday with her dog.\n\n';
  const annotations = annotate(parseArticle('case.article.txt', head + quotation), createMemory());
  const sheet = { ...emptySheet, quotes: { punctuation } };
  const [finding] = review(annotations, { rules: attribution, sheet }).findings;
  const fix = finding.fixes().find(({ title }) => title === 'Attribute to Galbraith');
  return applyEdits(head + quotation, fix?.edits ?? []).slice(head.length);
}

test.each([
  ['"Nobody can live with one boat."', '"Nobody can live with one boat," Galbraith said.'],
  ['"Nobody can live with one boat".', '"Nobody can live with one boat", Galbraith said.'],
  ['“Who can live with one boat?”', '“Who can live with one boat?” Galbraith said.'],
  ['“Nobody can live with one boat. I cannot.”', '“Nobody can live with one boat,” Galbraith said. “I cannot.”'],
  ['“Who could live with that? I cannot.”', '“Who could live with that?” Galbraith said. “I cannot.”'],
  ['«Nobody can live with one boat. I cannot.»', '«Nobody can live with one boat,» Galbraith said. «I cannot.»'],
  ['"Nobody can live with one boat.\n\n"I cannot."', '"Nobody can live with one boat," Galbraith said.\n\n"I cannot."'],
])('%s', (quotation, expected) => {
  expect(fixed(quotation)).toBe(expected);
});

test('the house sheet decides where the comma stands', () => {
  expect(fixed('"Nobody can live with one boat."', 'logical')).toBe('"Nobody can live with one boat", Galbraith said.');
  expect(fixed('"Nobody can live with one boat. I cannot."', 'logical')).toBe(
    '"Nobody can live with one boat", Galbraith said. "I cannot."',
  );
});

test('candidates stand in the order an editor would ask, organisations and a blank last', () => {
  const text = `Head of the article

Duncan Reid, the chairman of Corvane Lines, went home.

Mairi Galbraith came to the quay. Peter Marsh came after her.

"Nobody can live with one boat a week."

Anna Lind was late.
`;
  const annotations = annotate(parseArticle('case.article.txt', text), createMemory());
  const [finding] = review(annotations, { rules: attribution }).findings;
  expect(finding.fixes().map(({ title }) => title)).toEqual([
    'Attribute to Marsh',
    'Attribute to Galbraith',
    'Attribute to Reid',
    'Attribute to Anna Lind',
    'Attribute to Corvane Lines',
    'Insert “[speaker]” as a placeholder',
  ]);
  expect(finding.fixes().every(({ applicability }) => applicability === 'suggested')).toBe(true);
});

test('the message asks whether the speaker before is still speaking, and says nothing more', () => {
  const text = `Head of the article

"We sail at noon," Duncan Reid said.

The quay was empty by then.

"Nobody can live with one boat a week."
`;
  const annotations = annotate(parseArticle('case.article.txt', text), createMemory());
  const [finding] = review(annotations, { rules: attribution }).findings;
  expect(finding.message).toMatch(
    /is unattributed\. Duncan Reid spoke last\. If it is still Duncan Reid, add the attribution after the first sentence\.$/,
  );
  expect(finding.related).toHaveLength(1);
});

test('behind a title set off by commas the person was speaking, not the title', () => {
  const text = `Head of the article

Special Envoy, Karin Dahlgren, who came by boat, said the talks were going well.

The quay was empty by then.

"Nobody can live with one boat a week."
`;
  const annotations = annotate(parseArticle('case.article.txt', text), createMemory());
  const [finding] = review(annotations, { rules: attribution }).findings;
  expect(finding.message).toContain('Karin Dahlgren spoke last');
});
