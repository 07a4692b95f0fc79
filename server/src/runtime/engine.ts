// What every program of ours on Node asks of the engine before it does anything. Nothing of the core or of a host is known here.
import { setFlagsFromString } from 'node:v8';

/**
 * A thousand patterns are used in the first article. Left alone, the engine compiles each twice: for its interpreter, and at the second
 * use to machine code. Done once, the first review takes a quarter less, and less memory; later ones take the same.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
