// Page furniture: what is known by its words, in several languages, and what an article may say about such things.
import { describe, expect, test } from 'vitest';
import { furnitureKind } from '../../../server/src/core/article/furniture/read-furniture.ts';
import { blocksOf, body } from '../../support/blocks.ts';

test.each([
  ['Related articles', 'link'],
  ['— Mara Quill (@maraquill) March 3, 2019', 'embed'],
  ['-- Mara Quill (@maraquill) 3. März 2019', 'embed'],
  ['For more on the harbor and its wall, subscribe to the Beacon’s newsletters', 'prompt'],
  ['Read more from the South West', 'link'],
  ['Sign up for the Morning Brief', 'prompt'],
  ['Notícias recomendadas', 'link'],
  ['Lea también: el puente abre en mayo', 'link'],
  ['À lire aussi', 'link'],
  ['Mehr zum Thema', 'link'],
  ['Leggi anche', 'link'],
  ['Lees ook', 'link'],
  ['Czytaj też', 'link'],
  ['Läs också', 'link'],
  ['Читайте также', 'link'],
  ['Baca juga', 'link'],
  ['関連記事', 'link'],
  ['Διαβάστε επίσης', 'link'],
  ['Tags: ferry, Cornwall', 'link'],
  ['Comments (12)', 'link'],
  ['Follow @lantern on Twitter', 'prompt'],
  ['Have a news tip? Email us at tips@example.org', 'prompt'],
  ['Follow Beacon Sport on X, Instagram and WhatsApp', 'prompt'],
  ['Suggested Topics:', 'link'],
  ['Rejoignez notre chaîne WhatsApp', 'prompt'],
  ['Compartir en Facebook', 'prompt'],
  ['Folgen Sie uns auf Instagram', 'prompt'],
  ['Zobacz również', 'link'],
  ['Смотрите также', 'link'],
  ['Prohibida su reproducción', 'policy'],
  ['Watch highlights on the Beacon app', 'prompt'],
  ['**Read next:** The last ice seller', 'link'],
  ['Contact Becky Lund at lund@example.org. Follow her on Twitter @lund.', 'prompt'],
  ['Disclaimer: Comments here are not the opinion of this newspaper.', 'policy'],
  ['We use cookies to measure how this site is used.', 'policy'],
  ['Your email address will not be published.', 'policy'],
  ['Tous droits réservés', 'policy'],
  ['Wir verwenden Cookies', 'policy'],
  ['Este site utiliza cookies.', 'policy'],
  ['Please keep comments on topic; readers may flag posts that break our guidelines.', 'policy'],
  ['About Kestrel: Kestrel makes sensors.', 'company'],
  ['-30-', 'endMark'],
  ['###', 'endMark'],
  ['ENDS', 'endMark'],
  ['Swipe for 11 more pictures from the pier', 'prompt'],
  ['Refresh this page for the newest figures', 'prompt'],
  ['Also in this edition: Onion prices, explained', 'link'],
  ['Jump to latest · Key events · 41 posts', 'stamp'],
  ['Noticed a wrong name? Write to the desk and we’ll put it right', 'prompt'],
  ['Unlimited reading for £2 a month', 'prompt'],
  ['▸ Before you go: nine piers that were never built', 'link'],
  ['4 min read · 12 people have shared this', 'stamp'],
  ['(END) Lantern Newswires', 'endMark'],
  ['Link copied to clipboard', 'link'],
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
  'Prices in zone US:GC19 edged higher for a third day, it said,',
  'Write to the council at clerk@harwick.example by Friday to be heard.',
  'This bridge is more than 80 years old',
  'Rents in the old town have risen to $900 a month, and nobody knows why.',
  'What comes next? Watch the tide, the pilots say.',
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
  test('leaves a note that offers its readers a file what it is', () => {
    const note =
      '[Update: the chart that we first posted was wrong. The old one can be viewed here and downloaded here.]';
    expect(article(`Share this story\n\n${note}`).map((line) => line.split(':')[0])).toEqual(['furniture', 'note']);
  });
  test('takes what is half known where nothing but furniture stands round it', () => {
    const civil = 'Please be civil. Personal attacks will be deleted by our moderators.';
    expect(article(`Share this story\n\nMore rugby news\n\n${civil}`)).toEqual([
      'furniture: Share this story',
      'furniture: More rugby news',
      `furniture: ${civil}`,
    ]);
  });
});

