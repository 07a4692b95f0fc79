// The files of a run, one answer after another, with a bar where somebody waits for them.
import { createProgress, silent } from '../progress.ts';
import { say } from '../say.ts';
import type { Sheets } from '../sheets.ts';
import { createCrew } from './crew.ts';
import type { Answer, Errand } from './read-article.ts';

/**
 * One answer a file, in the order of the names, read as they are taken. The sheets are those of the run; a worker reads them for
 * itself. What is printed meanwhile would be in the bar's way: `shown` says that it is.
 */
export async function* readFiles(
  names: readonly string[],
  errand: Errand,
  sheets: Sheets,
  shown = false,
): AsyncGenerator<Answer, void> {
  const progress = shown ? silent : createProgress(say.reading(), names.length);
  const crew = createCrew(errand, sheets);
  try {
    yield* crew.answers(names, (count) => progress.advance(count));
  } finally {
    await crew.dismiss();
    progress.end();
  }
}
