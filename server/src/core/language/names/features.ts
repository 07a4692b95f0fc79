// The features of one token, as hashes: the word and its neighbours, its letters, its place in the capitalised run, the lists
// that know it, and what the article shows about it elsewhere.
import { featureRoom, mostDistance, type Reading } from './feature-reading.ts';
import { readEvidence, readLists } from './features-of-lists.ts';
import { readLetters, readSurroundings, readWords } from './features-of-words.ts';
import { mix } from './hash.ts';
import { mostCodes, readKnown } from './known-codes.ts';
import type { NameScan } from './scan-names.ts';
import { topicOf, type WordEvidence } from './word-evidence.ts';

/** A reader of features for one scan: `read` fills `values` for a token of a segment and returns how many there are. */
export interface FeatureReader {
  readonly values: Int32Array;
  read(at: number, first: number, last: number): number;
}

/** What is read into is made once for each scan: the reader is asked at every keystroke. */
export function createFeatureReader(scan: NameScan, evidence: WordEvidence): FeatureReader {
  const topic = topicOf(evidence);
  const values = featureRoom();
  const reading: Reading = {
    scan,
    evidence,
    topic,
    sport: topic % 3,
    values,
    count: 0,
    own: new Int32Array(mostCodes),
    other: new Int32Array(mostCodes),
    final: new Int32Array(mostCodes),
    finals: 0,
    pattern: 0,
    at: -1,
    first: -1,
    last: -1,
    place: 0,
    fromStart: 0,
    toEnd: 0,
  };
  return {
    values,
    read(at, first, last) {
      moveTo(reading, at, first, last);
      for (const readPart of parts) readPart(reading);
      return reading.count;
    },
  };
}

function moveTo(reading: Reading, at: number, first: number, last: number): void {
  if (reading.first !== first) readRun(reading, first, last);
  reading.count = 0;
  reading.at = at;
  reading.first = first;
  reading.last = last;
  reading.place = first === last ? 1 : at === first ? 2 : at === last ? 3 : 4;
  reading.fromStart = Math.min(at - first, mostDistance);
  reading.toEnd = Math.min(last - at, mostDistance);
}

/** What all tokens of a run have in common. */
function readRun(reading: Reading, first: number, last: number): void {
  const { scan, final } = reading;
  let pattern = 0;
  for (let at = first; at <= last && at < first + mostDistance; at++) pattern = mix(pattern, scan.tokens.shapes[at]);
  reading.pattern = pattern;
  reading.finals = readKnown(scan, last, final);
}

/** In this order: of more features than there is room for, the last are left out. */
const parts = [readWords, readLetters, readLists, readSurroundings, readEvidence];
