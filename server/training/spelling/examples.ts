// What the weights of the spelling pass are learnt from: pairs of near words that are in open texts, which are no slips; pairs
// of near names that two people bear, which are none either; and slips planted into the same texts.

import { placeParagraphs } from '../../src/core/annotate/annotate.ts';
import { createMemory } from '../../src/core/annotate/memory.ts';
import type { NameKnowledge } from '../../src/core/annotate/names/knowledge.ts';
import { createSimilarWords } from '../../src/core/annotate/names/similar-words.ts';
import { readNames } from '../../src/core/annotate/names/spans/read-names.ts';
import { keyOf } from '../../src/core/annotate/spelling/capital-words.ts';
import { weighEvidence } from '../../src/core/annotate/spelling/evidence.ts';
import { nearSpellings } from '../../src/core/annotate/spelling/near-spellings.ts';
import { parseArticle } from '../../src/core/article/parse-article.ts';
import type { LabelledDocument } from '../documents.ts';
import type { Random } from '../random.ts';
import { makeSlip } from './slips.ts';

export interface Example {
  readonly evidence: readonly number[];
  readonly slip: boolean;
  readonly weight: number;
  /** For reading: the two words. */
  readonly words: string;
}

/** What one near pair of real copy counts beside one planted slip. */
const realWeight = 2;
const plantedSlips = 4;
const nearNamePairs = 2;

/** A name of the document, by its words. */
interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
}

/** The near pairs of a text as it is, which are taken for no slips. */
export function realExamples(text: string, knowledge: NameKnowledge): Example[] {
  return pairsOf(text, knowledge).map(({ evidence, words }) => ({ evidence, slip: false, weight: realWeight, words }));
}

/** Slips and near names planted into one document. */
export function plantedExamples(
  document: LabelledDocument,
  knowledge: NameKnowledge,
  near: (word: string) => readonly string[],
  random: Random,
): Example[] {
  const examples: Example[] = [];
  const pairs = (text: string) => pairsOf(text, knowledge);
  const names = nameWords(document);
  for (let count = 0; count < plantedSlips; count++) {
    const planted = plantSlip(document.text, names, random);
    if (!planted) continue;
    const found = pairs(planted.text).find(({ keys }) => isPair(keys, planted.keys));
    if (found) examples.push({ evidence: found.evidence, slip: true, weight: 1, words: found.words });
  }
  for (let count = 0; count < nearNamePairs; count++) {
    const planted = plantNearName(document.text, names, near, random);
    if (!planted) continue;
    const found = pairs(planted.text).find(({ keys }) => isPair(keys, planted.keys));
    if (found) examples.push({ evidence: found.evidence, slip: false, weight: 1, words: found.words });
  }
  return examples;
}

/** Words one slip from each listed name. */
export function nearNames(names: readonly string[]): (word: string) => readonly string[] {
  const similar = createSimilarWords();
  for (const name of names) similar.add(name);
  return (word) => similar.near(word);
}

interface Pair {
  readonly keys: readonly [string, string];
  readonly words: string;
  readonly evidence: readonly number[];
}

function pairsOf(text: string, knowledge: NameKnowledge): Pair[] {
  const memory = createMemory(knowledge);
  const article = parseArticle('example', `What is known so far\n\n${inParagraphs(text)}`);
  const paragraphs = placeParagraphs(article, memory);
  readNames(paragraphs, memory.names);
  return nearSpellings(paragraphs, memory.names.evidence, knowledge.lexicon, memory).map(
    ({ rare, common, difference }) => ({
      keys: [rare.key, common.key],
      words: `${rare.places[0].word.text} ${common.places[0].word.text}`,
      evidence: weighEvidence(rare, common, difference),
    }),
  );
}

/** A sentence or two to the paragraph, as in news copy: the texts have one paragraph each. */
const inParagraphs = (text: string) =>
  text.replace(/(?<=\p{Ll}{2}[.!?]["”]?(?: [^.!?]{20,}[.!?]["”]?)?) (?=["“]?\p{Lu})/gu, '\n').replace(/\n+/g, '\n\n');

const isPair = ([one, other]: readonly [string, string], keys: readonly string[]) =>
  keys.includes(one) && keys.includes(other);

function nameWords({ text, names }: LabelledDocument): NameWord[] {
  return names.flatMap(([start, end, type]) =>
    [...text.slice(start, end).matchAll(/\p{Lu}[\p{L}'’-]{3,}/gu)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: match[0],
      type,
    })),
  );
}

interface Planted {
  readonly text: string;
  readonly keys: readonly [string, string];
}

/** One slip in one of several places of a name. */
function plantSlip(text: string, names: readonly NameWord[], random: Random): Planted | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.text, (counts.get(name.text) ?? 0) + 1);
  const several = names.filter((name) => counts.get(name.text)! > 1 && name.text !== name.text.toUpperCase());
  if (several.length === 0) return undefined;
  const { start, end, text: word } = random.pick(several);
  const made = makeSlip(word, random);
  if (!made || keyOf(made) === keyOf(word)) return undefined;
  return { text: text.slice(0, start) + made + text.slice(end), keys: [keyOf(word), keyOf(made)] };
}

/** A person's name that becomes, in every place, one near another person's. */
function plantNearName(
  text: string,
  names: readonly NameWord[],
  near: (word: string) => readonly string[],
  random: Random,
): Planted | undefined {
  const people = names.filter(({ type }) => type === 'PER');
  if (people.length < 2) return undefined;
  const [model, changed] = [random.pick(people).text, random.pick(people).text];
  const others = near(model.toLowerCase());
  if (model === changed || others.length === 0 || changed.includes(model)) return undefined;
  const other = random.pick(others);
  const written = other[0].toUpperCase() + other.slice(1);
  return { text: text.replaceAll(changed, written), keys: [keyOf(model), other] };
}
