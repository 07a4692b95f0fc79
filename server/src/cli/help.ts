// What --help prints.
import type { Command } from './command.ts';

export function help(commands: Readonly<Record<string, Command>>, about?: string): string {
  const command = about !== undefined && Object.hasOwn(commands, about) ? commands[about] : undefined;
  if (command) return `${command.summary}\n\n${command.usage}\n`;
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Copydesk reviews news copy: repeated headlines, quotations nobody is credited with, names that disagree.',
    '',
    'Usage: copydesk <command> [options] PATH…',
    '',
    ...lines,
    '',
    'A folder means every article file in it (.article .news .story *.article.txt *.article.md, and what a',
    'newsroom.yml names); a file that is named is always reviewed.',
    'Exit status: 0 clean, 1 findings, 2 the tool could not do its work.',
    "`copydesk help <command>` tells a command's options.",
    '',
  ].join('\n');
}
