// Whatever is damaged, and however often: the time to read it grows with the text.
import { test } from 'vitest';
import { parseArticle } from '../../../server/src/core/index.ts';
import { readParagraph } from '../../../server/src/core/paragraph/read-paragraph.ts';
import { lostBreaksIn } from '../../../server/src/core/rules/damage/lost-breaks.ts';
import { expectLinear } from '../../support/growth.ts';

const hostile = [
  '<',
  '&',
  'Ã',
  'â€',
  '<p>',
  '<script ',
  '<!-- ',
  '&ldquo;',
  'Ann Lee Ann LeeX MORE ',
  '(READ: ',
  '. Sign up for ',
];
const hostileMarkdown = [
  '{\n',
  '{\n\n',
  '{{\n',
  '{% raw\n\n',
  'export {\n\n',
  '```\n\n',
  'a | b\n',
  '[a]: b\n\n',
  '    a\n\n',
  '<a b\n\n',
];
const hostileBreaks = ['Ã', 'a."B ', 'ab.The ab', '“Ab. “'];

test.each(hostile)('%j in plain text', (piece) =>
  expectLinear(
    (n) => piece.repeat(n / piece.length),
    (text) => parseArticle('a', text, 'text'),
  ),
);

test.each(hostileMarkdown)('%j in Markdown', (piece) =>
  expectLinear(
    (n) => piece.repeat(n / piece.length),
    (text) => parseArticle('a', text, 'markdown'),
  ),
);

test.each(hostileBreaks)('%j where breaks are looked for', (piece) =>
  expectLinear(
    (n) => ({ ...readParagraph('', 'paragraph'), text: piece.repeat(n / piece.length) }),
    (paragraph) => lostBreaksIn(paragraph),
  ),
);
