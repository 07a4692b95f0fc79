// Words that are easily taken for what they are not: a rank in quotation marks, a "Jr." behind a name, a headline's plain words.
import { describe, expect, test } from 'vitest';
import { annotate, createMemory, parseArticle, review, rules } from '../../server/src/core/index.ts';
import { knowledge } from '../support/check.ts';

function read(text: string) {
  const annotations = annotate(parseArticle('case.article.txt', text), createMemory(knowledge));
  const findings = review(annotations, { rules }).findings;
  const roles = annotations.entities.flatMap((entity) => entity.roles.map(({ text: role }) => role));
  const people = annotations.entities.filter(({ type }) => type === 'PER').map(({ name }) => name);
  return { roles, people, findings };
}

test.each([
  'The guests of Edward Vane, “the Duke.” They left at noon, Vane said.',
  'Edward Vane, “the Duke,” left at noon.',
  'Nobody called Edward Vane anything but “the Duke.”',
])('a name in quotation marks is no role: %s', (text) => {
  expect(read(`Guests leave the house\n\n${text}\n`).roles.filter((role) => /duke/i.test(role))).toEqual([]);
});

test('“Jr.” is nobody’s name', () => {
  const { people } = read(
    'Harbour talks go on\n\n“We stay,” said Robert Tillman, Jr., a lawyer.\n\n“It is late,” Tillman, Jr., said. Jr. is how the town calls him.\n',
  );
  expect(people).toEqual(['Robert Tillman']);
});

describe('plain words of a headline are no name that the article lacks', () => {
  test.each([
    ['Bird wakes street again', 'A crow kept the neighbours of Mill Lane awake for a third night on Monday.'],
    ['Rose garden opens in Harwick', 'The garden behind the town hall of Harwick opened on Sunday, the council said.'],
    ['Rose garden opens in Harwick', 'The garden behind the town hall opened on Sunday with 200 roses.'],
    ['Robin returns to mill pond', 'A small bird was seen at the pond on Monday for the first time in years.'],
    ['Frost closes road to summit', 'Ice kept lorries off the pass on Tuesday, and the plough broke down.'],
  ])('%s | %s', (headline, text) => {
    const { findings } = read(`${headline}\n\n${text}\n\nNobody was hurt.\n`);
    expect(findings.filter(({ rule }) => rule === 'headline-entity-missing')).toEqual([]);
  });
});

test('doubled paragraphs are not called a sentence', () => {
  const one = 'The line opened the crossing again on Friday after ten days of gales and long repairs at the pier.';
  const two = 'Islanders can book places from noon, a clerk at the harbour said, and the first boat leaves at six.';
  const three = 'A second boat will follow in the summer when the pier has been made wider and the ramp is new.';
  const between = 'Nobody knew on Saturday how many people had waited through the night for a place on the boat.';
  const told = (first: string, again: string) =>
    read(`Ferry back in service\n\n${first}\n\n${between}\n\n${again}\n`)
      .findings.filter(({ rule }) => rule === 'passage-repeated-file')
      .map(({ message }) => message.split(' ')[0]);
  const paragraphs = [one, two, three].join('\n\n');
  expect(told(paragraphs, paragraphs)).toEqual(['Paragraphs']);
  expect(told(`${one} ${two}`, `${one} ${two}`)).toEqual(['Sentences']);
  expect(told(one, one)).toEqual(['Sentence']);
});
