// The best allowed path of labels through a run of tokens (Viterbi), in the whole steps of the quantised weights.
import {
  edge,
  firstOf,
  labelCount,
  labelOf,
  nameTypes,
  outsideName,
  positionOf,
  predecessors,
  stateCount,
  wholeName,
} from './labels.ts';
import type { Weights } from './model.ts';

const impossible = -1_000_000_000;

/** One label for each token; `emissions` holds `labelCount` scores a token. Linear in the number of tokens. */
export function bestPath(emissions: Int32Array, { transitions }: Weights): Uint8Array {
  const length = emissions.length / labelCount;
  if (length === 1) return Uint8Array.of(bestAlone(emissions, transitions));
  const scores = new Int32Array(emissions.length);
  const back = new Uint8Array(emissions.length);
  const bestBefore = (at: number, label: number): number => {
    let best = impossible;
    for (const before of predecessors[label]) {
      const score = scores[(at - 1) * labelCount + before] + transitions[before * stateCount + label];
      if (score <= best) continue;
      best = score;
      back[at * labelCount + label] = before;
    }
    return best;
  };
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < labelCount; label++) {
      const best = at === 0 ? startOf(label, transitions) : bestBefore(at, label);
      scores[at * labelCount + label] = best + emissions[at * labelCount + label];
    }
  }
  const labels = new Uint8Array(length);
  let label = bestEnd(scores, (length - 1) * labelCount, transitions);
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * labelCount + label];
  }
  return labels;
}

/** What it costs to begin with a label. */
function startOf(label: number, transitions: Int16Array): number {
  const opens = label === outsideName || positionOf(label) === firstOf || positionOf(label) === wholeName;
  return opens ? transitions[edge * stateCount + label] : impossible;
}

/** The label of a run of one token: outside, or a unit. */
function bestAlone(emissions: Int32Array, transitions: Int16Array): number {
  const score = (label: number) =>
    emissions[label] + transitions[edge * stateCount + label] + transitions[label * stateCount + edge];
  let best = outsideName;
  for (let type = 0; type < nameTypes.length; type++) {
    if (score(labelOf(type, wholeName)) > score(best)) best = labelOf(type, wholeName);
  }
  return best;
}

function bestEnd(scores: Int32Array, row: number, transitions: Int16Array): number {
  let best = outsideName;
  let bestScore = impossible;
  for (const label of predecessors[edge]) {
    const score = scores[row + label] + transitions[label * stateCount + edge];
    if (score > bestScore) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}
