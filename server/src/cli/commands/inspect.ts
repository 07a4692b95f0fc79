// copydesk inspect: what was understood of each article: blocks, quotations with their speakers, entities with their mentions.
import { wording } from '../../core/index.ts';
import { cancellable } from '../cancel.ts';
import { type Command, choiceOf, readOptions } from '../command.ts';
import { findFiles } from '../files.ts';
import { countingMark } from '../format/counting-mark.ts';
import { inspectionText } from '../format/inspection-text.ts';
import { filesAsJson, mapped } from '../format/json-lists.ts';
import type { Inspection } from '../inspection.ts';
import { print } from '../print.ts';
import { Refusal } from '../refusal.ts';
import { say as cli } from '../say.ts';
import { createSheets } from '../sheets.ts';
import { readFiles } from '../workers/read-files.ts';

export const say = wording('cli-inspect', {
  summary: 'Show who is who and who said what.',
  usage: [
    'Usage: copydesk inspect [--format text|json] PATH…   (PATH: a file, a folder, a glob, or - for standard input)',
    '',
    '  --format      text (default) or json',
    '  --isolated    each file on its own (always so here)',
    '  --stdin-name  a name for standard input, which decides its format',
  ].join('\n'),
});

export const inspect: Command = {
  summary: say.summary,
  usage: say.usage,
  async run(rest) {
    const { values, positionals } = readOptions(rest, {
      format: { type: 'string', default: 'text' },
      isolated: { type: 'boolean', default: false },
      'stdin-name': { type: 'string' },
    });
    const format = choiceOf('--format', values.format, ['text', 'json']);
    if (!positionals.length) throw new Refusal(cli.nameToInspect());
    cancellable();
    const sheets = createSheets();
    const found = await findFiles(positionals, sheets, values['stdin-name']);
    const unread: string[] = [];
    const shown = process.stdout.isTTY;
    async function* inspected() {
      for await (const answer of readFiles(found.files, { task: 'inspect', once: found.once }, sheets, shown)) {
        if ('unread' in answer) unread.push(answer.unread);
        else if ('inspection' in answer) yield answer;
      }
    }
    await print(format === 'json' ? filesAsJson(mapped(inspected(), asData)) : asTexts(inspected()));
    const problems = [...found.problems, ...unread];
    for (const problem of problems) process.stderr.write(`copydesk: ${problem}\n`);
    return problems.length ? 2 : 0;
  },
};

interface Inspected {
  readonly path: string;
  readonly mark: boolean;
  readonly inspection: Inspection;
}

async function* asTexts(files: AsyncIterable<Inspected>) {
  let lead = '';
  for await (const { path, inspection } of files) {
    yield lead + inspectionText({ path, ...inspection });
    lead = '\n';
  }
}

const asData = ({ path, mark, inspection }: Inspected) => ({ path, ...(mark ? countingMark(inspection) : inspection) });
