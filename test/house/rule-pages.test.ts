// Rule pages as people see them: pages, without carets and fixture labels, the wrong words marked.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePageHtml } from '../../client/src/rule-page-html.ts';
import { rules } from '../../server/src/core/index.ts';

const pageOf = (family: string, id: string) =>
  readFileSync(new URL(`../../server/src/core/rules/${family}/${id}.md`, import.meta.url), 'utf8');

test.each(rules.map(({ id, family }) => [id, family]))('%s is a page to read', (id, family) => {
  const html = rulePageHtml(pageOf(family, id));
  expect(html).toContain(`<h1>${id}</h1>`);
  expect(html).toContain('<mark class="wrong">');
  const words = html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, '');
  expect(words).not.toMatch(/\^\^|~~|```|\bpath=|\bchoose=|\$0/);
  expect(words.split(id).length - 1, 'no rule’s name as a label').toBe(
    pageOf(family, id)
      .replace(/^ *[\^~]+ .*$/gm, '')
      .split(id).length - 1,
  );
});

test('markup in a page is shown as it stands', () => {
  expect(rulePageHtml('# x\n\nA <script> & "b".\n')).toContain('<p>A &#60;script&#62; &#38; &#34;b&#34;.</p>');
});
