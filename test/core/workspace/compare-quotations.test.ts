// One quotation worded two ways, told from a cut, another passage and another writing of the same words.
import { expect, test } from 'vitest';
import { compareQuotations } from '../../../server/src/core/index.ts';
import { quotedWords } from '../../../server/src/core/workspace/quotation-words.ts';

test.each([
  [
    'a word for a word',
    'We had perhaps an hour before the hull broke.',
    'We had about an hour before the hull broke',
    ['perhaps'],
    ['about'],
  ],
  ['a word more', 'So it is not about the money at all.', "It's not about the money at all.", ['so'], []],
  [
    'in one of several sentences',
    'Yes. We told them twice about the old dyke.',
    'We told them once about the old dyke. Nobody came.',
    ['twice'],
    ['once'],
  ],
  [
    'of a part',
    'told them twice about the weak and ugly dyke',
    'We told them twice about the weak and ancient dyke, and nobody came.',
    ['ugly'],
    ['ancient'],
  ],
  [
    'half of a sentence, beside one that is the same',
    'It was never about the ferry. It is about who gets to decide the fares',
    'It was never about the ferry. It is about who decides the fares and who pays them.',
    ['gets'],
    ['pays'],
  ],
])('changed: %s', (_, here, there, only, instead) => {
  const difference = compareQuotations(here, there);
  expect(difference?.here).toEqual(expect.arrayContaining(only));
  expect(difference?.there).toEqual(expect.arrayContaining(instead));
});

test.each([
  [
    'marks, capitals and contractions',
    'I don’t think we’ll be back before spring.',
    'I do not think we will be back before Spring',
  ],
  [
    'a word to start with',
    'But the ferry was never meant to carry so many lorries.',
    'The ferry was never meant to carry so many lorries.',
  ],
  [
    'words of a part scattered over a sentence',
    'the crew of the ferry had lost the way home',
    'I think the crew, or most of it, heard of the storm when the ferry left, and had in the end lost a day on the way home.',
  ],
  [
    'a marked cut',
    'They asked for dry socks and a telephone, in that order',
    'They asked for dry socks … in that order',
  ],
  [
    'a cut in dots',
    'They asked for dry socks and a telephone, in that order',
    'They asked for dry socks ... in that order',
  ],
  [
    "an editor's brackets",
    'I told him that the dam would hold until May',
    'I told [the mayor] that the dam would hold until May',
  ],
  ['a part of it', 'We will rebuild the bridge before the winter comes.', 'rebuild the bridge before the winter'],
  [
    'its beginning only',
    'We will rebuild the bridge before the winter, and pay.',
    'We will rebuild the bridge before the winter,',
  ],
  [
    'another passage',
    'I have seen what water can do to a town.',
    'I have seen many floods in this country, and none like it.',
  ],
  ['a formula', 'I have no comment', 'We have no comment'],
  ['nothing', '', 'We will rebuild the bridge'],
])('not changed: %s', (_, here, there) => {
  expect(compareQuotations(here, there)).toBeUndefined();
  expect(compareQuotations(there, here)).toBeUndefined();
});

test('words that every object of the language knows are words like others', () => {
  expect(quotedWords("The constructor’s toString can't")).toEqual([
    'the',
    'constructor',
    'is',
    'tostring',
    'can',
    'not',
  ]);
});
