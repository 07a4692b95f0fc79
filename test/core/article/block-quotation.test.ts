// Block quotations of plain text have no marks: a colon before them, their opening or a signature tells; what only comes behind a colon is the writer's.
import { expect, test } from 'vitest';
import { blocksOf, body } from '../../support/blocks.ts';

const kindsOf = (...paragraphs: string[]) =>
  blocksOf(`Wall to be raised\n\n${body}\n\n${paragraphs.join('\n\n')}\n\n${body}`)
    .slice(3, 3 + paragraphs.length)
    .map((block) => block.slice(0, block.indexOf(':')));

test('a letter, up to its signature', () => {
  const letter = [
    'Three days later forty residents of the quay wrote to the council:',
    'We the undersigned have lived beside this water for forty years, and nobody asked us about a wall.',
    'We do not want it. We want the pumps that were promised.',
    'Yours sincerely, Tom Stone and 40 neighbors',
  ];
  expect(kindsOf(...letter)).toEqual(['paragraph', 'blockquote', 'blockquote', 'blockquote']);
});

test('a report, cut into', () => {
  const report = [
    'The report of the panel reads in part:',
    '[I]n the view of this panel the old wall was never once inspected by anybody.',
    '… and no record was kept of the repairs, although the law requires one.',
  ];
  expect(kindsOf(...report)).toEqual(['paragraph', 'blockquote', 'blockquote']);
});

test('a post with its signature, whoever it speaks of', () => {
  const post = 'The pier is gone, and she told us it would hold. — Ana Roe (@anaroe) May 2, 2019';
  const aside = 'The pier is gone, wrote Ana Roe (@anaroe) on Thursday, and she told us it would hold.';
  expect(kindsOf(post, aside)).toEqual(['blockquote', 'paragraph']);
});

test('a post over its signature', () => {
  const post = [
    'The crews who worked all night deserve a medal, and the wall deserves another metre of stone.',
    '— Mara Quill (@maraquill) March 3, 2019',
  ];
  expect(kindsOf(...post)).toEqual(['blockquote', 'furniture']);
});

test.each([
  [
    'a list of points',
    'The plan has two parts:',
    'The wall is raised by a metre, and a second gate is set into the mole before winter.',
  ],
  [
    'the writer on',
    'One thing is certain:',
    'The wall that the council wants will not be ready before the storms of the next winter.',
  ],
  [
    'marks of its own',
    'The mayor wrote:',
    '“The wall is raised by a metre, and a second gate is set into the mole before winter.”',
  ],
  [
    'the story again',
    'The letter said more:',
    'The wall was never inspected, she said, and the council knew of it for at least ten years.',
  ],
])('%s is a paragraph', (_, colon, next) => expect(kindsOf(colon, next)).toEqual(['paragraph', 'paragraph']));
