// The closed classes of English, which tell where a noun phrase begins and ends, what is no name, and which verbs are passive.

import { plurals } from './number-words.ts';
import { words } from './words.ts';

export const subjectPronouns = words('he she they i we you it');

/** How many or which one, before a noun or without: "many", "both", "another". */
const quantifiers = words('one another some many most few several both all');

/** A subject in one word that names nobody: "one", "others", "many". */
export const indefinitePronouns = words(
  quantifiers,
  'others none nobody everyone everybody someone somebody anyone neither either',
);

export const objectPronouns = words('him her them me us himself herself themselves myself ourselves itself whom');

export const relatives = words('who which that whom whose');

export const articles = words('the a an');

export const demonstratives = words('this that these those');

export const possessives = words('his her its their our my your whose');

/** Before a noun in the plural: "two", "forty". */
export const numbers = words(plurals);

export const determiners = words(
  articles,
  demonstratives,
  possessives,
  numbers,
  quantifiers,
  'other each every no any',
);

export const prepositions = words(`
  of for at from in on with to by about after before during over under against between among amongst through into onto as like
  than since until till without within across along around behind beside besides beyond despite near off out per toward towards
  upon via up down inside outside amid unlike throughout alongside regarding concerning following including
`);

/** Prepositions that join two noun phrases into one: "a spokesman for the bank", "the head of the union". */
export const joiningPrepositions = words('of for from at in on with to behind near');

export const conjunctions = words('and or but nor yet so & plus');

/** They open a clause that tells when, why or in spite of what. */
export const circumstances = words('after although as because before if since though unless when whereas while');

export const subordinators = words(circumstances, 'that where once until why how whether what whenever wherever');

const formsOfBe = words('is are was were be been being am');

/** They help the verb of one person, whoever it is: "Roe has", "Roe could". */
export const singularHelpers = words('is was has had will would did does could should');

/** "has", "did", "may": the verbs that help others, each in full. */
const helpingVerbs = words(formsOfBe, singularHelpers, 'have having do doing can may might must shall ought');

export const auxiliaries = words(
  helpingVerbs,
  `'s 've 'd 'll 'm 're isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
   mayn't mightn't mustn't shouldn't ain't`,
);

/** Before a participle they make a passive. */
export const beForms = words(formsOfBe, "isn't aren't wasn't weren't get got gets");

export const negations = words("not n't never");

/** Adverbs that are between subject and verb, or between verb and object, and do not end in -ly. */
export const adverbs = words(`
  also then later again once ever even still just now already always often sometimes soon here there too only perhaps maybe
  instead meanwhile however nevertheless nonetheless indeed thus therefore further furthermore moreover though almost nearly
  first last next earlier afterwards afterward yesterday today tonight tomorrow ago back away together alone aloud rather
  quite very much more most well long far never not
`);

/** Nouns and verbs in -ly; names in -ly ("Molly") are told by their capital. */
const notAdverbs = words('family ally rally supply reply daily weekly bully belly assembly butterfly');

/** Words in -ly, and the adverbs that are spelled otherwise. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word));
}

/** All closed classes but adverbs: what is no name, no title and no noun. */
export const functionWords = words(
  determiners,
  subjectPronouns,
  objectPronouns,
  relatives,
  prepositions,
  conjunctions,
  subordinators,
  helpingVerbs,
  negations,
);
