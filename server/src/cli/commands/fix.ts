// copydesk fix: the safe fixes, which never touch words, applied to whole files.
import { writeFileSync } from 'node:fs';
import {
  annotate,
  applyEdits,
  createMemory,
  loadNameKnowledge,
  parseArticle,
  review,
  rules,
  safeEdits,
} from '../../core/index.ts';
import { type Command, readOptions } from '../command.ts';
import { findFiles, readArticleFile, reasonOf } from '../files.ts';
import { Refusal } from '../refusal.ts';
import { createSheets } from '../sheets.ts';

export const fix: Command = {
  summary: 'Apply the safe fixes: marks, spaces, furniture, repeated headlines. Never words.',
  usage: ['Usage: copydesk fix [options] PATH…', '', '  --dry-run   tell what would be done, and write nothing'].join(
    '\n',
  ),
  run(rest) {
    const { values, positionals } = readOptions(rest, { 'dry-run': { type: 'boolean', default: false } });
    if (!positionals.length) throw new Refusal('Name a file or a folder to mend.');
    const sheets = createSheets();
    const found = findFiles(positionals, sheets);
    const problems = [...found.problems];
    const knowledge = loadNameKnowledge();
    let mended = 0;
    for (const name of found.files) {
      try {
        const text = readArticleFile(name);
        const annotations = annotate(
          parseArticle(name, text),
          createMemory(knowledge),
          sheets.sheetOf(name).corrections,
        );
        const edits = safeEdits(review(annotations, { rules, sheet: sheets.sheetOf(name) }).findings);
        if (!edits.length) continue;
        mended++;
        process.stdout.write(`${name}: ${edits.length} ${edits.length === 1 ? 'place' : 'places'} mended\n`);
        if (!values['dry-run']) writeFileSync(name, applyEdits(text, edits));
      } catch (error) {
        problems.push(`${name}: ${reasonOf(error)}`);
      }
    }
    for (const problem of problems) process.stderr.write(`copydesk: ${problem}\n`);
    process.stdout.write(`${mended} of ${found.files.length} files ${values['dry-run'] ? 'would be ' : ''}mended.\n`);
    return problems.length ? 2 : 0;
  },
};
