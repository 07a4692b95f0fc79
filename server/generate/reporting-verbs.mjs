// Inflects reporting-verbs.txt into reporting-verbs.generated.ts: `npm run generate:verbs`.
// Irregular forms come from compromise (MIT), at build time only: nothing of it is needed to look a verb up.
import { readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise';

const here = new URL('../src/core/language/cues/', import.meta.url);

/** Verbs that the rule below would misspell, and those with two spellings. */
const corrected = {
  agree: ['agrees', 'agreeing', 'agreed'],
  counsel: ['counsels', 'counseling', 'counselling', 'counseled', 'counselled'],
  deadpan: ['deadpans', 'deadpanning', 'deadpanned'],
  decree: ['decrees', 'decreeing', 'decreed'],
  disagree: ['disagrees', 'disagreeing', 'disagreed'],
  extol: ['extols', 'extolling', 'extolled'],
  forecast: ['forecasts', 'forecasting', 'forecast', 'forecasted'],
  label: ['labels', 'labeling', 'labelling', 'labeled', 'labelled'],
  plead: ['pleads', 'pleading', 'pleaded', 'pled'],
  quip: ['quips', 'quipping', 'quipped'],
  signal: ['signals', 'signaling', 'signalling', 'signaled', 'signalled'],
};
/** Irregular verbs of the list: the only ones for which compromise is believed over the rule. */
const irregular = new Set(
  'begin feel find go hit know mean read say see seek show shoot sing speak spit swear tell think understand weep write'.split(
    ' ',
  ),
);

const classOf = new Map();
for (const line of readFileSync(new URL('reporting-verbs.txt', here), 'utf8').split('\n')) {
  const [, kind, verbs] = /^(\w+): (.*)$/.exec(line) ?? [];
  // The first class that lists a verb keeps it: the list runs from the strongest to the weakest.
  for (const verb of verbs?.split(/\s+/) ?? []) if (!classOf.has(verb)) classOf.set(verb, kind);
}
const rows = [...classOf]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([verb, kind]) =>
    [verb, kind, ...(corrected[verb] ?? (irregular.has(verb) ? conjugated(verb) : inflected(verb)))].join(' '),
  );

writeFileSync(
  new URL('reporting-verbs.generated.ts', here),
  `// Made by server/generate/reporting-verbs.mjs from reporting-verbs.txt: not edited by hand.

/** One verb a line: dictionary form, class, then its forms: present with -s, those in -ing, those of the past. */
export const reportingVerbRows = \`
${rows.join('\n')}
\`;
`,
);

function conjugated(verb) {
  const { PastTense, PresentTense, Gerund, Participle } = nlp(verb).tag('Verb').verbs().conjugate()[0];
  return [...new Set([PresentTense, Gerund, PastTense, Participle ?? PastTense])];
}

/** The regular forms, by the spelling rules of English. */
function inflected(verb) {
  const doubled =
    /^[^aeiou]*[aeiou][bdgmnprt]$|(?:cur|fer|mur|put|but|mit)$/.test(verb) && !/(?:offer|murmur)$/.test(verb);
  const stem = doubled ? verb + verb.at(-1) : verb;
  const silent = /[^eo]e$/.test(verb);
  const present = /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb.replace(/([^aeiou])y$/, '$1ie')}s`;
  const past = silent ? `${verb}d` : /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ied') : `${stem}ed`;
  return [present, `${silent ? verb.slice(0, -1) : stem}ing`, past];
}
