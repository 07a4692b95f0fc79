// One quotation is given the words of another: as little is changed as differs, and what only one of the two has stays.
import { expect, test } from 'vitest';
import { applyEdits, rewordingEdits } from '../../../server/src/core/index.ts';

test.each([
  [
    'a word for a word, and the comma before the marks stays',
    'We had perhaps an hour before the hull broke,',
    'We had about an hour before the hull broke.',
    'We had about an hour before the hull broke,',
  ],
  [
    'in two places of one sentence',
    'We found the patch on Monday and thought little of it, but by lunchtime on Tuesday it was a spring',
    'We found the patch on Monday and thought nothing of it, but by noon on Tuesday it was a spring',
    'We found the patch on Monday and thought nothing of it, but by noon on Tuesday it was a spring',
  ],
  [
    'words that come with commas of their own',
    'Nobody will remember what the old bridge cost the town.',
    'Nobody, I fear, will remember what the old bridge cost the town.',
    'Nobody, I fear, will remember what the old bridge cost the town.',
  ],
  [
    'words more at the head of a sentence, with its capital',
    "It's not about the money at all.",
    'So it is not about the money at all.',
    'So it is not about the money at all.',
  ],
  [
    'words less at the head of a sentence',
    'So it is not about the money at all.',
    'It is not about the money at all.',
    'It is not about the money at all.',
  ],
  [
    'in the last words, and the stop stays',
    'We told them twice about the old dyke last spring!',
    'We told them twice about the old dyke, in writing.',
    'We told them twice about the old dyke, in writing!',
  ],
  [
    'one of several sentences; the others stay',
    'Yes. We told them twice about the old dyke. That is all.',
    'We told them once about the old dyke. Nobody came.',
    'Yes. We told them once about the old dyke. That is all.',
  ],
  [
    'in a part, which stays a part',
    'told them twice about the weak and ugly dyke',
    'We told them twice about the weak and ancient dyke, and nobody came.',
    'told them twice about the weak and ancient dyke',
  ],
  [
    'a contraction stays one where the words are the same',
    'I don’t think we’ll be back here before the spring.',
    'I do not think we will be back there before the spring.',
    'I don’t think we’ll be back there before the spring.',
  ],
  [
    'a contraction of which half differs goes as a whole, and apostrophes are the target’s',
    '“I do think that we will be back before the spring.”',
    "I don't think that we will be back before the spring.",
    '“I don’t think that we will be back before the spring.”',
  ],
  [
    'a word within a contraction',
    "It's a matter of days before the dyke gives way.",
    'It surely is a matter of days before the dyke gives way.',
    'It surely is a matter of days before the dyke gives way.',
  ],
])('%s', (_, target, source, after) => {
  expect(applyEdits(target, rewordingEdits(target, source))).toBe(after);
});

test('what does not say the same in other words is left alone', () => {
  const said = 'I have seen what water can do to a town.';
  expect(rewordingEdits(said, said)).toEqual([]);
  expect(rewordingEdits(said, 'Nobody came to the meeting in the old town hall.')).toEqual([]);
  expect(rewordingEdits('We will rebuild the bridge', 'We will rebuild the bridge before the winter comes.')).toEqual(
    [],
  );
});
