// What each sign is worth that a line is furniture of the page. A line whose signs add up to the threshold is; signs of the line
// itself are weighed in read-furniture.ts, those of its neighbours and of the file in company.ts.

/** The sum at which a line is taken for furniture. */
export const threshold = 10;
/** The sum that counts as some evidence: enough at the foot of a story, where there is little else. */
export const suspicion = 6;

/** What is known word for word (phrases.ts), by where in the line it is. */
export const phraseWeights = { whole: 11, label: 11, telling: 10, closing: 10, opening: 8, within: 5 } as const;
/** Standing text opens as sentences do ("Comments are …"), so that its first words tell less. */
export const policyOpening = 5;

/** What is put together from the words of a class (line-classes.ts). */
export const classWeights = {
  head: 9,
  /** A head with a word of no class in it: "More rugby news". */
  looseHead: 5,
  prompt: 8,
  /** "Spotted a slip? Tell the desk". */
  asks: 6,
  /** "5 min read · 41 shares": parts of which one is the page's by itself. */
  parts: 11,
  break: 11,
  advertisement: 11,
  stamp: 11,
  count: 11,
  origin: 10,
  buttons: 9,
  button: 5,
} as const;

/** What the shape of the line tells. */
export const shapeWeights = {
  address: 12,
  code: 12,
  rights: 12,
  player: 11,
  endMark: 12,
  company: 10,
  hashtags: 10,
  handle: 11,
  offer: 9,
  gluedLabel: 9,
  price: 6,
  /** Enough at the foot or among other furniture; a notice of the story's may ask its readers to write, too. */
  contact: 6,
  capitals: 9,
  fewCapitals: 4,
  arrow: 4,
  linkBrackets: 11,
  bracketed: 2,
  noStop: 1,
  shortWithoutStop: 2,
} as const;

/** What its words are about and whom they speak to. */
export const wordWeights = { speaksToReaders: 2, topic: 2, mostTopics: 6 } as const;

/** What speaks for the story. */
export const storyWeights = {
  leadsIn: -3,
  quotationMarks: -5,
  reportedSpeech: -8,
  linkInside: -5,
  long: -3,
  veryLong: -6,
} as const;

/** What the file tells. */
export const companyWeights = { foot: 5, neighbour: 3, twice: 4, often: 7, underHead: 9 } as const;
