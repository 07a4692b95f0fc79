// Reporting verbs of two words: "went on", "shot back", "put it".

/** The dictionary form of the verb that two words in lower case make, if they make one. */
export function phrasalVerb(verb: string, particle: string): string | undefined {
  return phrasalFirstWords.has(verb) ? phrasal.get(`${verb} ${particle}`) : undefined;
}

const phrasal: ReadonlyMap<string, string> = new Map(
  [
    'go on: go on, goes on, going on, went on',
    'shoot back: shoots back, shot back',
    'fire back: fires back, fired back',
    'hit back: hits back, hit back',
    'hit out: hits out, hit out',
    'put it: puts it, put it, putting it',
    'point out: points out, pointed out, pointing out',
    'chime in: chimes in, chimed in',
    'cut in: cuts in, cut in',
    'pipe up: pipes up, piped up',
    'sum up: sums up, summed up',
  ].flatMap((row) => {
    const [lemma, forms] = row.split(': ');
    return forms.split(', ').map((form): [string, string] => [form, lemma]);
  }),
);

/** The verbs among them, in each of their forms: "went", "shot", "put". */
export const phrasalFirstWords: ReadonlySet<string> = new Set(
  [...phrasal.keys()].map((phrase) => phrase.split(' ')[0]),
);
