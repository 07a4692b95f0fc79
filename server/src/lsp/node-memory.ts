// What reading a large workspace leaves behind is collected once nobody asks for anything. Left alone, the engine keeps the room that it
// took for as long as it runs.
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** In milliseconds. */
const lookEvery = 3000;
/** The part of that time in which a server at rest does anything. */
const quiet = 0.03;
/** The first frees what is no longer held, the second gives the room for it back. */
const collections = 2;

/** Gives what is to be called when a large workspace has been read. Between times the collector is left alone: a typist needs the room. */
export function createGivingBack(): () => void {
  let looking: NodeJS.Timeout | undefined;
  return () => {
    clearInterval(looking);
    const collect = collector();
    let left = collections;
    let since = performance.eventLoopUtilization();
    looking = setInterval(() => {
      const now = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(now, since);
      since = now;
      if (utilization > quiet) return;
      collect();
      if (--left === 0) clearInterval(looking);
    }, lookEvery).unref();
  };
}

/** The engine shows its collector to a new context while it is told to. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return collect;
}
