// A command line to its exit status. 0: clean, 1: findings, 2: the tool could not do its work.

import type { Command } from './command.ts';
import { accepted } from './commands/accepted.ts';
import { archive } from './commands/archive.ts';
import { baseline } from './commands/baseline.ts';
import { check } from './commands/check.ts';
import { fix } from './commands/fix.ts';
import { inspect } from './commands/inspect.ts';
import { languageServer } from './commands/lsp.ts';
import { assistants } from './commands/mcp.ts';
import { listRules } from './commands/rules.ts';
import { help } from './help.ts';
import { reasonOf } from './reason.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import { version } from './version.ts';

const commands: Readonly<Record<string, Command>> = {
  check,
  inspect,
  fix,
  baseline,
  accepted,
  archive,
  rules: listRules,
  lsp: languageServer,
  mcp: assistants,
};

/** Never throws: why something could not be done is told. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    return await runCommand(words);
  } catch (error) {
    process.stderr.write(`copydesk: ${whyNot(error)}\n`);
    return 2;
  }
}

/** What the system would not do is told in a line; a stack is for a fault of ours. */
function whyNot(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return String(error);
  if (!('syscall' in error)) return error.stack ?? error.message;
  return 'path' in error ? `${error.path}: ${reasonOf(error)}` : reasonOf(error);
}

async function runCommand([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help(commands, rest[0]));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Refusal(say.noCommand({ name, commands: Object.keys(commands).join(', ') }));
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(help(commands, name));
    return 0;
  }
  return command.run(rest);
}
