// What a Markdown file holds besides its copy is no block, and what follows it is one again.
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../support/blocks.ts';

const around = ['paragraph: Before it.', 'paragraph: After it.'];

test.each([
  ['a longer fence', '````md\n```\ncode\n```\nmore\n````'],
  ['tildes', '~~~ js\n```\n~~~'],
  ['a fence in a quotation', '> ```\n> const x = "y";\n> ```'],
  ['indented code', '    const x = "y";\n\n    const z = "w";'],
  ['a comment over paragraphs', '<!-- The first draft.\n\nHe said nothing.\n\n-->'],
  ['a script', '<script type="module">\n\nconst x = "y";\n\n</script>'],
  ['a style', '<style>\np { color: red }\n\nq { quotes: none }\n</style>'],
  ['a processing instruction', '<?php\n\necho "x";\n\n?>'],
  ['HTML', '<div class="x">\nA line of it.\n</div>'],
  ['a component', '<Chart\n  data={rows}\n  title="Sales"\n/>'],
  ['an import', 'import Chart from "./chart.js"\nimport { x } from "y"'],
  ['an export', 'export const meta = {\n  title: "x",\n\n  tags: ["a"]\n}'],
  ['an expression', '{rows.map((row) => (\n  <Row key={row.id} />\n))}'],
  ['a shortcode', '{{< figure\n  src="x.jpg"\n  caption="The pier" >}}'],
  ['a block of highlighted code', '{% highlight ruby %}\nputs "x"\n\nputs "y"\n{% endhighlight %}'],
  ['raw text', '{{< raw >}}\n"x\n\n"y\n{{< /raw >}}'],
  ['a table without edges', 'a | b\n--- | :-:\n1 | 2'],
  ['a table', '| a | b |\n|---|---|\n| 1 | "2 |'],
  ['a footnote', '[^1]: Hugh Ellery, in a letter.\n    It was long.'],
  ['a definition', '[pier]: https://example.org\n  "The pier"'],
  ['mathematics', '$$\nx = "y"\n$$'],
  ['the edges of a container', ':::note\n:::'],
])('%s is no block', (_, code) => {
  expect(blocksOf(`# Head\n\nBefore it.\n\n${code}\n\nAfter it.\n`, 'markdown').slice(1)).toEqual(around);
});

test.each([
  ['import duties rose from “ten” to twelve.', 'paragraph: import duties rose from “ten” to twelve.'],
  ['export figures fell.', 'paragraph: export figures fell.'],
  ['<ellery@example.org> is where to write.', 'paragraph: is where to write.'],
  ['A <!-- hidden > still --> word.', 'paragraph: A word.'],
  ['The {{< tooltip "x" >}} word and {x} too.', 'paragraph: The word and too.'],
  ['Either | or.', 'paragraph: Either | or.'],
])('%s is copy', (line, block) => expect(blocksOf(`# Head\n\n${line}\n`, 'markdown').slice(1)).toEqual([block]));

describe('paragraphs of a list are no code', () => {
  test('four spaces', () =>
    expect(blocksOf('# Head\n\n- one\n\n    more of one\n\nAfter it.', 'markdown').slice(1)).toEqual([
      'listItem: one',
      'paragraph: more of one',
      'paragraph: After it.',
    ]));
});
