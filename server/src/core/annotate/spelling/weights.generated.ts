// Made by `npm run train:spelling`; sources and licences stand in NOTICE. Do not edit.
export const WEIGHTS: readonly number[] = [
  -6.021, // bias
  1.661, // double
  0.089, // drop
  2.042, // swap
  -0.118, // vowel
  -1.493, // sound
  -0.326, // change
  -1.857, // two
  -2.252, // first letter
  -1.471, // last letter
  -1.353, // ending
  -0.125, // length
  -0.05, // short
  1.668, // rare: unknown
  0.329, // rare: common word
  1.244, // rare: word
  -0.244, // rare: first name
  -0.601, // rare: surname
  1.045, // rare: rare surname
  -0.316, // rare: place
  -0.761, // common: unknown
  0.671, // common: common word
  0.453, // common: word
  -0.416, // common: first name
  -0.004, // common: surname
  0.164, // common: rare surname
  0.482, // common: place
  -0.28, // both known
  0.628, // neither known
  1.04, // unknown beside known
  0.95, // ratio
  3.086, // rare: once
  -0.367, // rare: often
  -1.275, // common: count
  -0.707, // as common
  2.472, // same before
  1.705, // same after
  -0.04, // other before
  0.13, // other after
  0.042, // bare, introduced before
  -0.191, // fuller than the common
  -0.228, // titled
  -1.219, // one sentence
  3.149, // one paragraph
  -0.239, // opens only
  -2.142, // rare: seen lower
  -1.143, // common: seen lower
  -0.494, // slot and unknown
  -0.206, // other before and known
  0.27, // opens and known
  0.542, // known beside many
  0.69, // rare surname beside many
  -0.18, // two and unknown
  -1.274, // both ordinary
  0.037, // common: ordinary only
  0.307, // same neighbour and first name
];
