// What --help prints.
import { wording } from '../core/index.ts';
import type { Command } from './command.ts';
import { told } from './language.ts';

export const say = wording('cli-help', {
  what: 'Copydesk reviews news copy: repeated headlines, quotes with no speaker, names spelled two ways.',
  usage: 'Usage: copydesk <command> [options] PATH…',
  notes: [
    'A folder means every article file in it (.article .news .story *.article.txt *.article.md, and what a',
    'newsroom.yml names); a file you name is always reviewed.',
    '--language en or de; otherwise LC_ALL, LC_MESSAGES or LANG decides. All output is in that language.',
    'Exit status: 0 clean, 1 findings, 2 the tool could not finish.',
    '`copydesk help <command>` lists a command’s options.',
  ].join('\n'),
});

export function help(commands: Readonly<Record<string, Command>>, about?: string): string {
  const command = about !== undefined && Object.hasOwn(commands, about) ? commands[about] : undefined;
  if (command) return `${told(command.summary())}\n\n${told(command.usage())}\n`;
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${told(summary())}`);
  return [told(say.what()), '', told(say.usage()), '', ...lines, '', told(say.notes()), ''].join('\n');
}
