// Front matter in any language: passed over whole, its values read with their places.
import { expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/core/index.ts';

const copy = '\n\n# Ferry back\n\nThe ship sails on Friday.\n';

test.each([
  [
    'quoted and numeric keys',
    '---\n"title": Ferry back\n2024: a year\n\'slug\': ferry\n---',
    { title: 'Ferry back', slug: 'ferry' },
  ],
  [
    'folded and continued values',
    '---\ntitle: >-\n  Ferry\n  back\ndate: 2024-05-01\nslug: the ferry\n  is back\n---',
    { title: 'Ferry back', date: '2024-05-01', slug: 'the ferry is back' },
  ],
  [
    'an author with an address',
    '---\nauthor:\n  name: Maud Ellery\n  email: m@example.org\n---',
    { author: 'Maud Ellery' },
  ],
  ['authors', '---\nauthor: [Maud Ellery, Hugh Dorrity]\n---', { author: 'Maud Ellery' }],
  ['more than sixty lines', `---\ntags:\n${'  - pier\n'.repeat(90)}title: Ferry\n...`, { title: 'Ferry' }],
  ['a stray colon', '---\ntitle: Ferry: back again\nslug: ferry\n---', { title: 'Ferry: back again', slug: 'ferry' }],
  ['comments only', '---\n# nothing yet\n---', {}],
  ['nothing', '---\n---', {}],
  [
    'TOML',
    '+++\ntitle = "Ferry \\"back\\""\ndate = 2024-05-01T10:00:00Z\nslug = \'ferry\' # short\n[params]\ntitle = "x"\n+++',
    { title: 'Ferry "back"', date: '2024-05-01T10:00:00Z', slug: 'ferry' },
  ],
  [
    'TOML over lines',
    '+++\ntitle = """\nFerry\n\nback"""\nauthor = ["Maud Ellery"]\n+++',
    { title: 'Ferry\n\nback', author: 'Maud Ellery' },
  ],
  ['TOML with a slip', '+++\ntitle = Ferry\n+++', {}],
  [
    'JSON',
    '{\n  "title": "Ferry {back}",\n\n  "slug": "ferry",\n  "tags": ["a"]\n}',
    { title: 'Ferry {back}', slug: 'ferry' },
  ],
])('%s', (_, head, expected) => {
  const article = parseArticle('a.md', head + copy);
  expect(article.blocks.map(({ text }) => text)).toEqual(['Ferry back', 'The ship sails on Friday.']);
  const values = Object.fromEntries(Object.entries(article.frontMatter).map(([key, { text }]) => [key, text]));
  expect(values).toMatchObject(expected);
  for (const { span } of Object.values(article.frontMatter)) {
    expect(span.start).toBeGreaterThan(0);
    expect(span.end).toBeLessThanOrEqual(head.length);
  }
});

test('the place of a value is the value’s', () => {
  for (const head of ['---\ntitle: "Ferry"\n---', "+++\ntitle = 'Ferry'\n+++", '{"title": "Ferry"}']) {
    const { frontMatter, text } = parseArticle('a.md', head + copy);
    expect(text.slice(frontMatter.title.span.start, frontMatter.title.span.end)).toBe('Ferry');
  }
});

test.each([
  '---\n\nThe ferry is back. He said so.\n\n---\n\nIt sails.',
  '---\nFerry back\n---',
  '{{< figure >}}\n\nFerry',
  '+++\nFerry',
])('prose is none: %j', (text) => expect(parseArticle('a.txt', text).blocks.length).toBeGreaterThan(0));
