// Made by `npm run train:spelling`; sources and licences are in NOTICE. Do not edit.
export const weights: readonly number[] = [
  -3.709, // bias
  1.959, // double
  0.472, // drop
  2.446, // swap
  0.145, // vowel
  -1.184, // sound
  0, // change
  -0.724, // pair
  -3.114, // two
  -1.829, // first letter
  -1.572, // last letter
  -0.992, // ending
  -0.108, // length
  -0.199, // short
  1.169, // rare: unknown
  0.272, // rare: common word
  0.426, // rare: word
  -0.077, // rare: first name
  -1.288, // rare: surname
  0.235, // rare: rare surname
  -0.393, // rare: place
  -0.224, // common: unknown
  0.204, // common: common word
  0.113, // common: word
  -0.434, // common: first name
  -0.009, // common: surname
  0.155, // common: rare surname
  0.294, // common: place
  -0.748, // both known
  0.197, // neither known
  0.972, // unknown beside known
  0.909, // ratio
  3.207, // rare: once
  -0.185, // rare: often
  -1.325, // common: count
  -0.962, // as common
  0.451, // same before
  -0.005, // same after
  0.175, // other before
  0.205, // other after
  0.37, // bare, introduced before
  0.045, // fuller than the common
  0.405, // titled
  -0.199, // one sentence
  -0.257, // opens only
  -2.478, // rare: seen lower
  -0.765, // common: seen lower
  1.866, // slot and unknown
  -0.375, // other before and known
  0.725, // opens and known
  0.942, // known beside many
  0.614, // rare surname beside many
  0.83, // two and unknown
  0.349, // both ordinary
  -0.126, // common: ordinary only
  -0.1, // same neighbour and first name
  0.803, // first letter and unknown
  -0.681, // both first names
  3.122, // slot and both known
  0.047, // unknown beside many
];
