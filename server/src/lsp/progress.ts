// Tells the user that many articles are being read: how many, which share of all and how long it takes; and lets them stop it.
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { type Said, wording } from '../core/index.ts';
import type { Abilities } from './abilities.ts';

export const say = wording('progress', {
  reading: 'Reading the articles of the workspace',
  done: '{done} of {total} articles',
  left: '{done} of {total} articles, about {seconds:one second|# seconds} left',
});

/** Fewer articles than this are read before anybody has seen a progress bar. */
const fewestWorthTelling = 40;

/** Told after each article; the last time with as many done as there are. */
export type ReadingProgress = (done: number, total: number, stop: () => void) => void;

export function createReadingProgress(connection: Connection, { progress, told }: Abilities): ReadingProgress {
  let shown: Promise<WorkDoneProgressServerReporter> | undefined;
  let percentage = 0;
  let started = 0;

  async function begin(stop: () => void): Promise<WorkDoneProgressServerReporter> {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin('Copydesk', 0, told(say.reading()), true);
    reporter.token.onCancellationRequested(stop);
    return reporter;
  }

  function words(done: number, total: number): Said {
    const seconds = Math.round(((performance.now() - started) * (total - done)) / done / 1000);
    return seconds > 0 ? say.left({ done, total, seconds }) : say.done({ done, total });
  }

  return (done, total, stop) => {
    if (!progress || (!shown && total < fewestWorthTelling)) return;
    if (!shown) started = performance.now();
    shown ??= begin(stop);
    const now = Math.floor((100 * done) / total);
    if (done === total) {
      void shown.then((reporter) => reporter.done());
      shown = undefined;
      percentage = 0;
    } else if (now > percentage) {
      percentage = now;
      void shown.then((reporter) => reporter.report(now, told(words(done, total))));
    }
  };
}
