// How long a process has been on a processor, its main thread alone: what else the machine does at the same time adds nothing to it,
// as it does to the clock's time.
import { readFileSync } from 'node:fs';

/** In milliseconds; undefined where the system does not tell. */
export function processorTime(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}
