// Markdown: what is a block, what is blanked, and that no offset moves.
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/core/index.ts';
import { blocksOf } from '../../support/blocks.ts';

test('front matter, title, deck, caption, subhead, quotation, list, image', () => {
  const text = `---
title: "The Last Furnace"
slug: last-furnace
date: 2024-11-02
tags:
  - glass
---

# The Last Furnace

*One family keeps the fire lit*

![A man at a furnace](furnace.jpg)

The man at the furnace does not look up
when the door opens.

## What remains

> Glass is only sand
> that has been frightened.
>
> — Ardennes saying

- one oven
- two pipes

1. a ledger
`;
  expect(blocksOf(text, 'markdown')).toEqual([
    'headline: The Last Furnace',
    'deck: One family keeps the fire lit',
    'caption: A man at a furnace',
    'paragraph: The man at the furnace does not look up when the door opens.',
    'subhead: What remains',
    'blockquote: Glass is only sand that has been frightened.',
    'blockquote: — Ardennes saying',
    'listItem: one oven',
    'listItem: two pipes',
    'listItem: a ledger',
  ]);
  const { frontMatter } = parseArticle('a.md', text);
  expect(Object.entries(frontMatter).map(([key, { text: value }]) => [key, value])).toEqual([
    ['title', 'The Last Furnace'],
    ['slug', 'last-furnace'],
    ['date', '2024-11-02'],
    ['tags', 'glass'],
  ]);
  for (const { span, text: value } of Object.values(frontMatter)) expect(text.slice(span.start, span.end)).toBe(value);
});

test('underlined headings', () => {
  expect(blocksOf('The Last Furnace\n=====\n\nIt is out.\n\nWhat remains\n---\n\nAsh and glass.', 'markdown')).toEqual([
    'headline: The Last Furnace',
    'paragraph: It is out.',
    'subhead: What remains',
    'paragraph: Ash and glass.',
  ]);
});

test.each([
  ['code', 'Before.\n\n```js\nconst x = "y";\n```\n\nAfter.', ['paragraph: Before.', 'paragraph: After.']],
  ['a table', 'Before.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nAfter.', ['paragraph: Before.', 'paragraph: After.']],
  ['HTML', 'Before.\n\n<figure class="x">\n</figure>\n\nAfter.', ['paragraph: Before.', 'paragraph: After.']],
  [
    'a link definition',
    'Before.\n\n[1]: https://example.org "Title"\n\nAfter.',
    ['paragraph: Before.', 'paragraph: After.'],
  ],
])('%s is no block', (_, text, blocks) => expect(blocksOf(`# Head\n\n${text}`, 'markdown').slice(1)).toEqual(blocks));

describe('inline markup is blanked', () => {
  test.each([
    ['**Bold** and *slanted* and _so_ on', '  Bold   and  slanted  and  so  on'],
    ['a [link](https://example.org?q="x") here', 'a  link                             here'],
    ['a ![picture](x.png) here', 'a   picture         here'],
    ['a `"code"` here', 'a          here'],
    ['a note[^1] here', 'a note     here'],
    ['a <b>tag</b> here', 'a    tag     here'],
    ['snake_case and 5 * 3 and a \\* star', 'snake_case and 5 * 3 and a  * star'],
    ['5 < 6 and [brackets] stay', '5 < 6 and [brackets] stay'],
  ])('%s', (source, words) => {
    const text = `# Head\n\nx ${source} x`;
    const { blocks } = parseArticle('a.md', text);
    expect(blocks[1].text).toBe(`x ${words} x`);
    expect(blocks[1].text).toHaveLength(blocks[1].span.end - blocks[1].span.start);
  });
});
