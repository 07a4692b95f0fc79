// copydesk fix: the safe fixes, which never touch words, applied to whole files.
import { wording } from '../../core/index.ts';
import { findingsAcross } from '../across-files.ts';
import { breathe, cancellable } from '../cancel.ts';
import { type Command, readOptions, wantsColour } from '../command.ts';
import { findFiles, readArticleBytes } from '../files.ts';
import { createFixer, type FixedFile } from '../fix-file.ts';
import { diffOf } from '../format/diff.ts';
import { told } from '../language.ts';
import { createProgress, type Progress, silent } from '../progress.ts';
import { reasonOf } from '../reason.ts';
import { Refusal } from '../refusal.ts';
import { say as cli } from '../say.ts';
import { createSheets } from '../sheets.ts';
import { replaceFile } from '../write-file.ts';

export const say = wording('cli-fix', {
  summary: 'Apply the safe fixes: marks, spaces, page furniture, repeated headlines. Never the wording.',
  usage: [
    'Usage: copydesk fix [options] PATH…   (PATH: a file, a folder, a glob, or - for standard input, with the result printed)',
    '',
    '  --dry-run     show the changes as a unified diff and write nothing',
    '  --sheet       a house sheet for every file, instead of the newsroom.yml above it',
    '  --no-sheet    use no house sheet',
    '  --stdin-name  a name for standard input, which decides its format and its house sheet',
    '  --color, --no-color',
    '',
    'A file keeps its encoding, line endings and permissions. Accepted findings are left alone.',
    'All files are read before any is written. Cancel before that and nothing changes; after that, every file is finished.',
  ].join('\n'),
});

export const fix: Command = {
  summary: say.summary,
  usage: say.usage,
  async run(rest) {
    const { values, positionals } = readOptions(rest, {
      'dry-run': { type: 'boolean', default: false },
      sheet: { type: 'string' },
      'no-sheet': { type: 'boolean', default: false },
      'stdin-name': { type: 'string' },
      color: { type: 'boolean' },
      'no-color': { type: 'boolean' },
    });
    if (!positionals.length) throw new Refusal(cli.nameToFix());
    const dryRun = values['dry-run'];
    const beforeWriting = cancellable();
    const sheets = createSheets({ only: values.sheet, none: values['no-sheet'] });
    const found = await findFiles(positionals, sheets, values['stdin-name']);
    const choice = { only: values.sheet, none: values['no-sheet'], once: found.once };
    const fixFile = createFixer(sheets, await findingsAcross(found.files, sheets, choice));
    const plans = new Map<string, FixedFile>();
    const unread = await forEach(found.files, createProgress(cli.fixing(), found.files.length), (name) => {
      const file = fixFile(name, found.once.get(name)?.bytes ?? readArticleBytes(name));
      if (file.edits.length || found.once.has(name)) plans.set(name, file);
    });
    beforeWriting();
    const colour = wantsColour(values);
    const tell = (line: string) => (found.once.size ? process.stderr : process.stdout).write(line);
    let count = 0;
    const unwritten = await forEach([...plans.keys()], silent, (name) => {
      const file = plans.get(name) as FixedFile;
      if (dryRun) process.stdout.write(diffOf(name, file, colour));
      else if (found.once.has(name)) process.stdout.write(file.bytes);
      else {
        write(name, file);
        tell(`${told(cli.fixed({ name, count: file.fixed }))}\n`);
      }
      if (file.edits.length) count++;
    });
    const problems = [...found.problems, ...unread, ...unwritten, ...sheets.problems];
    for (const problem of problems) process.stderr.write(`copydesk: ${problem}\n`);
    const all = { count, files: found.files.length };
    process.stderr.write(`${told(dryRun ? cli.wouldBeFixed(all) : cli.allFixed(all))}\n`);
    return problems.length ? 2 : 0;
  },
};

/** Does something with every file; gives what could not be done, with the reason. */
async function forEach(names: readonly string[], progress: Progress, act: (name: string) => void): Promise<string[]> {
  const problems: string[] = [];
  for (const name of names) {
    try {
      act(name);
    } catch (error) {
      problems.push(`${name}: ${reasonOf(error)}`);
    }
    progress.advance(1);
    await breathe();
  }
  progress.end();
  return problems;
}

function write(name: string, { original, bytes }: FixedFile): void {
  replaceFile(name, bytes, () => Buffer.compare(original, readArticleBytes(name)) === 0);
}
