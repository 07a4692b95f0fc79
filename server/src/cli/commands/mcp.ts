// copydesk mcp: the desk for assistants, over stdio.
import { wording } from '../../core/index.ts';
import { type Command, readOptions } from '../command.ts';
import { loadBeside } from '../load-beside.ts';
import { Refusal } from '../refusal.ts';
import { say as cli } from '../say.ts';

export const say = wording('cli-mcp', {
  summary: 'Serve assistants through the Model Context Protocol, over stdio.',
  usage: [
    'Usage: copydesk mcp [--write] FOLDER…',
    '',
    '  --write  also offer the safe fixes; without it, nothing is ever written',
    '',
    'Only articles in these folders are read.',
  ].join('\n'),
});

export const assistants: Command = {
  summary: say.summary,
  usage: say.usage,
  async run(rest) {
    const { values, positionals } = readOptions(rest, { write: { type: 'boolean', default: false } });
    if (!positionals.length) throw new Refusal(cli.nameFolders());
    const { serveAssistants } = loadBeside('mcp.js');
    await serveAssistants(positionals, values.write);
    await new Promise((resolve) => process.stdin.once('close', resolve));
    return 0;
  },
};
