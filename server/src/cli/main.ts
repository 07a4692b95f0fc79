// The command line's door: which command, and what the shell is told. 0: clean, 1: findings, 2: the tool could not do its work.

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
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import { version } from './version.ts';
import { isWorker, serveAsWorker } from './workers/worker.ts';

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

async function main([name, ...rest]: string[]): Promise<number> {
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

// A reader that closes early (`copydesk check … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

if (isWorker) serveAsWorker();
else {
  main(process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      const told = error instanceof Refusal ? error.message : error instanceof Error ? error.stack : String(error);
      process.stderr.write(`copydesk: ${told}\n`);
      process.exitCode = 2;
    },
  );
}
