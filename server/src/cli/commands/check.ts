// copydesk check: the review.
import { type Severity, wording } from '../../core/index.ts';
import { archiveOfSheet, withStoreIfAny } from '../archive/store-choice.ts';
import { cancellable } from '../cancel.ts';
import { joinChanged } from '../changes.ts';
import { type Command, choiceOf, readOptions, wantsColour } from '../command.ts';
import { csv } from '../format/csv.ts';
import type { Format } from '../format/format.ts';
import { github } from '../format/github.ts';
import { gitlab } from '../format/gitlab.ts';
import { json } from '../format/json.ts';
import { mapped } from '../format/json-lists.ts';
import { pretty } from '../format/pretty.ts';
import { html, markdown } from '../format/report.ts';
import { sarif } from '../format/sarif.ts';
import { createTexts } from '../format/texts.ts';
import { language, locale } from '../language.ts';
import { onlyChanged } from '../only-changed.ts';
import { print } from '../print.ts';
import { type ReviewedFile, reviewFiles } from '../review-files.ts';
import { createSheets } from '../sheets.ts';
import { tellReview } from '../tell-review.ts';
import { writeOwnFile } from '../write-file.ts';

const formats = { pretty, json, sarif, github, gitlab, csv, markdown, html } satisfies Record<string, Format>;
const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const say = wording('cli-check', {
  summary: 'Review articles and report what is wrong.',
  usage: [
    'Usage: copydesk check [options] PATH…   (PATH: a file, a folder, a glob, or - for standard input)',
    '',
    '  --format      pretty, json, sarif, github, gitlab, csv, markdown or html (default: pretty)',
    '  --output      a file to write to instead of the terminal',
    '  --least       leave out anything below this: error, warning, information or hint (default: hint)',
    '  --changed     only what has changed since a commit (--changed main), by default the last one:',
    '                unchanged files are skipped, findings on old lines are not reported',
    '  --archive     an archive to check as well (see `copydesk archive`); default: COPYDESK_ARCHIVE, else the house sheet’s',
    '  --isolated    each file on its own, no cross-file rules',
    '  --sheet       a house sheet for every file, instead of the newsroom.yml above it',
    '  --no-sheet    use no house sheet',
    '  --all         report accepted findings too',
    '  --stdin-name  a name for standard input, which decides its format and its house sheet',
    '  --color, --no-color',
  ].join('\n'),
});

export const check: Command = {
  summary: say.summary,
  usage: say.usage,
  async run(rest) {
    const { values, positionals } = readOptions(joinChanged(rest), {
      format: { type: 'string', default: 'pretty' },
      output: { type: 'string' },
      least: { type: 'string', default: 'hint' },
      archive: { type: 'string' },
      isolated: { type: 'boolean', default: false },
      sheet: { type: 'string' },
      'no-sheet': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      changed: { type: 'string' },
      'stdin-name': { type: 'string' },
      color: { type: 'boolean' },
      'no-color': { type: 'boolean' },
    });
    const beforeWriting = cancellable();
    const format = formats[choiceOf('--format', values.format, Object.keys(formats) as (keyof typeof formats)[])];
    const least = severities.indexOf(choiceOf('--least', values.least, severities));
    const { isolated, sheet, all } = values;
    const changes = onlyChanged(values.changed);
    const request = {
      paths: positionals.length || values.changed === undefined ? positionals : ['.'],
      attends: changes.attends,
      isolated,
      sheet,
      all,
      noSheet: values['no-sheet'],
      sheets: createSheets({ only: sheet, none: values['no-sheet'] }),
      language: locale,
      stdinName: values['stdin-name'],
      shown: isolated && !values.output && process.stdout.isTTY,
    };
    const ofSheet = isolated ? undefined : archiveOfSheet(request.paths, request.sheets);
    return withStoreIfAny(values.archive ?? (process.env.COPYDESK_ARCHIVE || ofSheet), async (archive) => {
      const review = await reviewFiles({ ...request, archive });
      const textOf = createTexts(review.once);
      const context = { colour: wantsColour(values), language, textOf, hasMark: review.hasMark };
      const cut = (reviewed: ReviewedFile) => {
        const file = changes.cut(reviewed, () => textOf(reviewed.path));
        return { ...file, findings: file.findings.filter(({ severity }) => severities.indexOf(severity) <= least) };
      };
      const write = (pieces: AsyncIterable<string>) =>
        values.output ? writeOwnFile(values.output, pieces, beforeWriting) : print(pieces);
      return tellReview(review, mapped(review.files, cut), (files) => write(format(files, context)));
    });
  },
};
