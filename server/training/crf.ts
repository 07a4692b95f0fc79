// Trains a linear-chain conditional random field (Lafferty and others 2001) by FTRL-proximal with L1 (McMahan and others 2013):
// one pass after another over the sequences in a shuffled order, most weights ending at exactly zero.
import { edge, labelCount, mayFollow, stateCount } from '../src/core/language/names/labels.ts';
import { createRandom } from './random.ts';
import type { Sequences } from './sequences.ts';

export interface TrainingOptions {
  readonly passes: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Features seen less often are left out. */
  readonly leastCount: number;
  readonly fingerprintBits: number;
}

export interface TrainedWeights {
  /** Fingerprints of the features that have a weight, ascending. */
  readonly features: Int32Array;
  /** labelCount weights for each of them. */
  readonly rows: Float32Array;
  readonly transitions: Float64Array;
}

const labelsBefore = Array.from({ length: stateCount }, (_, label) =>
  range(labelCount).filter((before) => mayFollow(before, label)),
);
const labelsAfter = Array.from({ length: stateCount }, (_, label) =>
  range(labelCount).filter((after) => mayFollow(label, after)),
);
const beta = 1;

export function trainCrf(
  sequences: Sequences,
  options: TrainingOptions,
  report: (line: string) => void,
): TrainedWeights {
  const features = indexFeatures(sequences, options);
  const size = features.length * labelCount;
  const emission = { weights: new Float32Array(size), sums: new Float32Array(size), squares: new Float32Array(size) };
  const steps = stateCount * stateCount;
  const transition = {
    weights: new Float64Array(steps),
    sums: new Float64Array(steps),
    squares: new Float64Array(steps),
  };
  const order = Int32Array.from(sequences.starts);
  const random = createRandom(12345);
  const learn = createLearner(sequences.data, emission, transition, options);
  report(`${order.length} runs, ${features.length} features`);
  for (let pass = 0; pass < options.passes; pass++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = random.below(index + 1);
      [order[index], order[other]] = [order[other], order[index]];
    }
    let loss = 0;
    for (const start of order) loss += learn(start);
    report(`pass ${pass + 1}: loss ${(loss / order.length).toFixed(4)}`);
  }
  return keepWeights(features, emission.weights, transition.weights);
}

interface Ftrl {
  readonly weights: Float32Array | Float64Array;
  readonly sums: Float32Array | Float64Array;
  readonly squares: Float32Array | Float64Array;
}

