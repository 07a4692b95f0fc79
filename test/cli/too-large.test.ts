// Hostile input is reviewed quickly, or refused with one clear reason at a stated limit: on the command line and in the editor.
import { describe, expect, test } from 'vitest';
import { parseArticle, tellWhole, tooLarge } from '../../server/src/core/index.ts';
import { startClient } from '../support/lsp-client.ts';
import { copydesk, folderWith } from '../support/shell.ts';

const head = 'Council backs bridge\n\n';
const names = Array.from({ length: 20_000 }, (_, at) => `Anna Sur${at.toString(36)}`);
const sentence = 'The council voted on Monday to mend the bridge. ';
const story = (at: number) =>
  `Ferry ${at} runs late\n\nThe crossing took ${at} hours more on Tuesday, the board said.\n`;

const refused: Record<string, [text: string, reason: RegExp]> = {
  '20,000 names on one line': [head + names.join(', '), /line 3 has more than 150,000 characters/],
  '20,000 names in as many paragraphs': [
    head + names.map((name) => `${name} said on Monday that it would stand.`).join('\n\n'),
    /a story of more than 300,000 characters/,
  ],
  '20,000 names, some to a paragraph': [
    head +
      names
        .map((name, at) => (at % 14 === 13 ? `${name}.\n\n` : `${name}, `))
        .join('')
        .slice(0, 299_000),
    /a story with more than 2,500 different names/,
  ],
  '1 MB on one line': [head + sentence.repeat(22_000), /line 3 has more than 150,000 characters/],
  '100,000 marks': [`${head}${'"a" '.repeat(50_000)}`, /line 3 has more than 150,000 characters/],
  '5,000 stories in one file': [
    Array.from({ length: 5000 }, (_, at) => story(at)).join('\n---\n\n'),
    /more than 500 stories/,
  ],
};

describe.each(Object.entries(refused))('%s', (_, [text, reason]) => {
  test('is refused on the command line with one line and exit 2', () => {
    const ran = copydesk(folderWith({ 'a.article.txt': text }), 'check', 'a.article.txt');
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr.trim().split('\n')).toEqual([expect.stringMatching(reason)]);
    expect(ran.stderr).toMatch(/^copydesk: a\.article\.txt: Too large to review: /);
  });

  test('is told once in the editor, at the head', async () => {
    const client = await startClient();
    await client.open('untitled:a', text);
    const [told, ...more] = await client.pull('untitled:a');
    expect(told).toMatchObject({ message: expect.stringMatching(reason), severity: 3 });
    expect(told.range.start).toEqual({ line: 0, character: 0 });
    expect(more).toEqual([]);
    await client.stop();
  });
});

test.each([
  ['a long report', head + `${sentence.repeat(20)}\n\n`.repeat(250)],
  ['a day of the wire', Array.from({ length: 450 }, (_, at) => story(at)).join('\n---\n\n')],
  ['a page on one line', head + sentence.repeat(3000)],
  ['many short lines of marks that part nothing else', `${'---\n'.repeat(450)}`],
])('%s is reviewed', (_, text) => expect(tooLarge(text)).toBeUndefined());

test('a line is named by its number, and every limit by its figure', () => {
  const large = tooLarge(`${head}${'x'.repeat(200_001)}`);
  expect(large && tellWhole(large)).toBe(
    'Too large to review: line 3 has more than 150,000 characters. Break it into paragraphs.',
  );
});

test.each([
  ['lone surrogates', `${head}${'\ud83d said “\udc00,” he \ud800'.repeat(5000)}`, 'a.article.txt'],
  [
    'deep Markdown nesting',
    `# Head\n\n${'> '.repeat(40_000)}deep\n\n${'['.repeat(40_000)}x${']('.repeat(40_000)}`,
    'a.article.md',
  ],
  ['100,000 marks in paragraphs', head + `${'"a" '.repeat(50)}\n\n`.repeat(1000), 'a.article.txt'],
])('%s: read without a fault', (_, text, name) => {
  expect(tooLarge(text)).toBeUndefined();
  expect(parseArticle(name, text).blocks.length).toBeGreaterThan(0);
});

test('a sheet with 100,000 names is refused in words, and nothing else with it', () => {
  const sheet = `names:\n${names.flatMap((name) => [1, 2, 3, 4, 5].map((at) => `  - use: ${name}${at}\n    avoid: [X${name.slice(5)}${at}]\n`)).join('')}`;
  const ran = copydesk(folderWith({ 'newsroom.yml': sheet, 'a.article.txt': `${head}Nobody spoke.\n` }), 'check', '.');
  expect(ran.status).toBe(2);
  expect(ran.stderr).toMatch(/^copydesk: newsroom\.yml:.+\n$/);
  expect(ran.stdout).toContain('1 article');
});