test('how the writer is reached goes at the foot', () => {
  const lines = blocksOf(
    `Council votes to rebuild bridge\n\n${body}\n\nWrite to Ines Calloway at ines@lantern.example`,
  );
  expect(lines.at(-1)).toBe('furniture: Write to Ines Calloway at ines@lantern.example');
});

describe('between paragraphs', () => {
  const kindsOf = (...lines: string[]) =>
    blocksOf(`Council votes to rebuild bridge\n\n${body}\n\n${lines.join('\n\n')}\n\n${body}`)
      .slice(3, 3 + lines.length)
      .map((line) => line.split(':')[0]);
  test.each([
    'Advertisement',
    'Anzeige',
    'Story continues below advertisement',
    'Lees verder na de advertentie',
    'La suite après cette publicité',
    'READ MORE: Ferry crews call off strike',
    '(Also on the Lantern: ferry crews call off strike)',
    'Ferry crews went back on Monday … Read more',
    'Most read in Business',
    'Lo más leído',
    'Artigos recomendados',
    'Weitere Nachrichten',
    'Polecane artykuły',
    'Похожие статьи',
    'İlgili haberler',
    'Abonnez-vous à notre newsletter',
    'Seguici su Facebook',
    'Dela artikeln',
    'Slideshow (12 images)',
    '3 hours ago',
    'hace 3 horas',
    '[pullquote]',
    'This article appears in the June print edition with the headline ‘Cold Comfort.’',
    'View this post on Instagram',
    'Share Tweet Post Email',
    'Share this release',
    'The post Ferry crews call off strike appeared first on Harbour Lantern.',
    'FERRY CREWS CALL OFF STRIKE AFTER LATE OFFER FROM OWNERS',
    'This article first appeared in the evening edition.',
    'Copyright © 2021 Harbour Lantern Ltd.',
    'Comments are closed on this story.',
    '#ferry #strike',
    'https://lantern.example/ferry',
    'More TOWN & HARBOR:Ferry crews are the last to know',
    'A different view:Let the crews run the ferry, and see who sails',
    'This article is more than 8 months old',
    'Este artículo tiene más de 3 años',
  ])('%s is furniture', (line) => expect(kindsOf(line)).toEqual(['furniture']));
  test('links under a head go with it, the next subhead does not', () => {
    expect(
      kindsOf(
        'Related stories',
        'Ferry crews call off their strike',
        'Harbour dues to rise again in May',
        'What comes next',
      ),
    ).toEqual(['furniture', 'furniture', 'furniture', 'subhead']);
  });
  test('a label that comes twice is the page’s, not a speaker’s', () => {
    const kinds = kindsOf(
      'RELATED: Ferry crews call off strike',
      'It was late.',
      'RELATED: Harbor dues to rise in May',
    );
    expect(kinds).toEqual(['furniture', 'paragraph', 'furniture']);
  });
  test.each([
    ['Photo: Ines Calloway', 'pictureCredit'],
    ['Ines Calloway / AFP / Getty', 'pictureCredit'],
    ['Facebook Twitter Pinterest The pier at noon, when the crews came back', 'caption'],
    ['Photos: The pier Photos: The pier Crews come back at noon. Hide Caption 3 of 12', 'caption'],
    ['“Eleven Winters” (detail). Photo: Ines Calloway 3 of 9 Next Previous', 'caption'],
    ['Facebook, Twitter and Pinterest said on Monday that they would take the film down.', 'paragraph'],
    ['Getty Images', 'pictureCredit'],
    ['(Ines Calloway/Reuters)', 'pictureCredit'],
    ['Image copyright Getty Images Image caption The bridge was closed in 2019', 'caption'],
    ['Parents were asked not to share the video, and to follow the school on social media for news.', 'paragraph'],
    [
      'Advertisement revenue at the paper fell by a third, and its readers were told so on its front page.',
      'paragraph',
    ],
    ['The most read article of the year was about a goat.', 'paragraph'],
    ['Comments on the plan may be sent to the county until Friday.', 'paragraph'],
    ['Subscribers to the theatre were asked to renew.', 'paragraph'],
    ['What the ferry crews want', 'subhead'],
    ['Embargoed until noon, the report on the ferry had been read by half the town.', 'paragraph'],
    ['FOR IMMEDIATE RELEASE', 'subhead'],
    ['[The harbour minister declined to comment.]', 'paragraph'],
  ])('%s is a %s', (line, kind) => expect(kindsOf(line)).toEqual([kind]));
});
