// The spelling pass as a user meets it: which names are told, which are left in peace, and what changes while one types.
import { describe, expect, test } from 'vitest';
import {
  annotate,
  createMemory,
  loadNameKnowledge,
  parseArticle,
  review,
  rules,
} from '../../../server/src/core/index.ts';

const knowledge = loadNameKnowledge();

function told(text: string, memory = createMemory(knowledge)): string[] {
  const { findings } = review(annotate(parseArticle('a.article.txt', text), memory), { rules });
  return findings
    .filter(({ rule }) => rule === 'entity-misspelling')
    .map(({ span, severity }) => `${text.slice(span.start, span.end)} ${severity}`);
}

const story = (...paragraphs: string[]) => ['Weir on the Lenne is to be mended', ...paragraphs].join('\n\n');
const opening =
  'Marthe Quillfeldt, who has kept the weir since spring, said on Monday that the gates would hold. Quillfeldt has asked for two men more.';

describe('two spellings of one name', () => {
  test.each([
    ['a letter doubled', 'Quilllfeldt', 'warning'],
    ['a letter dropped', 'Quilfeldt', 'warning'],
    ['letters swapped', 'Quillfedlt', 'warning'],
    ['a vowel changed, which two names may differ by', 'Quillfaldt', 'information'],
  ])('%s', (_, slip, severity) => {
    expect(told(story(opening, `The council thanked ${slip} for the winter.`))).toEqual([`${slip} ${severity}`]);
  });

  test('the possessive is the name', () => {
    const found = told(story(opening, 'The council paid for Quilfeldt’s boat.'));
    expect(found).toEqual(['Quilfeldt warning']);
  });

  test.each([
    [
      'an agency beside a city',
      'The Kyoto accord was signed in the hall.',
      'The figures were given by the Kyodo agency.',
    ],
    [
      'two bare first names',
      'The older two were called Liv and Ivana.',
      'The house went to Otto, Ivanka and Mark in the end.',
    ],
    [
      'a word of everyday',
      'Sarah Palin came to the weir. Palin spoke.',
      'Verdict: Plain and simple, the gates are too old.',
    ],
  ])('%s is a question at most', (_, one, other) => {
    expect(told(story(one, other)).filter((finding) => !finding.endsWith(' hint'))).toEqual([]);
  });

  test('one form alone is told nothing', () => {
    expect(told(story(opening, 'The council thanked Quillfeldt for the winter.'))).toEqual([]);
  });

  test('words inside quotation marks carry no finding', () => {
    const text = story(opening, '“We would be under water without Quilfeldt,” the mayor said.');
    const { findings } = review(annotate(parseArticle('a.article.txt', text), createMemory(knowledge)), { rules });
    const quotation = text.indexOf('“We');
    for (const { rule, span } of findings) if (rule === 'entity-misspelling') expect(span.end).toBeLessThan(quotation);
  });

  test('two people with near names, side by side, are two', () => {
    expect(
      told(story('Karin and Karen Lindell shared the prize on Monday. Karin Lindell laughed, and so did Karen.')),
    ).toEqual([]);
  });
});

describe('a well-known name', () => {
  test.each(['Pentaggon', 'Minnneapolis', 'Phillippines', 'Mircosoft', 'Austrailian'])('%s, once', (slip) => {
    expect(
      told(
        story(
          `The boats were lent by friends in a town whose name nobody knew, where the ${slip} flag had flown for years.`,
        ),
      ),
    ).toEqual([`${slip} information`]);
  });

  test('the rest of the name beside it tells more', () => {
    const text =
      'A letter came from Vladimir Puten, and another from a school in Souuth Dakota that had seen the flood.';
    expect(told(story(text))).toEqual(['Puten information', 'Souuth information']);
  });

  test('a surname, another place and a name that comes again and again are left in peace', () => {
    expect(
      told(
        story('Rosa Minneapoliss led the choir. The choir had come from Herefordshire, and a Chicano poet with it.'),
      ),
    ).toEqual([]);
    const often = 'The boat Mircosoft lay there. The owner of the Mircosoft waited, and the Mircosoft sank at noon.';
    expect(told(story(often))).toEqual([]);
  });
});

test('what is told while one types is what a fresh reading tells', () => {
  const memory = createMemory(knowledge);
  const texts = [
    story(opening),
    story(opening, 'The council thanked Quilfeldt for the winter.'),
    story('The council thanked Quilfeldt for the winter.', opening),
    story(opening, 'The council thanked Quillfeldt for the winter.'),
    story(opening, 'A letter came from the Pentaggon.'),
  ];
  for (const text of texts) expect(told(text, memory)).toEqual(told(text));
});
