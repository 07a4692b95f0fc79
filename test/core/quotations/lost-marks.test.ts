// Lost marks: where they are missed, what else is then left unsaid, and what only looks like a mark.
import { describe, expect, test } from 'vitest';
import { annotate, applyEdits, createMemory, parseArticle, review, rules } from '../../../server/src/core/index.ts';

const lede = 'The ferry office was opened on Monday with a band, a ribbon and a long queue of cars on both sides.';
const aboutMarks = /^quote-(?:unbalanced|nesting|space|marks-mixed|running)$/;

/** Findings about marks as "rule words"; ¶ parts paragraphs. */
function findingsOf(copy: string) {
  const text = `The ferry office opens\n\n${lede}\n\n${copy.replaceAll(' ¶ ', '\n\n')}\n`;
  const annotations = annotate(parseArticle('a.article.txt', text), createMemory());
  const { findings } = review(annotations, { rules: rules.filter(({ id }) => aboutMarks.test(id)) });
  return findings.map((finding) => {
    const [fix] = finding.fixes();
    return {
      told: `${finding.rule} ${text
        .slice(finding.span.start, finding.span.end + 12)
        .trim()
        .replace(/\s+/g, ' ')}`,
      severity: finding.severity,
      fixed: fix && applyEdits(text, fix.edits).split(`${lede}\n\n`)[1].trim().replaceAll('\n\n', ' ¶ '),
    };
  });
}

const told = (copy: string) => findingsOf(copy).map((finding) => finding.told);

