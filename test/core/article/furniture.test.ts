// Page furniture: what is known by its words, in several languages, and what an article may say about such things.
import { describe, expect, test } from 'vitest';
import { furnitureKind } from '../../../server/src/core/article/furniture.ts';
import { blocksOf, body } from '../../support/blocks.ts';

test.each([
  ['Related articles', 'widget'],
  ['Read more from the South West', 'widget'],
  ['Sign up for the Morning Brief', 'widget'],
  ['Notícias recomendadas', 'widget'],
  ['Lea también: el puente abre en mayo', 'widget'],
  ['À lire aussi', 'widget'],
  ['Mehr zum Thema', 'widget'],
  ['Leggi anche', 'widget'],
  ['Lees ook', 'widget'],
  ['Czytaj też', 'widget'],
  ['Läs också', 'widget'],
  ['Читайте также', 'widget'],
  ['Baca juga', 'widget'],
  ['関連記事', 'widget'],
  ['Διαβάστε επίσης', 'widget'],
  ['Tags: ferry, Cornwall', 'widget'],
  ['Comments (12)', 'widget'],
  ['Follow @lantern on Twitter', 'widget'],
  ['Have a news tip? Email us at tips@example.org', 'widget'],
  ['Follow Beacon Sport on X, Instagram and WhatsApp', 'widget'],
  ['Suggested Topics:', 'widget'],
  ['Rejoignez notre chaîne WhatsApp', 'widget'],
  ['Compartir en Facebook', 'widget'],
  ['Folgen Sie uns auf Instagram', 'widget'],
  ['Zobacz również', 'widget'],
  ['Смотрите также', 'widget'],
  ['Prohibida su reproducción', 'policy'],
  ['More rugby news', 'widget'],
  ['Watch highlights on the Beacon app', 'widget'],
  ['**Read next:** The last ice seller', 'widget'],
  ['Contact Becky Lund at lund@example.org. Follow her on Twitter @lund.', 'widget'],
  ['Disclaimer: Comments here are not the opinion of this newspaper.', 'policy'],
  ['Please be civil. Personal attacks will be deleted by our moderators.', 'policy'],
  ['We use cookies to measure how this site is used.', 'policy'],
  ['Your email address will not be published.', 'policy'],
  ['Tous droits réservés', 'policy'],
  ['Wir verwenden Cookies', 'policy'],
  ['Este site utiliza cookies.', 'policy'],
  ['Please keep comments on topic; readers may flag posts that break our guidelines.', 'policy'],
  ['About Kestrel: Kestrel makes sensors.', 'company'],
  ['-30-', 'end'],
  ['###', 'end'],
  ['ENDS', 'end'],
])('%s is furniture (%s)', (line, kind) => expect(furnitureKind(line)).toBe(kind));

test.each([
  'The Beacon has closed the comments under its report, its editor said.',
  '"We moderate what we can," Frick said.',
  'Anyone with information is asked to call 207-555-0142.',
  'The minister said that her words do not reflect the views of the cabinet.',
  'Follow the river on foot for an hour, and the chapel is on the left.',
  'More people read the news on Sunday.',
  'Die Ministerin sprach sich mit Nachdruck dagegen aus.',
  'Sigue a la espera de un fallo, dijo el abogado.',
  'He had entered the yard without written permission.',
  'Readers of the newsletter were told on Monday.',
  'The company uses cookies as a currency of goodwill, the baker said.'.replace('uses cookies', 'gives cookies'),
  'We walked to the bridge, and you could see the sea.',
  'Referee: S Aldous. Attendance: 6,214.',
  'Ends of rope lay on the quay.',
  'About 1,400 people have been moved.',
  'About Town with the mayor',
])('%s is the story', (line) => expect(furnitureKind(line)).toBeUndefined());

describe('the tail', () => {
  const article = (tail: string) => blocksOf(`Council votes to rebuild bridge\n\n${body}\n\n${tail}`).slice(3);
  test('runs from the first line of furniture to the end, links included', () => {
    expect(
      article(
        'Leggi anche\n\nFerry crews call off strike\n\nBy posting a comment you agree to our rules.\nAbuse is removed.',
      ),
    ).toEqual([
      'furniture: Leggi anche',
      'furniture: Ferry crews call off strike',
      'furniture: By posting a comment you agree to our rules.',
      'furniture: Abuse is removed.',
    ]);
  });
  test('leaves credits and corrections what they are', () => {
    expect(
      article('Related articles\n\nCorrection: the bridge opened in 1911.\n\n(Reporting by Lukas Brandt)').map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['furniture', 'note', 'byline']);
  });
  test('ends where the story goes on', () => {
    expect(article(`Related articles\n\n${body}`).map((line) => line.split(':')[0])).not.toContain('furniture');
  });
});
