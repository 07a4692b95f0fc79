// copydesk fix: the safe fixes, which never touch words, applied to whole files.
import { findingsAcross } from '../across-files.ts';
import { type Command, readOptions, wantsColour } from '../command.ts';
import { findFiles, readArticleBytes } from '../files.ts';
import { diffOf } from '../format/diff.ts';
import { createMender, type MendedFile } from '../mend-file.ts';
import { createProgress } from '../progress.ts';
import { reasonOf } from '../reason.ts';
import { Refusal } from '../refusal.ts';
import { createSheets } from '../sheets.ts';
import { replaceFile } from '../write-file.ts';

export const fix: Command = {
  summary: 'Apply the safe fixes: marks, spaces, furniture, repeated headlines. Never words.',
  usage: [
    'Usage: copydesk fix [options] PATH…   (PATH: a file, a folder, a glob, or - for standard input, whose result is printed)',
    '',
    '  --dry-run     show what would be done as a unified diff, and write nothing',
    '  --sheet       the house sheet to use for every file, instead of the newsroom.yml above it',
    '  --no-sheet    use no house sheet',
    '  --stdin-name  what standard input is called: the name decides its format and its house sheet',
    '  --color, --no-color',
    '',
    'A file keeps its encoding, its line ends and its permissions. Accepted findings stay as they are.',
  ].join('\n'),
  async run(rest) {
    const { values, positionals } = readOptions(rest, {
      'dry-run': { type: 'boolean', default: false },
      sheet: { type: 'string' },
      'no-sheet': { type: 'boolean', default: false },
      'stdin-name': { type: 'string' },
      color: { type: 'boolean' },
      'no-color': { type: 'boolean' },
    });
    if (!positionals.length) throw new Refusal('Name a file or a folder to mend.');
    const dryRun = values['dry-run'];
    const sheets = createSheets({ only: values.sheet, none: values['no-sheet'] });
    const found = await findFiles(positionals, sheets, values['stdin-name']);
    const problems = [...found.problems];
    const choice = { only: values.sheet, none: values['no-sheet'], once: found.once };
    const mendFile = createMender(sheets, await findingsAcross(found.files, sheets, choice));
    const colour = wantsColour(values);
    const progress = createProgress(found.files.length);
    const tell = (line: string) => (found.once.size ? process.stderr : process.stdout).write(line);
    let count = 0;
    for (const name of found.files) {
      try {
        const input = found.once.get(name);
        const file = mendFile(name, input ? input.bytes : readArticleBytes(name));
        progress.advance(1);
        if (file.before !== file.after) count++;
        if (dryRun) process.stdout.write(diffOf(name, file, colour));
        else if (input) process.stdout.write(file.bytes);
        else if (file.before !== file.after) {
          write(name, file);
          tell(`${name}: ${file.mended} ${file.mended === 1 ? 'finding' : 'findings'} mended\n`);
        }
      } catch (error) {
        problems.push(`${name}: ${reasonOf(error)}`);
      }
    }
    progress.end();
    for (const problem of [...problems, ...sheets.problems]) process.stderr.write(`copydesk: ${problem}\n`);
    process.stderr.write(`${count} of ${found.files.length} files ${dryRun ? 'would be ' : ''}mended.\n`);
    return problems.length || sheets.problems.length ? 2 : 0;
  },
};

function write(name: string, { original, bytes }: MendedFile): void {
  replaceFile(name, bytes, () => Buffer.compare(original, readArticleBytes(name)) === 0);
}
