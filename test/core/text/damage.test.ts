// Damaged text: what it was is found, and its length stays, whatever the text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../server/src/core/index.ts';
import { damageOf, undamaged } from '../../../server/src/core/text/damage/undamaged.ts';

const codePage = new TextDecoder('windows-1252');
const wronglyDecoded = (text: string, times = 1): string =>
  times === 0 ? text : wronglyDecoded(codePage.decode(new TextEncoder().encode(text)), times - 1);

function readAgain(text: string): string {
  let result = '';
  let at = 0;
  for (const { span, text: meant = '' } of damageOf(text)) {
    result += text.slice(at, span.start) + meant;
    at = span.end;
  }
  return result + text.slice(at);
}

test.each([1, 2, 3])('copy that was decoded wrongly %i times is decoded', (times) => {
  const copy = 'The café’s chef — José Núñez — said “no” … twice. It cost €40 or £30, and Łukasz paid.';
  expect(readAgain(wronglyDecoded(copy, times))).toBe(copy);
});

test.each([
  'Señora Peña, the Âge d’Or and the Ångström prize: «Très bien», “Ä”, “VOILÀ”, “MANHÔ.',
  'Tom & Jerry; a < b; R&D; <checks notes>; x <3 you; AT&T; he said <sic>.',
  'Ελληνικά и русский, 日本語, naïve façade — “ÉCLAIR”…',
])('sound copy has no damage: %s', (copy) => {
  expect(damageOf(copy)).toEqual([]);
  expect(undamaged(copy)).toBe(copy);
});

test('names and marks are read as they were, in their places', () => {
  expect(undamaged('TerryÃ¢â‚¬â„¢s grave')).toBe('Terry’s        grave');
  expect(undamaged('JosÃ© said &ldquo;go&rdquo; &#8212; AT&amp;T')).toBe(
    'José  said       “go”       —       AT&T    ',
  );
});

test('whatever the text, its length stays', () => {
  const pieces = [
    'Ã¢â‚¬â„¢',
    'Ã©',
    '&ldquo;',
    '&#8220;',
    '<p>',
    '</em>',
    'word',
    ' ',
    '"',
    '’',
    'Â',
    '\u0092',
    '\ufffd',
    '&',
    '<',
    '\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }))), (parts) => {
      const text = parts.join('');
      expect(undamaged(text)).toHaveLength(text.length);
    }),
    { numRuns: 50 },
  );
});

test('quotations in named marks are found', () => {
  const { blocks } = parseArticle(
    'a.txt',
    'Ferry back\n\n&ldquo;We sail on Friday morning,&rdquo; said Maud Ellery.\n',
  );
  expect(blocks[1].text.trim()).toBe('“We sail on Friday morning,”       said Maud Ellery.');
});
