// copydesk baseline: accept every finding there is today, so that only what is new speaks.
import path from 'node:path';
import {
  type Accepted,
  type AcceptedList,
  accept,
  acceptedEntry,
  acceptedName,
  nothingAccepted,
  readAccepted,
  wording,
  writeAccepted,
} from '../../core/index.ts';
import { cancellable } from '../cancel.ts';
import { type Command, readOptions } from '../command.ts';
import { told } from '../language.ts';
import { Refusal } from '../refusal.ts';
import { reviewFiles } from '../review-files.ts';
import { say as cli } from '../say.ts';
import { createSheets, pathFrom, readIfThere } from '../sheets.ts';
import { writeOwnFile } from '../write-file.ts';

export const say = wording('cli-baseline', {
  summary: 'Accept all current findings, so that only new ones are reported.',
  usage:
    'Usage: copydesk baseline PATH…\n\nWrites .copydesk/accepted.json beside the house sheet (or here, where there is none).',
});

export const baseline: Command = {
  summary: say.summary,
  usage: say.usage,
  async run(rest) {
    const { positionals } = readOptions(rest, {});
    if (positionals.includes('-')) throw new Refusal(cli.inputInList());
    const beforeWriting = cancellable();
    const sheets = createSheets();
    const review = await reviewFiles({ paths: positionals, sheets });
    const lists = new Map<string, Accepted[]>();
    for await (const file of review.files) {
      const house = sheets.houseOf(file.path);
      const folder = house?.folder ?? process.cwd();
      const pathOf = house?.pathOf ?? pathFrom(folder);
      const name = pathOf(file.path);
      const entries = file.findings.map((finding) => acceptedEntry(finding, name, pathOf, true));
      lists.set(folder, [...(lists.get(folder) ?? []), ...entries]);
    }
    const plans = [...lists].map(([folder, entries]) => planOf(folder, entries)); // refused before anything is written
    beforeWriting();
    for (const plan of plans) await write(plan);
    for (const problem of review.problems()) process.stderr.write(`copydesk: ${problem}\n`);
    return review.failed() ? 2 : 0;
  },
};

interface Plan {
  readonly name: string;
  readonly after: AcceptedList;
  /** How many findings are new in it. */
  readonly count: number;
}

function planOf(folder: string, entries: readonly Accepted[]): Plan {
  const name = path.join(folder, acceptedName);
  const before = readIfThere(name);
  const { list, problem } = before === undefined ? { list: nothingAccepted } : readAccepted(before);
  if (problem) throw new Refusal(cli.nothingWritten({ name, problem }));
  const after = accept(list, entries);
  return { name, after, count: after.accepted.length - list.accepted.length };
}

async function write({ name, after, count }: Plan): Promise<void> {
  await writeOwnFile(name, [writeAccepted(after)]);
  process.stdout.write(`${told(cli.accepted({ name, count }))}\n`);
}
