// copydesk lsp: the language server, for editors that start it themselves.
import path from 'node:path';
import type { Command } from '../command.ts';

export const languageServer: Command = {
  summary: 'Speak the Language Server Protocol, for any editor.',
  usage: 'Usage: copydesk lsp --stdio',
  async run() {
    await import(path.join(__dirname, 'server.js'));
    return 0;
  },
};