/** Learns from the sequence at an offset and returns its loss. */
function createLearner(data: Int32Array, emission: Ftrl, transition: Ftrl, { rate, l1, l2 }: TrainingOptions) {
  const longest = 512;
  const scores = new Float64Array(longest * labelCount);
  const forward = new Float64Array(longest * labelCount);
  const backward = new Float64Array(longest * labelCount);
  const places = new Int32Array(longest);
  const gradients = new Float64Array(labelCount);
  const steps = new Float64Array(stateCount * stateCount);

  function readScores(start: number, length: number): void {
    let at = start + 1;
    for (let token = 0; token < length; token++) {
      places[token] = at;
      const row = token * labelCount;
      scores.fill(0, row, row + labelCount);
      const end = at + 2 + data[at + 1];
      for (let index = at + 2; index < end; index++) {
        const from = data[index] * labelCount;
        if (from < 0) continue;
        for (let label = 0; label < labelCount; label++) scores[row + label] += emission.weights[from + label];
      }
      at = end;
    }
  }

  function runForward(length: number): number {
    for (let token = 0; token < length; token++) {
      for (let label = 0; label < labelCount; label++) {
        const row = token * labelCount + label;
        if (token === 0) {
          forward[row] = mayFollow(edge, label)
            ? transition.weights[edge * stateCount + label] + scores[row]
            : -Infinity;
        } else {
          const previous = (token - 1) * labelCount;
          const score = (before: number) =>
            forward[previous + before] + transition.weights[before * stateCount + label];
          forward[row] = logSum(labelsBefore[label], score) + scores[row];
        }
      }
    }
    const last = (length - 1) * labelCount;
    return logSum(labelsBefore[edge], (label) => forward[last + label] + transition.weights[label * stateCount + edge]);
  }

  function runBackward(length: number): void {
    for (let token = length - 1; token >= 0; token--) {
      for (let label = 0; label < labelCount; label++) {
        const row = token * labelCount + label;
        if (token === length - 1) {
          backward[row] = mayFollow(label, edge) ? transition.weights[label * stateCount + edge] : -Infinity;
        } else {
          const next = (token + 1) * labelCount;
          const score = (after: number) =>
            transition.weights[label * stateCount + after] + scores[next + after] + backward[next + after];
          backward[row] = logSum(labelsAfter[label], score);
        }
      }
    }
  }

  function updateToken(token: number, total: number): void {
    const row = token * labelCount;
    const gold = data[places[token]];
    for (let label = 0; label < labelCount; label++) {
      const probability = Math.exp(forward[row + label] + backward[row + label] - total);
      const gradient = probability - (label === gold ? 1 : 0);
      gradients[label] = Math.abs(gradient) < 1e-5 ? 0 : gradient;
    }
    const end = places[token] + 2 + data[places[token] + 1];
    for (let label = 0; label < labelCount; label++) {
      const gradient = gradients[label];
      if (gradient === 0) continue;
      for (let index = places[token] + 2; index < end; index++) {
        if (data[index] >= 0) update(emission, data[index] * labelCount + label, gradient, l1);
      }
    }
  }

  function updateTransitions(length: number, total: number): void {
    steps.fill(0);
    addExpectedEdges(0, total, (label) => edge * stateCount + label);
    addExpectedEdges((length - 1) * labelCount, total, (label) => label * stateCount + edge);
    for (let row = labelCount; row < length * labelCount; row += labelCount)
      for (let label = 0; label < labelCount; label++) addExpectedSteps(row, label, total);
    let before = edge;
    for (let token = 0; token < length; token++) {
      const gold = data[places[token]];
      steps[before * stateCount + gold]--;
      before = gold;
    }
    steps[before * stateCount + edge]--;
    for (let step = 0; step < steps.length; step++) if (steps[step] !== 0) update(transition, step, steps[step], 0);
  }

  /** How likely each label is the sentence's first or last. */
  function addExpectedEdges(row: number, total: number, stepOf: (label: number) => number): void {
    for (let label = 0; label < labelCount; label++)
      steps[stepOf(label)] += Math.exp(forward[row + label] + backward[row + label] - total);
  }

  /** How likely each label before is followed by this one. */
  function addExpectedSteps(row: number, label: number, total: number): void {
    const arriving = scores[row + label] + backward[row + label] - total;
    for (const before of labelsBefore[label]) {
      const step = before * stateCount + label;
      steps[step] += Math.exp(forward[row - labelCount + before] + transition.weights[step] + arriving);
    }
  }

  function update({ weights, sums, squares }: Ftrl, at: number, gradient: number, penalty: number): void {
    const before = Math.sqrt(squares[at]);
    squares[at] += gradient * gradient;
    const after = Math.sqrt(squares[at]);
    const sum = sums[at] + gradient - ((after - before) / rate) * weights[at];
    sums[at] = sum;
    const beyond = Math.abs(sum) - penalty;
    weights[at] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond) / ((beta + after) / rate + l2);
  }

  return (start: number): number => {
    const length = Math.min(data[start], longest);
    readScores(start, length);
    const total = runForward(length);
    runBackward(length);
    let loss = total;
    let before = edge;
    for (let token = 0; token < length; token++) {
      const gold = data[places[token]];
      loss -= scores[token * labelCount + gold] + transition.weights[before * stateCount + gold];
      before = gold;
    }
    loss -= transition.weights[before * stateCount + edge];
    updateTransitions(length, total);
    for (let token = 0; token < length; token++) updateToken(token, total);
    return loss;
  };
}

/** Replaces fingerprints by running numbers, -1 for rare features and those that a token has twice. */
function indexFeatures({ data, starts }: Sequences, { leastCount, fingerprintBits }: TrainingOptions): Int32Array {
  const counts = new Uint8Array(2 ** fingerprintBits);
  const each = (visit: (at: number) => void) => {
    for (const start of starts) {
      let at = start + 1;
      for (let token = 0; token < data[start]; token++) {
        const end = at + 2 + data[at + 1];
        for (let index = at + 2; index < end; index++) visit(index);
        at = end;
      }
    }
  };
  each((at) => {
    if (counts[data[at]] < 255) counts[data[at]]++;
  });
  const features: number[] = [];
  const numbers = new Int32Array(counts.length).fill(-1);
  for (let fingerprint = 0; fingerprint < counts.length; fingerprint++) {
    if (counts[fingerprint] >= leastCount) numbers[fingerprint] = features.push(fingerprint) - 1;
  }
  each((at) => {
    data[at] = numbers[data[at]];
  });
  return Int32Array.from(features);
}

function keepWeights(features: Int32Array, weights: Float32Array, transitions: Float64Array): TrainedWeights {
  const kept = [...features.keys()].filter((index) =>
    weights.subarray(index * labelCount, (index + 1) * labelCount).some((weight) => weight !== 0),
  );
  const rows = new Float32Array(kept.length * labelCount);
  for (const [row, index] of kept.entries())
    rows.set(weights.subarray(index * labelCount, (index + 1) * labelCount), row * labelCount);
  return { features: Int32Array.from(kept, (index) => features[index]), rows, transitions };
}

/** The logarithm of a sum of exponentials. */
function logSum(labels: readonly number[], score: (label: number) => number): number {
  let most = -Infinity;
  for (const label of labels) most = Math.max(most, score(label));
  if (most === -Infinity) return most;
  let sum = 0;
  for (const label of labels) sum += Math.exp(score(label) - most);
  return most + Math.log(sum);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
