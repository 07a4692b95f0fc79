// What reading a large workspace leaves behind is collected once nobody asks for anything. Left alone, the engine keeps the room that it
// took for as long as it runs.
import type { Session } from 'node:inspector';
import { performance } from 'node:perf_hooks';

/** In milliseconds. */
const lookEvery = 3000;
/** The part of that time in which a server at rest does anything. */
const quiet = 0.03;
/** The first frees what is no longer held, the second gives the room for it back. */
const collections = 2;

/** Gives what is to be called when a large workspace has been read. Between times the collector is left alone: a typist needs the room. */
export function createGivingBack(): () => void {
  let looking: NodeJS.Timeout | undefined;
  let session: Promise<Session | undefined> | undefined;
  return () => {
    clearInterval(looking);
    session ??= connect();
    let left = collections;
    let since = performance.eventLoopUtilization();
    looking = setInterval(async () => {
      const now = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(now, since);
      since = now;
      if (utilization > quiet) return;
      if (--left === 0) clearInterval(looking);
      // as when the machine is short of memory: what might be needed again soon goes, too
      (await session)?.post('HeapProfiler.collectGarbage');
    }, lookEvery).unref();
  };
}

/** The engine's one door to its collector. A program of Node may have been built without it. */
async function connect(): Promise<Session | undefined> {
  const inspector = await import('node:inspector').catch(() => undefined);
  const session = inspector && new inspector.Session();
  session?.connect();
  return session;
}
