// What no safe fix may touch, and copy that asks to be fixed, to be put together in any order.

export const frontMatters = [
  '---\ntitle: "Ferry “back"\n"2024": \'Ferry " back\'\nnote: >\n  Subscribe to our newsletter.\n\n  I‘ve &ldquo;said&rdquo; Ã©\n---',
  '+++\ntitle = "Ferry back"\nnote = """\nSubscribe to our newsletter.\n\nI‘ve â€œsaidâ€\n"""\n+++',
  '{\n  "title": "Ferry back",\n\n  "note": "Subscribe to our newsletter. I‘ve Ã©"\n}',
];

/** Scripts, styles and comments, which no format reads. */
export const codeBlocks = [
  '<!-- Ferry back\n\nSubscribe to our newsletter.\n\nI‘ve " said Ã© -->',
  '<script>\nconst x = "frank, ";\n\nconst y = "I‘ve &ldquo;";\n</script>',
  '<style>\n\np::before { content: " “ " }\n\n</style>',
];

/** The same for Markdown, MDX, Hugo and Jekyll. */
export const markdownBlocks = [
  ...codeBlocks,
  '```js\nconst x = "frank, ";\n\n// Ferry back\n```',
  'The program that counts the votes is short, and this is all of it.\n\n    const x = "frank, ";',
  'import x from "./frank, .js"',
  'export const meta = {\n  title: "Ferry back",\n\n  note: " I‘ve "\n}',
  '{{< figure src="x.jpg" caption="I‘ve “ said Ã©" >}}',
  '{% highlight js %}\nlet x = "frank, "\n\nFerry back\n{% endhighlight %}',
  '| "frank, " | I‘ve |\n|---|---|\n| Ã© | “ |',
  '[ferry]: https://example.org/cafÃ©',
  '[^1]: I‘ve " frank, " said',
];

export const copy = [
  'Ferry back',
  '# Ferry back',
  'The minister called it "frank, " and left.',
  'I‘ve seen the cafÃ© on the quay, â€œMaudâ€ said.',
  'Subscribe to our newsletter.',
  'Read more: Ferry firm sold',
  '“We go, he said. "We stay”.',
  'The council put [its plan](https://example.org/cafÃ©?q="frank, ") and `"frank, "` <!-- I‘ve --> before the board in May.',
  '> " We go "',
  '- " one "',
  'Share this story',
];
