// The command line in this process: a program that starts takes many times as long as what most tests ask of it. What looks at the
// process itself (bytes, signals, workers, its language) is run as a shell does it, by support/shell.
import { Readable } from 'node:stream';
import { vi } from 'vitest';
import { run } from '../../server/src/cli/run.ts';
import type { Ran } from './shell.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;
const streams = ['stdout', 'stderr'] as const;

/** `copydesk` with arguments, in a folder. */
export const runHere = (folder: string, ...words: string[]): Promise<Ran> => runHereWith(folder, '', ...words);

/** The same with something on standard input. */
export async function runHereWith(folder: string, input: string, ...words: string[]): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const spies = streams.map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      printed[name] += String(chunk);
      return true;
    }),
  );
  const listening = new Set(signals.flatMap((signal) => process.listeners(signal)));
  const from = process.cwd();
  process.chdir(folder);
  const given = vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(input)]) as never);
  try {
    return { status: await run(words), ...printed };
  } finally {
    process.chdir(from);
    for (const spy of [...spies, given]) spy.mockRestore();
    // what listens for Ctrl+C goes with the program that it is in
    for (const signal of signals)
      for (const listener of process.listeners(signal)) if (!listening.has(listener)) process.off(signal, listener);
  }
}
