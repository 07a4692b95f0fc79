// copydesk accepted: what was accepted, and how to take it back.
import path from 'node:path';
import { acceptedName, readAccepted, takeBack, wording, writeAccepted } from '../../core/index.ts';
import { type Command, readOptions } from '../command.ts';
import { told } from '../language.ts';
import { Refusal } from '../refusal.ts';
import { say as cli } from '../say.ts';
import { createSheets, readIfThere } from '../sheets.ts';
import { writeOwnFile } from '../write-file.ts';

export const say = wording('cli-accepted', {
  summary: 'List accepted findings, or take some back.',
  usage: [
    'Usage: copydesk accepted [--take-back NUMBER[,NUMBER…]|all] [FOLDER]',
    '',
    'The numbers are those that `copydesk accepted` prints.',
  ].join('\n'),
});

export const accepted: Command = {
  summary: say.summary,
  usage: say.usage,
  async run(rest) {
    const { values, positionals } = readOptions(rest, { 'take-back': { type: 'string' } });
    const folder = path.resolve(positionals[0] ?? '.');
    const house = createSheets().houseOf(path.join(folder, 'any'));
    const name = path.join(house?.folder ?? folder, acceptedName);
    const text = readIfThere(name);
    if (text === undefined) {
      process.stdout.write(`${told(cli.nothingAccepted())}\n`);
      return 0;
    }
    const { list, problem } = readAccepted(text);
    if (problem) throw new Refusal(cli.inFile({ name, problem }));
    const taken = chosen(values['take-back'], list.accepted.length);
    if (taken.length) {
      const after = taken.reduce((rest, number) => takeBack(rest, list.accepted[number - 1]), list);
      await writeOwnFile(name, [writeAccepted(after)]);
      process.stdout.write(`${told(cli.takenBack({ taken: taken.length, left: after.accepted.length }))}\n`);
      return 0;
    }
    const lines = list.accepted.map(
      ({ rule, file, words, baseline }, at) =>
        `${String(at + 1).padStart(4)}  ${file}  ${rule}  ${words}${baseline ? `  ${told(cli.baseline())}` : ''}`,
    );
    process.stdout.write(`${lines.join('\n') || told(cli.nothingAccepted())}\n`);
    return 0;
  },
};

function chosen(value: string | undefined, count: number): number[] {
  if (value === undefined) return [];
  if (value === 'all') return Array.from({ length: count }, (_, at) => at + 1);
  const numbers = value.split(',').map(Number);
  const wrong = numbers.find((number) => !Number.isInteger(number) || number < 1 || number > count);
  if (wrong !== undefined) throw new Refusal(cli.noAccepted({ number: String(wrong) }));
  return [...new Set(numbers)];
}
