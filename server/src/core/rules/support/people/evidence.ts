// The kinds of evidence that a bare capitalised word is a person's surname, and what each weighs.

/** Kinds of evidence and their weights, as logarithms of odds by a desk's judgement. */
const weights = {
  /** "Mr. Lilla". */
  courtesy: 4,
  /** "Sen. Lilla", "Chief Justice Lilla". */
  office: 3.5,
  /** "spokesman Lilla", "the agency's chairman, Lilla,". */
  role: 3,
  /** "owner Lilla": a firm may be one as well. */
  firmRole: 1,
  /** "Lilla (R-Ariz.)", "Lilla, an Iowa Republican". */
  party: 4,
  /** "Lilla, 34,". */
  age: 3.5,
  /** "Lilla, who". */
  who: 3.5,
  /** "Lilla, a professor at Columbia,". */
  apposition: 3.5,
  /** "Lilla's wife". */
  owns: 3,
  /** "Lilla said". */
  says: 1.5,
  /** "Lilla of Columbia said", "Lilla at the Times wrote". */
  speaksFor: 3,
  /** "Lilla smiled". */
  acts: 1.5,
  /** "Lilla dismissed", "Lilla left and said". */
  speaks: 1,
  /** "Lilla was". */
  is: 0.5,
  /** "…," said Lilla. */
  credited: 2,
  /** "after meeting with Lilla". */
  met: 2,
  /** "told Lilla", "according to Lilla". */
  addressed: 1,
  /** "Lilla himself", "Lilla said he". */
  pronoun: 1.5,
  /** "replaced by Lilla". */
  agent: 1,
  /** "directed by Lilla", "a try from Lilla". */
  maker: 2,
  /** "Mark Roe and Lilla", "Lilla and Mark Roe". */
  listed: 2,
  /** "the Lilla". */
  article: -3,
  /** "in Lilla". */
  inside: -1.5,
  /** "Lilla said it": mostly a firm. */
  neuter: -1.5,
  /** "Lilla, which". */
  thing: -3,
  /** "Lilla's shares". */
  firmOwns: -2.5,
  /** "(Lilla)". */
  bracketed: -1,
  /** "No. 5 Lilla", "Lilla 12". */
  numbered: -2,
} as const;

export type Evidence = keyof typeof weights;

/** The sum of the kinds' weights. */
export function weigh(kinds: Iterable<Evidence>): number {
  let sum = 0;
  for (const kind of kinds) sum += weights[kind];
  return sum;
}

/** What weighs so much is said of people only. */
const weighty = 1.5;

/** Whether only people do it or have it; "Mrs Hook had dropped a glove" alone speaks of a neighbour. */
export const isHuman = (kind: Evidence) => kind !== 'courtesy' && weights[kind] >= weighty;
