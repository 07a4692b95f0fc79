// Whatever stands in a Markdown file besides its copy is the same after every safe fix: front matter, scripts, comments, code.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  annotate,
  applyEdits,
  createMemory,
  parseArticle,
  review,
  rules,
  safeEdits,
} from '../../server/src/core/index.ts';

const frontMatters = [
  '---\ntitle: "Ferry “back"\n"2024": \'Ferry " back\'\nnote: >\n  Subscribe to our newsletter.\n\n  I‘ve &ldquo;said&rdquo; Ã©\n---',
  '+++\ntitle = "Ferry back"\nnote = """\nSubscribe to our newsletter.\n\nI‘ve â€œsaidâ€\n"""\n+++',
  '{\n  "title": "Ferry back",\n\n  "note": "Subscribe to our newsletter. I‘ve Ã©"\n}',
];
const protectedBlocks = [
  '<!-- Ferry back\n\nSubscribe to our newsletter.\n\nI‘ve " said Ã© -->',
  '<script>\nconst x = "frank, ";\n\nconst y = "I‘ve";\n</script>',
  '<style>\n\np::before { content: " “ " }\n\n</style>',
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
const copy = [
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

test('safe fixes leave everything else as it stands', () => {
  const memory = createMemory();
  fc.assert(
    fc.property(
      fc.option(fc.constantFrom(...frontMatters)),
      fc.array(fc.oneof(fc.constantFrom(...protectedBlocks), fc.constantFrom(...copy)), { maxLength: 9 }),
      (head, parts) => {
        const text = [...(head ? [head] : []), '# Ferry back', ...parts].join('\n\n');
        const annotations = annotate(parseArticle('a.mdx', text), memory);
        const after = applyEdits(text, safeEdits(review(annotations, { rules }).findings));
        if (head) expect(after.startsWith(head)).toBe(true);
        let at = 0;
        for (const part of parts.filter((block) => protectedBlocks.includes(block))) {
          at = after.indexOf(part, at);
          expect(at, `${part}\n\nis gone from\n\n${after}`).toBeGreaterThan(0);
          at += part.length;
        }
        for (const kept of ['(https://example.org/cafÃ©?q="frank, ")', '`"frank, "`', '<!-- I‘ve -->'])
          if (text.includes(kept)) expect(after).toContain(kept);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
