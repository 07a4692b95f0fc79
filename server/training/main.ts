// Trains the name recogniser and writes what ships, or scores what is.
//   npm run train -- DATA LISTS       DATA holds train/ and dev/ (labelled documents), LISTS is a JSON file of name lists
//   npm run train -- score FILE…      scores the shipped model on labelled documents; --misses prints every miss
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeAscii85 } from '../src/core/language/names/ascii85.ts';
import { loadNameModel } from '../src/core/language/names/index.ts';
import { readLists, readWeights } from '../src/core/language/names/model.ts';
import { augment, type Shares } from './augment.ts';
import { trainCrf } from './crf.ts';
import { type LabelledDocument, readDocuments, readLines } from './documents.ts';
import { evaluate } from './evaluate.ts';
import { makeArticles } from './made-up/made-up-articles.ts';
import { createPool } from './made-up/slots.ts';
import { collectFingerprints, readNameLists } from './name-lists.ts';
import { packLists, packWeights } from './pack.ts';
import { createRandom } from './random.ts';
import { addDocument, createSequences } from './sequences.ts';
import { substituteNames } from './substitute.ts';

const namesFolder = 'server/src/core/language/names';
const recordFile = 'server/training/model.json';
const listBits = 22;
const featureBits = 26;
const training = { passes: 10, rate: 0.05, l1: 20, l2: 1, leastCount: 2, fingerprintBits: featureBits };
const quantisation = { step: 0.08, least: 1, fingerprintBits: featureBits };
const newsShares: Shares = { capitals: 0.3, titleCase: 0.15, dateline: 0.3 };
/** Sets of single sentences, which make poor articles. */
const sentenceShares: Shares = { capitals: 0.1, titleCase: 0.05, dateline: 0.1 };
const madeUp = 500;
/** The share of documents that are learnt a second time under other names. */
const substituted = 1;
const sentenceSets = new Set(['crossner', 'uner-pud']);

const [first, ...rest] = process.argv.slice(2);
if (first === 'score') score(rest);
else if (first && rest[0]) train(first, rest[0]);
else console.error('usage: npm run train -- DATA LISTS | npm run train -- score FILE… [--misses]');

function train(data: string, listsFile: string): void {
  const lists = readNameLists(listsFile);
  const listBytes = packLists(collectFingerprints(lists, listBits), listBits);
  const phraseLists = readLists(listBytes);
  const sequences = createSequences();
  const learn = (document: LabelledDocument) => addDocument(sequences, document, phraseLists, 32 - featureBits);
  const sets = readDocuments(path.join(data, 'train'));
  const pool = createPool(lists, [...sets.values()].flat());
  for (const [set, documents] of sets) {
    const random = createRandom(7);
    const shares = sentenceSets.has(set) ? sentenceShares : newsShares;
    let lost = 0;
    for (const document of documents) {
      lost += learn(augment(document, random, shares, pool.cities));
      if (random.chance(substituted))
        learn(augment(substituteNames(document, pool, random), random, shares, pool.cities));
    }
    console.log(`${set}: ${documents.length} documents, ${lost} names that cannot be learnt`);
  }
  for (const article of makeArticles(madeUp, pool, createRandom(11))) learn(article);
  const started = performance.now();
  const trained = trainCrf(sequences, training, (line) => console.log(`${seconds(started)} ${line}`));
  const weightBytes = packWeights(trained, quantisation);
  writeData('lists', 'listsData', listBytes);
  writeData('weights', 'weightsData', weightBytes);
  const record = {
    features: trained.features.length,
    listBytes: listBytes.length,
    weightBytes: weightBytes.length,
    listsSha256: sha256(listBytes),
    weightsSha256: sha256(weightBytes),
  };
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
  console.log(record);
  const model = { lists: phraseLists, weights: readWeights(weightBytes) };
  for (const [set, documents] of readDocuments(path.join(data, 'dev')))
    console.log(`${set}: ${evaluate(documents, model).line}`);
}

function score(options: readonly string[]): void {
  const model = loadNameModel();
  const onMiss = options.includes('--misses') ? console.log : undefined;
  for (const file of options.filter((option) => !option.startsWith('--'))) {
    const documents = readLines(file);
    const started = performance.now();
    const { line } = evaluate(documents, model, onMiss);
    const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
    console.log(
      `${path.basename(file)}: ${line}   ${(characters / (performance.now() - started) / 1000).toFixed(1)} M characters a second`,
    );
  }
}

function writeData(file: string, name: string, bytes: Uint8Array): void {
  const head = '// Made by `npm run train`; sources and licences stand in NOTICE. Do not edit.';
  writeFileSync(
    path.join(namesFolder, `${file}.generated.ts`),
    `${head}\nexport const ${name} =\n  '${encodeAscii85(bytes)}';\n`,
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
