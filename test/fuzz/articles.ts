// Random articles: news-like pieces put together wrongly, so that every rule and every pass meets what it was not written for.
import fc from 'fast-check';

const names = [
  'Mara Okello',
  'Okello',
  'Mr. Okello',
  'the U.S.',
  'US',
  'United States',
  'Kyiv',
  'Kiev',
  'José Núñez',
  'Jose Nunez',
  'U.S',
  'NATO',
  'the Harbour Workers Union (HWU)',
  'HWU',
  'Washington',
  'van der Berg',
  'Name-Hyphen',
];
const speech = [
  'said',
  'she said',
  'he added',
  'told reporters',
  'according to',
  'claimed',
  'asked',
  'and then',
  ':',
  'wrote in a statement',
];
const words = [
  'the bridge would hold',
  'We will rebuild it before winter comes',
  'ten of the 12 boats',
  'on Monday, May 13, 2019',
  'aged 34',
  ', 51, a teacher,',
  'a "very productive" talk',
  "the boys' ball",
  "in the '90s",
  '6\'2"',
  'I think so',
  'Both men denied it',
  'Read more',
  'Share this story',
  'Follow us',
  'Getty Images',
];
const marks = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  "''",
  '(',
  ')',
  '—',
  '…',
  '.',
  ',',
  '?',
  '!',
  ';',
  '*',
  '_',
  '`',
  '[',
  ']',
  '#',
  '>',
  '-',
];
const breaks = [' ', ' ', ' ', '\n\n', '\n', '\r\n', '\r\n\r\n', '\u00a0', '\u2028', '\t', '  '];
const oddities = [
  '\ufeff',
  '\u00ad',
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  '\ud800',
  '\udc00',
  '漢字',
  'ß',
  'İ',
  '\u0000',
  '٣',
  'ﬁ',
];
const lines = [
  'By Dana Whitlock',
  'FALMOUTH, England (Meridian Press) —',
  'Monday, May 13, 2019',
  '---',
  '***',
  '# Council backs bridge',
  '## What next',
  '> We will not go',
  'Q: Why?',
  'A: Because.',
  'Council backs bridge',
  'COUNCIL BACKS BRIDGE',
  'title: Council',
  '```',
  '| a | b |',
  '- one',
  '10-12 10-12',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  { weight: 5, arbitrary: fc.constantFrom(...speech) },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 8, arbitrary: fc.constantFrom(...marks) },
  { weight: 10, arbitrary: fc.constantFrom(...breaks) },
  { weight: 3, arbitrary: fc.constantFrom(...lines).map((line) => `\n${line}\n`) },
  { weight: 1, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) },
);

/** Text that looks like copy from afar. */
export const articleText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** A file name of either format. */
export const fileName = fc.constantFrom('a.article.txt', 'a.article.md');

/** Edits of a text whose length is not known yet: places as shares of it. */
export const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(12),
    insert: fc.oneof(piece, fc.constantFrom('x', '"', ' ', '\n\n', 'Okello')),
  }),
  { minLength: 1, maxLength: 12 },
);

export function applyEdit(text: string, edit: { at: number; remove: number; insert: string }): string {
  const at = Math.floor(edit.at * text.length);
  return text.slice(0, at) + edit.insert + text.slice(at + edit.remove);
}
