// A mistake in the house sheet is told where it is, and everything else in the sheet counts: while it is typed, and for articles
// that are open.
import { expect, test } from 'vitest';
import { startClient } from '../support/lsp-client.ts';
import { memoryFiles } from './memory-files.ts';

const folder = 'file:///newsroom';
const sheet = `${folder}/newsroom.yml`;
const uri = `${folder}/bridge.article.txt`;
const text = 'Council backs bridge\n\nCouncil backs bridge\n\nIt will stand in Kiev, Mayor Mara Osei said on Monday.\n';

const mistakes: Readonly<Record<string, string>> = {
  'a key that is not known': 'stile: british',
  'a value that is none of the choices': 'style: welsh',
  'a word where a list must be': 'acronyms: BBC',
  'a list where a word must be': 'style: [british]',
  'a map in a list of words': 'acronyms:\n  - BBC: yes',
  'a list of nothing': 'quotes: []',
  'a choice inside': 'quotes:\n  marks: triple',
  'a correction without its name': 'corrections:\n  - is: place',
  'a correction of no kind': 'corrections:\n  - name: Osei\n    is: planet',
  'a password': 'archive: postgres://me:secret@host/desk',
  'an override without files': 'overrides:\n  - style: british',
  'an override with a mistake': 'overrides:\n  - files: ["*.news"]\n    style: welsh',
  'a key twice': 'style: british\nstyle: american',
  'a tab': 'quotes:\n\tmarks: single',
  'a bracket that is not closed': 'acronyms: [BBC',
  'a mark that is not closed': 'acronyms: ["BBC]',
  'an entry out of line': 'acronyms:\n  - BBC\n - ITV',
  'no colon': 'style british',
  'an alias of nothing': 'acronyms: *none',
  'a colon too many': 'style: british: yes',
};
const rest = ['names:\n  - use: Kyiv\n    avoid: [Kiev]', 'rules:\n  headline-repeated: off'];

test('whatever the mistake, and wherever it is, the rest of the sheet counts', async () => {
  const client = await startClient({ folders: [folder], host: { files: memoryFiles({}) } });
  await client.open(uri, text);
  await client.open(sheet, '', 'yaml');
  const told = async () => (await client.pull(uri)).map(({ code }) => code);
  for (const [what, mistake] of Object.entries(mistakes)) {
    for (const at of [0, 1, 2]) {
      const parts = [...rest];
      parts.splice(at, 0, mistake);
      await client.edit(sheet, `${parts.join('\n')}\n`);
      const where = (await client.pull(sheet)).map(({ range }) => range.start.line);
      const from = parts.slice(0, at).join('\n').split('\n').length - (at ? 0 : 1);
      expect.soft(where.length, `${what}, ${at}`).toBeGreaterThan(0);
      expect.soft(Math.min(...where), `${what}, ${at}`).toBeGreaterThanOrEqual(from);
      const codes = await told();
      expect.soft(codes, `${what}, ${at}`).toContain('entity-house-name');
      expect.soft(codes, `${what}, ${at}`).not.toContain('headline-repeated');
    }
  }
  await client.stop();
});

const inside: Readonly<Record<string, string>> = {
  'a rule that is none': 'rules:\n  headline-repaeted: off\n  headline-repeated: off',
  'a severity that is none': 'rules:\n  quote-space: loud\n  headline-repeated: off',
  'an option of a rule that has none': 'rules:\n  quote-space:\n    options:\n      most: 3\n  headline-repeated: off',
  'a key of a rule that is none': 'rules:\n  quote-space:\n    sevirity: off\n  headline-repeated: off',
  'a rule twice': 'rules:\n  quote-space: off\n  quote-space: hint\n  headline-repeated: off',
  'a name without what this house writes': 'names:\n  - avoid: [Kief]\n  - use: Kyiv\n    avoid: [Kiev]',
  'a name with a key that is none': 'names:\n  - use: Kyiv\n    avoid: [Kiev]\n    avoyd: [Kief]',
  'a flag that is none': 'names:\n  - use: Kyiv\n    avoid: [Kiev]\n    wellKnown: maybe',
};

test('a mistake inside a list costs no more than its entry', async () => {
  const client = await startClient({ folders: [folder], host: { files: memoryFiles({}) } });
  await client.open(uri, text);
  await client.open(sheet, '', 'yaml');
  for (const [what, mistake] of Object.entries(inside)) {
    await client.edit(sheet, `${mistake}\n`);
    expect.soft(await client.pull(sheet), what).toHaveLength(1);
    const codes = (await client.pull(uri)).map(({ code }) => code);
    if (mistake.startsWith('names')) expect.soft(codes, what).toContain('entity-house-name');
    else expect.soft(codes, what).not.toContain('headline-repeated');
  }
  await client.stop();
});
