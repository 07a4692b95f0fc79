// copydesk archive: what a newsroom has published, kept to be asked.
import { wording } from '../../core/index.ts';
import { addArticles } from '../archive/add.ts';
import { askOf } from '../archive/ask.ts';
import { fileId } from '../archive/incoming.ts';
import { withStore } from '../archive/store-choice.ts';
import { type Command, choiceOf, readOptions, wantsColour } from '../command.ts';
import { told } from '../language.ts';
import { Refusal } from '../refusal.ts';
import { say as cli } from '../say.ts';

const actions = ['add', 'remove', 'ask', 'stats'] as const;
const nameWhat = { add: cli.nameToAdd, remove: cli.nameToRemove, ask: cli.nameToAsk };

export const say = wording('cli-archive', {
  summary: 'Keep what was published, and ask whether a story, a quotation or a headline has run before.',
  usage: [
    'Usage: copydesk archive add [--store STORE] PATH… | -',
    '       copydesk archive remove [--store STORE] PATH-or-id…',
    '       copydesk archive ask [--store STORE] [--format pretty|json] PATH… | -',
    '       copydesk archive stats [--store STORE] [--format pretty|json]',
    '',
    '  --store       the archive: a file, or postgres://user@host/database; made by the first “add”.',
    '                Default: the environment’s COPYDESK_ARCHIVE. A password goes there, in PGPASSWORD or in ~/.pgpass',
    '  --format      pretty or json (default: pretty)',
    '  --stdin-name  a name for standard input in “ask”',
    '  --color, --no-color',
    '',
    '“add -” reads one line of JSON for each article, with the keys "id" and "text", and "date" and "url" if known.',
    'A second run adds only what has changed. “ask” exits with 1 if the archive has something, 0 if not.',
  ].join('\n'),
});

export const archive: Command = {
  summary: say.summary,
  usage: say.usage,
  async run([name, ...rest]) {
    const action = choiceOf(cli.archiveAction(), name ?? '', actions);
    const { values, positionals } = readOptions(rest, {
      store: { type: 'string' },
      format: { type: 'string', default: 'pretty' },
      'stdin-name': { type: 'string' },
      color: { type: 'boolean' },
      'no-color': { type: 'boolean' },
    });
    const format = choiceOf('--format', values.format, ['pretty', 'json'] as const);
    if (action !== 'stats' && !positionals.length) throw new Refusal(nameWhat[action]());
    return withStore(values.store, action === 'add' || action === 'remove', async (store) => {
      if (action === 'add') {
        const { added, unchanged, problems } = await addArticles(store, positionals);
        const said = problems ? cli.addedSome({ added, unchanged, unread: problems }) : cli.added({ added, unchanged });
        process.stdout.write(`${told(said)}\n`);
        return problems ? 2 : 0;
      }
      if (action === 'remove') {
        const ids = positionals.flatMap((id) => [id, fileId(id)]);
        const held = await store.contents(ids);
        await store.change([], [...held.keys()]);
        process.stdout.write(`${told(cli.removed({ count: held.size }))}\n`);
        return 0;
      }
      if (action === 'ask')
        return askOf(store, positionals, { format, colour: wantsColour(values), stdinName: values['stdin-name'] });
      const stats = await store.stats();
      process.stdout.write(format === 'json' ? `${JSON.stringify(stats)}\n` : inWords(stats));
      return 0;
    });
  },
};

function inWords(stats: { articles: number; names: number; postings: number; bytes?: number }): string {
  const { articles, names, postings, bytes } = stats;
  const size =
    bytes === undefined
      ? ''
      : `${told(cli.size({ size: (bytes / 1e6).toFixed(1), bytes: Math.round(bytes / Math.max(1, articles)) }))}\n`;
  return `${told(cli.stats({ articles, names, postings }))}\n${size}`;
}
