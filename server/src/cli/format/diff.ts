// What would be done to a file, as a unified diff that `patch` takes too.
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { slashed } from '../sheets.ts';
import { printable } from './printable.ts';

const colours = { '+': 32, '-': 31, '@': 36 } as const;

export function diffOf(name: string, { before, after }: { before: string; after: string }, colour: boolean): string {
  if (before === after) return '';
  const place = slashed(path.relative('', name)); // a name with a line break or quote in it is quoted as git does it
  const patch = createTwoFilesPatch(`a/${place}`, `b/${place}`, before, after, undefined, undefined, { context: 3 });
  const lines = patch.replace(/^=+\n/, '');
  return colour ? lines.split('\n').map(painted).join('\n') : lines;
}

function painted(line: string): string {
  const shown = printable(line);
  if (/^(?:---|\+\+\+) /.test(line)) return `\u001b[1m${shown}\u001b[0m`;
  const code = colours[line[0] as keyof typeof colours];
  return code ? `\u001b[${code}m${shown}\u001b[0m` : shown;
}
