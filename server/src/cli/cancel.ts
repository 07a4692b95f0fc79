// Ctrl+C: what is asked of many files is worked out first and written last. Until then nothing is written, and the process may end
// at once; what is being written is finished.

const endings = { SIGINT: 130, SIGTERM: 143 } as const;
const signals = Object.keys(endings) as (keyof typeof endings)[];

const clearLine = () => (process.stderr.isTTY ? '\r\u001b[2K' : '');

/** From now on a signal ends the process with one line. Gives what is to be called before the first file is written. */
export function cancellable(): () => void {
  const cancel = (signal: keyof typeof endings) => {
    process.stderr.write(`${clearLine()}copydesk: cancelled; nothing was written.\n`);
    process.exit(endings[signal]);
  };
  for (const signal of signals) process.on(signal, cancel);
  return () => {
    for (const signal of signals) {
      process.off(signal, cancel);
      process.once(signal, () => {
        process.stderr.write(`${clearLine()}copydesk: the files are being written; that is finished first.\n`);
      });
      process.on(signal, () => {});
    }
  };
}

/** Lets a signal in, between one file and the next. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
