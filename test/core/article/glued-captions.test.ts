// Captions that grew into a paragraph: they are no part of it; a credit that ends a paragraph, or a slash in prose, is none.
import { expect, test } from 'vitest';
import { gluedCaptions } from '../../../server/src/core/article/glued-captions.ts';

const story = 'The council voted on Tuesday to raise the wall before the winter.';
const captionsOf = (text: string) => gluedCaptions(text).map(({ start, end }) => text.slice(start, end));

test.each([
  'Residents watch the water from the quay. Photo: Jane Roe/Getty Images',
  'Residents watch the water from the quay. Jane Roe/AFP/Getty Images',
  'Residents watch the water from the quay. (Jane Roe/AP)',
  'Residents watch the water from the quay (AP Photo/Jane Roe)',
  'Residents watch the water from the quay. (Photo: Jane Roe, AP)',
  'Residents watch the water from the quay. | Jane Roe/Reuters',
  'Residents watch the water from the quay. (Jane Roe/PTI)',
])('%s', (caption) => {
  expect(captionsOf(`${caption} ${story}`)).toEqual([caption]);
  expect(captionsOf(caption)).toEqual([]);
});

test('far into a paragraph it is the sentence before the credit', () => {
  const caption = 'A pump in Mill Street. (Jane Roe/AP)';
  expect(captionsOf(`${`${story} `.repeat(6)}${caption} ${story}`)).toEqual([caption]);
});

test.each([
  'The picture was sold to Getty Images. The council did not see it before it ran.',
  'A poll by Reuters/Ipsos found that most want the wall. The council did not ask them.',
  'The AP/NORC survey was out on Monday. Jane Roe and the council had no word on it.',
  'He worked for the agency (Reuters) for years. The council knew him well enough to call.',
])('%s is prose', (text) => expect(captionsOf(text)).toEqual([]));
