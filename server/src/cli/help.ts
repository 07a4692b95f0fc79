// What --help prints.
import { wording } from '../core/index.ts';
import type { Command } from './command.ts';
import { told } from './language.ts';

export const say = wording('cli-help', {
  what: 'Copydesk reviews news copy: repeated headlines, quotations nobody is credited with, names that disagree.',
  usage: 'Usage: copydesk <command> [options] PATH…',
  notes: [
    'A folder means every article file in it (.article .news .story *.article.txt *.article.md, and what a',
    'newsroom.yml names); a file that is named is always reviewed.',
    '--language en or de, else that of LC_ALL, LC_MESSAGES or LANG: everything is told in it.',
    'Exit status: 0 clean, 1 findings, 2 the tool could not do its work.',
    '`copydesk help <command>` lists the options of a command.',
  ].join('\n'),
});

export function help(commands: Readonly<Record<string, Command>>, about?: string): string {
  const command = about !== undefined && Object.hasOwn(commands, about) ? commands[about] : undefined;
  if (command) return `${told(command.summary())}\n\n${told(command.usage())}\n`;
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${told(summary())}`);
  return [told(say.what()), '', told(say.usage()), '', ...lines, '', told(say.notes()), ''].join('\n');
}
