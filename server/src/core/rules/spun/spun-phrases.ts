// What synonym-swapping software makes of fixed terms, which nobody varies: "prime clergyman", "coronary heart assault". Data, written
// for the purpose.

/** Terms in which no word can be swapped for another. */
const terms = [
  'prime minister',
  'foreign minister',
  'foreign ministry',
  'foreign secretary',
  'White House',
  'president-elect',
  'mobile phone',
  'social media',
  'heart attack',
  'breast cancer',
  'artificial intelligence',
  'machine learning',
  'deep learning',
  'big data',
  'police force',
  'armed forces',
  'human rights',
  'climate change',
  'global warming',
  'business community',
  'business communities',
  'stock market',
  'stock exchange',
  'share price',
  'central bank',
  'interest rate',
];

/** "word = swaps", one a line; a swap may be several words. Swaps that a writer might choose are left out. */
const swaps = `
minister = clergyman, pastor, cleric
foreign = overseas
white = blank, snowy
elect = choose, pick
mobile = cellular mobile
phone = cellphone
media = carriage
heart = coronary heart
attack = assault
breast = bosom
cancer = peril, most cancers
artificial = counterfeit, synthetic
intelligence = consciousness
machine = gadget
learning = gaining knowledge of
deep = profound
data = information
police = law enforcement officials
force = power
forces = forces troops
human = human legal
climate = local weather
global = worldwide
business = commerce
stock = inventory
share = proportion
price = worth
central = central financial
bank = financial institution
interest = hobby
rate = price
`;

const swapsOf = new Map(
  swaps
    .trim()
    .split('\n')
    .map((line) => line.split(' = '))
    .map(([word, others]) => [word, others.split(', ')]),
);

/** A phrase nobody writes, in lower case, with the term that is meant. */
export interface SpunPhrase {
  readonly swapped: string;
  readonly usual: string;
}

/** Every term with one word or more swapped. */
export const spunPhrases: readonly SpunPhrase[] = terms.flatMap((usual) => {
  const whole = usual.toLowerCase();
  return variantsOf(whole.split(/(?=[ -])/))
    .filter((swapped) => swapped !== whole)
    .map((swapped) => ({ swapped, usual }));
});

/** The words with every choice of swaps; each word but the first brings the mark that joins it to the one before. */
function variantsOf([head, ...rest]: readonly string[]): string[] {
  if (head === undefined) return [''];
  const joint = /^[ -]/.exec(head)?.[0] ?? '';
  const word = head.slice(joint.length);
  const forms = [word, ...(swapsOf.get(word) ?? [])];
  return variantsOf(rest).flatMap((tail) => forms.map((form) => `${joint}${form}${tail}`));
}
