// Numbers that are written in one word, and what makes a number vague.

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** What each number in one word counts: "twelve", "forty". */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones.split(' ').map((word, at): [string, number] => [word, at]),
  ...tens.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
]);

/** Those of more than one: what they count is in the plural. */
export const plurals: ReadonlySet<string> = new Set(
  [...numberWords].filter(([, value]) => value > 1).map(([word]) => word),
);

/** "about 40", "more than 40": the number before a count is no exact one. */
export const softeners = [
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'more than',
  'at least',
];
