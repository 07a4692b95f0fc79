// copydesk lsp: the language server, for editors that start it themselves.
import { wording } from '../../core/index.ts';
import type { Command } from '../command.ts';
import { loadBeside } from '../load-beside.ts';

export const say = wording('cli-lsp', {
  summary: 'Speak the Language Server Protocol, for any editor.',
  usage: 'Usage: copydesk lsp --stdio',
});

export const languageServer: Command = {
  summary: say.summary,
  usage: say.usage,
  run() {
    loadBeside('server.js');
    return 0;
  },
};
