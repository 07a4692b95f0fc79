// copydesk mcp: the desk for assistants, over stdio.
import path from 'node:path';
import { type Command, readOptions } from '../command.ts';
import { Refusal } from '../refusal.ts';

export const assistants: Command = {
  summary: 'Serve assistants by the Model Context Protocol, over stdio.',
  usage: [
    'Usage: copydesk mcp [--write] FOLDER…',
    '',
    '  --write  also offer the safe fixes; without it nothing is ever written',
    '',
    'Only articles in the given folders are read.',
  ].join('\n'),
  async run(rest) {
    const { values, positionals } = readOptions(rest, { write: { type: 'boolean', default: false } });
    if (!positionals.length) throw new Refusal('Name the folders that an assistant may read.');
    const { serveAssistants } = await import(path.join(__dirname, 'mcp.js'));
    await serveAssistants(positionals, values.write);
    await new Promise((resolve) => process.stdin.once('close', resolve));
    return 0;
  },
};