describe('a part of a sentence is closed where its sentence ends', () => {
  test.each([
    ['The office was “a shed. ¶ “We painted it,” said Maud Ellery.', 'quote-unbalanced “a shed. “We'],
    ['She put it on the “Big List of the harbour. “We keep it,” Ellery said.', 'quote-unbalanced “Big List of'],
    ['It missed its "golden rule by a day. "We are sorry," said Maud Ellery.', 'quote-unbalanced "golden rule'],
    ['She said about "27% of the boats are lame. "We are sorry," said Maud Ellery.', 'quote-unbalanced "27% of the b'],
    [
      'It praised the drug "Cox-2" and asked all to be cautious" with it. It was late.',
      'quote-unbalanced " with it. It',
    ],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual([expected]));

  test.each([
    '"We cannot bet on one boat, Nordline chief executive Carla Gohn said. "We will keep three of them."',
    '"Any band should row a while before it sails, singer Gary Lund and drummer Jo Quint said. "It was good for us."',
  ])('before a speaker who is named by job and name: %s', (copy) =>
    expect(told(copy).map((each) => each.split(' ')[0])).toEqual(['quote-unbalanced']),
  );

  test('a longer part is told as an information, for some let it run on', () => {
    const [finding] = findingsOf(
      'Ellery called the new office “a place where anybody who has a boat may sit and wait for the tide. ¶ “We painted it,” she said.',
    );
    expect(finding.severity).toBe('information');
  });

  test.each([
    'Ellery promised “strict discipline on the quay. The vow was one of many. ¶ “We painted it,” Ellery said. “It is new.”',
    '"We like it," said Maud Ellery of the office. "We painted it. ¶ "It is a shed," said Tom Heaney, a captain.',
  ])('what is credited anew in the next paragraph is another quotation, an information: %s', (copy) =>
    expect(findingsOf(copy).map((finding) => [finding.told.slice(0, 16), finding.severity])).toEqual([
      ['quote-unbalanced', 'information'],
    ]),
  );

  test.each([
    'Ellery said it was “a shed. It had no roof. ¶ “We painted it,” she added.',
    '"We like it," said Maud Ellery of the office. "We painted it. ¶ "It was a shed," said Ellery.',
    'Ellery said it was “a shed. It had no roof. ¶ “We painted it.”',
    'Ellery said: “We had a shed. ¶ “We painted it.”',
  ])('speech of whole sentences runs on: %s', (copy) => expect(told(copy)).toEqual([]));
});

describe('behind somebody who is named nothing is resumed, though a word in marks is between', () => {
  test.each([
    '"We follow a chart, said Nordline chief executive Carla Gohn. It expects "reduced losses" in May. "It is hard," Gohn said.',
    '"Shops want the ferry, Maud Ellery, head of freight at Nordline, told freight paper Quayside. "They need it."',
    '"I am sorry for the delay, Mr Heaney\'s statement said. "It is my duty to help."',
    '"We have all three boats again, Captain Tom Heaney told the Quayside Press agency. "They are sound."',
    '"He will be tested in May and it looks well, Nordline\'s head cook Mark Davey said. "It has been hard."',
    '"It expects to be paid in the end and says so, it said. "A profit is possible in time."',
    '"I can never write at all in the winter, he once said. "I am too idle for that."',
    '"I have no quarrel with him at all, the port boss is quoted as saying. "I like him."',
  ])('%s', (copy) =>
    expect(told(copy).map((each) => each.slice(0, 19))).toEqual([`quote-unbalanced ${copy.slice(0, 2)}`]),
  );
});

test('words put up on a board do not run on into what somebody says of them', () =>
  expect(told('The board has the words, "Stay ashore. It is new. "It is a plague," said Tom Heaney.')).toEqual([
    'quote-unbalanced "Stay ashore.',
  ]));

describe('what is announced without a mark and resumed with one lacks its opening mark', () => {
  const lacks = 'quote-unbalanced "';
  test.each([
    'Maud Ellery said: The ferry is a fine ship. We have waited. "Nobody believed it. "Now it is here."',
    'Nordline captain Tom Heaney: It was a fine day at sea. "The boy is a fine sailor. "He never gives in."',
  ])('%s', (copy) => expect(told(copy)).toEqual([lacks]));

  test.each([
    'The sign said: No entry after dark. "We never saw it," said Tom Heaney.',
    'Maud Ellery said: The ferry is a fine ship. "Nobody believed it," she added. "Now it is here."',
    'TOM HEANEY: He came up to me. "Get out." He was angry.',
    'Maud Ellery said: "The ferry is a fine ship. "Nobody believed it. "Now it is here."',
  ])('all is right: %s', (copy) => expect(told(copy)).toEqual([]));
});

describe('a speaker who is named by the next sentence of his own speech has stopped before', () => {
  const first = '"We sailed at dawn," said Maud Ellery of the Harbour Office. "It has saved us 40 days. ';
  test('it is told, and the mark can be set', () => {
    const rest = 'Ms Ellery said the office was in talks. "It is a hard time," she said.';
    const [finding, ...others] = findingsOf(first + rest);
    expect(others).toEqual([]);
    expect(finding.told).toBe('quote-unbalanced Ellery said the of');
    expect(finding.fixed).toBe(`${first.trimEnd()}" ${rest}`);
  });

  test.each([
    `${first}Tom Heaney said no to it. "It is a hard time," she said.`,
    `${first}People ask where Ellery is. Ellery is here."`,
  ])('all is right: %s', (copy) => expect(told(copy)).toEqual([]));
});

describe('whoever is named behind a comma has not said it himself', () => {
  test.each([
    '"We painted it, the harbour master said. "It was cold."',
    '"We painted it, said Maud Ellery, a clerk of the harbour. "It was cold."',
    '"We painted it, said team-mate Maud Ellery. "It was cold."',
    '"We painted it, Acting Harbour Secretary Maud Ellery said in a letter. "It was cold."',
    '"We painted it, Maud Ellery, head of the office and a keen sailor, said. "It was cold."',
    '"We painted it, Secretary for the Islands Maud de Vabres wrote to the mayor. "It was cold."',
  ])('%s', (copy) => {
    const [finding, ...others] = findingsOf(copy);
    expect(others).toEqual([]);
    expect(finding.told).toBe('quote-unbalanced "We painted i');
    expect(finding.fixed).toBe(copy.replace('it,', 'it,"'));
  });

  test.each([
    '"When it rained, the people ran. "It was cold," said Maud Ellery.',
    '"As for the roof, Tom and the others painted it. "It was cold," said Maud Ellery.',
  ])('a clause behind a comma is speech: %s', (copy) => expect(told(copy)).toEqual([]));
});

test.each([
  [
    'Sales “rose to 13,000”, said Ellery. In May they fell to 9,000", said Tom Heaney.',
    'quote-unbalanced ", said Tom H',
  ],
  ['It was to be ready in 2005", said Tom Heaney.', 'quote-unbalanced ", said Tom H'],
])('a mark behind a number that counts no inches: %s', (copy, expected) => expect(told(copy)).toEqual([expected]));

describe('nested single marks', () => {
  test('two straight ones in a row close both quotations that are open in single marks', () => {
    const copy = "'It is time to say 'Enough is enough,'' he said. 'We sail at dawn,' said Maud Ellery.";
    expect(told(copy).map((each) => each.split(' ')[0])).toEqual(['quote-nesting']);
  });

  test.each([
    ['“She told me, ‘We will be home before the tide,” said Maud Ellery.', '‘We will be home before the tide,’”'],
    ['"She told me, \'We will be home before the tide," said Maud Ellery.', "'We will be home before the tide,'\""],
  ])('one that is not closed: %s', (copy, fixed) => {
    const [finding, ...others] = findingsOf(copy);
    expect(others).toEqual([]);
    expect(finding.fixed).toContain(fixed);
  });

  test.each([
    '“She told me, ‘We will be home before the tide. ¶ “‘We will be dry.’” She laughed.',
    '“We saw, ‘Iolani Palace by night and the old school,” said Maud Ellery. “‘Ewa Beach was shut.”',
    '“The boys’ home was shut,” said Maud Ellery. “’Tis a pity, ‘twas a good one.”',
  ])('all is right: %s', (copy) => expect(told(copy)).toEqual([]));
});

test.each([
  '‘He loves rock ’n’ roll,’ said Maud Ellery. ‘Give ’em ’60s.’ ‘Rock ‘n’ roll it is,’ he said.',
  "'He loves rock 'n' roll,' said Maud Ellery. 'Give 'em '60s.' 'Rock 'n' roll it is,' he said.",
  'The school, ‘Iolani, is old. ‘Iolani Palace, the boys’ home and ‘Aiea are older. “All are,” said Maud Ellery.',
  '‘We won,’ said Maud Ellery. ‘He said, “We lost,” and went.’ ‘The boys’ home was shut,’ she said.',
  '« Nous partons, » said Maud Ellery. «Nous restons,» said Tom Heaney.',
  '„Wir gehen,“ said Maud Ellery. ‚Wir bleiben,‘ said Tom Heaney. »Wir gehen,« he said.',
  '「We won,」 said Maud Ellery. 『We lost,』 said Tom Heaney.',
])('no mark is missed: %s', (copy) => expect(told(copy)).toEqual([]));

describe('where a paragraph does not balance, only that is told, and once', () => {
  test.each([
    ['“We won," she said. "It was a “lucky day". We just waited.', 'quote-unbalanced “lucky day".'],
    ['"The word “will\' is in the by-law," said Maud Ellery.', "quote-unbalanced ' is in the b"],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual([expected]));
});

test.each([
  ['« Nous partons, » said Maud Ellery. « Nous restons, said Tom Heaney.', '« Nous restons, » said'],
  ['‹Nous partons,› said Maud Ellery. ‹Nous restons, said Tom Heaney.', '‹Nous restons,› said'],
  ['„Wir gehen,“ said Maud Ellery. „Wir bleiben, said Tom Heaney.', '„Wir bleiben,“ said'],
  ['「We won,」 said Maud Ellery. 「We lost, said Tom Heaney.', '「We lost,」 said'],
])('the mark to insert is of the kind: %s', (copy, fixed) => expect(findingsOf(copy)[0].fixed).toContain(fixed));

describe('a mark that was lost before words of somebody else', () => {
  test.each([
    // before an attribution whose speaker has no name
    ['"Boats fill early, the authors write. "Nobody books in May."', 'quote-unbalanced "Boats fill e'],
    // lost at the end of a speaker's second sentence; the next words are another speaker's
    [
      '"We sold nothing," said Maud Ellery. "It is over. Trade fell in May. "Boats fill early," said Tom Heaney.',
      'quote-unbalanced "It is over.',
    ],
    // a part of a sentence, and somebody quoted again in the same marks
    [
      'She had "a long list of small debts. But they called her a "careful clerk." ¶ "I am," said Maud Ellery.',
      'quote-unbalanced "a long list',
    ],
    // a short part; the abbreviation ends no sentence
    ['He called it a “big mistake for Mr. Heaney to stay. ¶ “Go,” said Maud Ellery.', 'quote-unbalanced “big mistake'],
    // announced speech behind an attribution
    [
      '"I know the boats, he said. The harbour master, Tom Heaney, said: "We lost two."',
      'quote-unbalanced "I know the b',
    ],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual([expected]));

  test.each([
    '"We sold nothing," said Maud Ellery. "It is over. "Boats fill early," Ellery added.',
    'Maud Ellery said: "It is over. "Boats fill early," said Ellery.',
    '"We sold nothing," she said. "It is over. "Boats fill early," she said.',
  ])('the same speaker goes on: %s', (copy) => expect(told(copy)).toEqual([]));
});

test('an excerpt that opens with speech is resumed at each of its paragraphs, though the breaks are lost', () => {
  expect(
    told(
      `The Times reports: ¶ "'You must have a net,' said Maud Ellery. 'It is the law.' "Clerks still print each form."`,
    ),
  ).toEqual([]);
});
