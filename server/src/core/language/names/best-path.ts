// The best allowed path of labels through a run of tokens (Viterbi), in the whole steps of the quantised weights.
import { BEGIN, EDGE, LABELS, labelOf, NAME_TYPES, OUTSIDE, PREDECESSORS, positionOf, STATES, UNIT } from './labels.ts';
import type { Weights } from './model.ts';

const IMPOSSIBLE = -1_000_000_000;

/** One label for each token; `emissions` holds LABELS scores a token. Linear in the number of tokens. */
export function bestPath(emissions: Int32Array, { transitions }: Weights): Uint8Array {
  const length = emissions.length / LABELS;
  if (length === 1) return Uint8Array.of(bestAlone(emissions, transitions));
  const scores = new Int32Array(emissions.length);
  const back = new Uint8Array(emissions.length);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < LABELS; label++) {
      let best = IMPOSSIBLE;
      if (at === 0) {
        const opens = label === OUTSIDE || positionOf(label) === BEGIN || positionOf(label) === UNIT;
        if (opens) best = transitions[EDGE * STATES + label];
      } else {
        for (const before of PREDECESSORS[label]) {
          const score = scores[(at - 1) * LABELS + before] + transitions[before * STATES + label];
          if (score <= best) continue;
          best = score;
          back[at * LABELS + label] = before;
        }
      }
      scores[at * LABELS + label] = best + emissions[at * LABELS + label];
    }
  }
  const labels = new Uint8Array(length);
  let label = bestEnd(scores, (length - 1) * LABELS, transitions);
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * LABELS + label];
  }
  return labels;
}

/** The label of a run of one token: outside, or a unit. */
function bestAlone(emissions: Int32Array, transitions: Int16Array): number {
  const score = (label: number) =>
    emissions[label] + transitions[EDGE * STATES + label] + transitions[label * STATES + EDGE];
  let best = OUTSIDE;
  for (let type = 0; type < NAME_TYPES.length; type++) {
    if (score(labelOf(type, UNIT)) > score(best)) best = labelOf(type, UNIT);
  }
  return best;
}

function bestEnd(scores: Int32Array, row: number, transitions: Int16Array): number {
  let best = OUTSIDE;
  let bestScore = IMPOSSIBLE;
  for (const label of PREDECESSORS[EDGE]) {
    const score = scores[row + label] + transitions[label * STATES + EDGE];
    if (score > bestScore) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}
