// Words that may follow a bare surname: verbs, and others that leave it a noun.
import { reportingVerb } from '../../../language/cues/reporting-verbs.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  relatives,
  subordinators,
} from '../../../word-lists/function-words.ts';
import { irregularPasts } from '../../../word-lists/irregular-verbs.ts';
import { words } from '../../../word-lists/words.ts';
import { humanVerbs } from './surname-words.ts';

/** A verb of speech in a form that a name is the subject of. */
export function isSaying(word: string): boolean {
  const verb = reportingVerb(word);
  return verb !== undefined && verb.class !== 'beside' && (verb.form === 'past' || verb.form === 'present');
}

/** Whether a word behind a name may be a verb or another word that leaves it a noun: "Lilla said", not "Lilla supporters". */
export function followsName(word: string): boolean {
  return (
    isClosedClass(word) ||
    isAdverb(word) ||
    isSaying(word) ||
    humanVerbs.has(word) ||
    (/(?:ed|[^s]s)$/.test(word) && word !== 'news' && !/(?:ies|ers|ors|ists|ians|ments|ions)$/.test(word)) ||
    irregular.has(word)
  );
}

const closed: readonly ReadonlySet<string>[] = [
  adverbs,
  auxiliaries,
  prepositions,
  conjunctions,
  subordinators,
  relatives,
  determiners,
];
const irregular = words(
  irregularPasts,
  `beat felt found hit cut wrote knew saw put did himself herself wants needs hopes plans comes goes takes makes gives gets leaves wins loses leads
  runs begins becomes feels finds keeps holds brings works heads plays serves sees seems appears remains faces calls uses looks
  supports opposes represents knows lives`,
);

export function isClosedClass(word: string): boolean {
  return closed.some((words) => words.has(word));
}
