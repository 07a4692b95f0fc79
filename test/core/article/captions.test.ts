// Captions by the credit that closes them, in the agencies' own shapes; a paragraph that names an agency is none.
import { expect, test } from 'vitest';
import { isCaption } from '../../../server/src/core/article/pictures.ts';

const scene = 'Residents watch the water from the quay in Coldwater on Monday, May 6, 2019.';

test.each([
  `FILE - ${scene}`,
  `${scene} (AP Photo/Jane Roe, File)`,
  `${scene} REUTERS/Jane Roe`,
  `${scene} REUTERS/Jane Roe/File Photo`,
  `${scene} Jane Roe/Pool via AP`,
  `${scene} (The Coldwater Gazette via AP, File)`,
  `${scene} (Photo: Jane Roe, The Coldwater Gazette)`,
  `${scene} (Jane Roe / The Coldwater Gazette)`,
  `${scene} Jane Roe, AP`,
  `${scene} Jane Roe / AP file`,
  `${scene} Photo courtesy of Jane Roe`,
  `${scene} ${'The wall was to be raised before the winter, and it was not, for want of money. '.repeat(5)}(AP Photo/Jane Roe)`,
])('%s', (line) => expect(isCaption(line)).toBe(true));

test.each([
  `${scene} ${'The wall was to be raised before the winter, and it was not, for want of money. '.repeat(5)}(Reuters)`,
  'The figures were sent to Jane Roe, who works in Geneva for Reuters',
  'He told Reuters that he had sent it via AP.',
  '“The wall will hold, and those who say that it will not are wrong.” Jane Roe, Bloomberg',
])('%s is prose', (line) => expect(isCaption(line)).toBe(false));
