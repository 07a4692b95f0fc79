// Logistic regression by Newton's method: a few steps, the same weights every time.
import type { Example } from './examples.ts';

const steps = 15;

/** Weights of the pieces of evidence, drawn towards zero by `ridge`. */
export function trainLogistic(examples: readonly Example[], ridge: number): number[] {
  const size = examples[0].evidence.length;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -ridge * weight));
    const curve = weights.map((_, row) => weights.map((_, column) => (row === column ? ridge : 0)));
    for (const { evidence, slip, weight } of examples) {
      const expected = 1 / (1 + Math.exp(-dot(weights, evidence)));
      const doubt = weight * expected * (1 - expected);
      for (let row = 0; row < size; row++) {
        if (evidence[row] === 0) continue;
        slope[row] += weight * ((slip ? 1 : 0) - expected) * evidence[row];
        for (let column = 0; column < size; column++) curve[row][column] += doubt * evidence[row] * evidence[column];
      }
    }
    const change = solve(curve, slope);
    for (let at = 0; at < size; at++) weights[at] += change[at];
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

export function dot(weights: readonly number[], evidence: readonly number[]): number {
  return evidence.reduce((sum, value, at) => sum + value * weights[at], 0);
}

/** Gaussian elimination with pivots. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at]]);
  for (let at = 0; at < rows.length; at++) {
    let pivot = at;
    for (let row = at + 1; row < rows.length; row++)
      if (Math.abs(rows[row][at]) > Math.abs(rows[pivot][at])) pivot = row;
    [rows[at], rows[pivot]] = [rows[pivot], rows[at]];
    for (let row = 0; row < rows.length; row++) {
      const share = row === at ? 0 : rows[row][at] / rows[at][at];
      if (share !== 0)
        for (let column = at; column <= rows.length; column++) rows[row][column] -= share * rows[at][column];
    }
  }
  return rows.map((row, at) => row[rows.length] / row[at]);
}
