// copydesk archive ask: what the archive has of some articles.
import type { NewsroomStore } from '../../core/index.ts';
import { json } from '../format/json.ts';
import { pretty } from '../format/pretty.ts';
import { createTexts } from '../format/texts.ts';
import { reviewFiles } from '../review-files.ts';

const formats = { pretty, json };

/** Prints what was found; gives the exit status. */
export async function askOf(
  store: NewsroomStore,
  paths: readonly string[],
  options: { readonly format: keyof typeof formats; readonly colour: boolean; readonly stdinName?: string },
): Promise<number> {
  const review = await reviewFiles({ paths, isolated: true, stdinName: options.stdinName, archive: store });
  const files = review.files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ related }) => related.some(({ archived }) => archived)),
  }));
  for (const problem of review.problems) process.stderr.write(`copydesk: ${problem}\n`);
  if (review.failed && !files.length) return 2;
  process.stdout.write(formats[options.format](files, { colour: options.colour, textOf: createTexts(review.once) }));
  if (review.failed) return 2;
  return files.some(({ findings }) => findings.length) ? 1 : 0;
}
