// copydesk archive ask: what the archive has of some articles, and whom it knows by another spelling.
import type { ArchivedName, NewsroomStore } from '../../core/index.ts';
import { json } from '../format/json.ts';
import { pretty } from '../format/pretty.ts';
import { printable } from '../format/printable.ts';
import { createTexts } from '../format/texts.ts';
import { language, told } from '../language.ts';
import { print } from '../print.ts';
import { type ReviewedFile, reviewFiles } from '../review-files.ts';
import { say } from '../say.ts';
import { tellReview } from '../tell-review.ts';

const formats = { pretty, json };
/** Fewer archived articles may have been wrong themselves. */
const fewestArticles = 3;

/** Prints what was found; gives the exit status. */
export async function askOf(
  store: NewsroomStore,
  paths: readonly string[],
  options: { readonly format: keyof typeof formats; readonly colour: boolean; readonly stdinName?: string },
): Promise<number> {
  const review = await reviewFiles({ paths, isolated: true, stdinName: options.stdinName, archive: store });
  const named: ReviewedFile[] = [];
  async function* answered() {
    for await (const file of review.files) {
      const findings = file.findings.filter(({ related }) => related.some(({ archived }) => archived));
      const answer = { ...file, findings, names: await spelledOtherwise(store, file.people) };
      if (answer.names.length) named.push(answer);
      yield answer;
    }
  }
  const { once, hasMark } = review;
  const context = { colour: options.colour, language, textOf: createTexts(once), hasMark };
  return tellReview(review, answered(), async (files) => {
    await print(formats[options.format](files, context));
    if (options.format === 'pretty')
      for (const { path, names = [] } of named) for (const name of names) tell(path, name);
  });
}

async function spelledOtherwise(store: NewsroomStore, people: readonly string[]) {
  const found: { name: string; archived: ArchivedName[] }[] = [];
  for (const name of people) {
    const known = await store.spellings(name);
    const archived = known.filter((one) => one.type === 'PER' && one.articles >= fewestArticles);
    if (archived.length && !known.some((one) => one.name === name)) found.push({ name, archived });
  }
  return found;
}

function tell(path: string, { name, archived }: { name: string; archived: readonly ArchivedName[] }): void {
  const spelled = archived.map((one) => {
    const { name, articles, role } = one;
    return told(role ? say.archivedRole({ name, articles, role }) : say.archived({ name, articles }));
  });
  process.stdout.write(`${printable(told(say.spelled({ path, name, others: spelled.join('; ') })))}\n`);
}
