// Makes what the spelling pass knows, and writes what ships.
//   npm run train:spelling -- DATA LISTS     DATA holds train/ and dev/ (labelled documents), LISTS is a JSON file of name lists
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadNameKnowledge } from '../../src/core/annotate/names/knowledge.ts';
import { kindsOfEvidence } from '../../src/core/annotate/spelling/evidence.ts';
import { encodeAscii85 } from '../../src/core/language/names/ascii85.ts';
import { lexiconOf } from '../../src/core/language/words/lexicon.ts';
import { type LabelledDocument, readDocuments } from '../documents.ts';
import { readNameLists } from '../name-lists.ts';
import { createRandom } from '../random.ts';
import { type Example, nearNames, plantedExamples, realExamples } from './examples.ts';
import { packLexicon, readWordLists } from './lexicon.ts';
import { dot, trainLogistic } from './logistic.ts';

const core = 'server/src/core';
const head = '// Made by `npm run train:spelling`; sources and licences stand in NOTICE. Do not edit.';
const recordFile = 'server/training/spelling/model.json';
const ridge = 2;
/** So many documents of a set make one article: sets of single sentences need more. */
const joined: Readonly<Record<string, number>> = { crossner: 12, 'uner-ewt': 3, 'uner-pud': 12 };
/** Documents are read again in groups for what is no slip, since texts of several people are full of near names. */
const groupSizes = [2, 3, 4, 5];

const [data, lists] = process.argv.slice(2);
if (data && lists) train(data, lists);
else console.error('usage: npm run train:spelling -- DATA LISTS');

function train(folder: string, listFile: string): void {
  const wordLists = readWordLists(readNameLists(listFile));
  const bytes = packLexicon(wordLists);
  write('language/words/lexicon', `export const lexiconData =\n  '${encodeAscii85(bytes)}';`);
  const knowledge = { ...loadNameKnowledge(), lexicon: lexiconOf(bytes) };
  const near = nearNames(
    wordLists.flatMap(([, words], index) => (index === 3 ? [...words] : [])).map((word) => word.toLowerCase()),
  );
  const read = (part: string, seed: number) => {
    const random = createRandom(seed);
    const sets = [...readDocuments(path.join(folder, part))];
    const articles = sets.flatMap(([set, documents]) => inGroups(documents, joined[set] ?? 1));
    const groups = groupSizes.flatMap((size) =>
      sets.flatMap(([set, documents]) => inGroups(documents, size * (joined[set] ?? 1))),
    );
    return [
      ...articles.flatMap((article) => plantedExamples(article, knowledge, near, random)),
      ...[...articles, ...groups].flatMap((article) => realExamples(article.text, knowledge)),
    ];
  };
  const examples = read('train', 5);
  const weights = trainLogistic(examples, ridge);
  write(
    'annotate/spelling/weights',
    `export const weights: readonly number[] = [\n${weights.map((weight, at) => `  ${weight}, // ${kindsOfEvidence[at]}`).join('\n')}\n];`,
  );
  const record = {
    lexiconBytes: bytes.length,
    lexiconSha256: sha256(bytes),
    examples: examples.length,
    slips: examples.filter(({ slip }) => slip).length,
    weightsSha256: sha256(JSON.stringify(weights)),
  };
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
  console.log(record);
  report('train', examples, weights);
  report('dev', read('dev', 6), weights);
}

function inGroups(documents: readonly LabelledDocument[], size: number): LabelledDocument[] {
  const groups: LabelledDocument[] = [];
  for (let at = 0; at < documents.length; at += size) groups.push(joinDocuments(documents.slice(at, at + size)));
  return groups;
}

function joinDocuments(documents: readonly LabelledDocument[]): LabelledDocument {
  let text = '';
  const names: LabelledDocument['names'][number][] = [];
  for (const document of documents) {
    for (const [start, end, type] of document.names) names.push([start + text.length, end + text.length, type]);
    text += `${document.text}\n`;
  }
  return { id: documents[0].id, text, names };
}

/** How many slips are found at which precision. */
function report(part: string, examples: readonly Example[], weights: readonly number[]): void {
  for (const least of [0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98]) {
    const told = examples.filter(({ evidence }) => 1 / (1 + Math.exp(-dot(weights, evidence))) >= least);
    const right = told.filter(({ slip }) => slip).length;
    const all = examples.filter(({ slip }) => slip).length;
    console.log(
      `${part} at ${least}: ${right} of ${all} slips, ${told.length - right} of ${examples.length - all} others`,
    );
  }
  if (!process.env.SHOW) return;
  for (const { evidence, slip, words } of examples) {
    const p = 1 / (1 + Math.exp(-dot(weights, evidence)));
    if (!slip && p > 0.5) console.log('  false', words, p.toFixed(2));
    if (slip && p < 0.5) console.log('  missed', words, p.toFixed(2));
  }
}

function write(file: string, content: string): void {
  writeFileSync(path.join(core, `${file}.generated.ts`), `${head}\n${content}\n`);
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
