// What the other names of an article tell of a name: the club and its city, the long form of an acronym, names run together in a
// headline in capitals, whom a surname means.
import { describe, expect, test } from 'vitest';
import { annotate, createMemory, parseArticle } from '../../../server/src/core/index.ts';
import { knowledge } from '../../support/check.ts';

const read = (text: string) => annotate(parseArticle('case.article.txt', text), createMemory(knowledge));

/** Every mention as "words > canonical name (TYPE)", in order. */
function mentionsOf(text: string): string[] {
  const { entities, mentions } = read(text);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.map((mention) => {
    const entity = byId.get(mention.entity)!;
    return `${mention.text} > ${entity.name} (${entity.type})`;
  });
}

const match = `Late goals settle it

DENVER 2024-03-02

The Colorado Miners beat the Boston Herons 5-3 on Friday. Colorado scored twice in the last minute.

In Boston, snow kept many at home. The Herons had won their last six, and Boston has not lost two in a row since May.`;

describe('a club and its city', () => {
  const mentions = mentionsOf(match);

  test.each([
    'DENVER > DENVER (LOC)',
    'Colorado > Colorado Miners (ORG)',
    'Herons > Boston Herons (ORG)',
    'Boston > Boston (LOC)',
    'Boston > Boston Herons (ORG)',
  ])('%s', (mention) => expect(mentions).toContain(mention));

  test('without clubs a city is a city', () => {
    const story =
      'Storm passes\n\nThe Boston Times said on Friday that Boston had lost power. Trains from Boston stood still.';
    expect(mentionsOf(story).filter((mention) => mention.startsWith('Boston >'))).toEqual([
      'Boston > Boston (LOC)',
      'Boston > Boston (LOC)',
    ]);
  });
});

describe('one name', () => {
  test.each<[string, string, string]>([
    [
      'the words that an acronym in brackets stands for',
      'The Board of Cricket in the Uplands (BCU) met on Monday. The BCU said play would go on.',
      'Board of Cricket in the Uplands > BCU (ORG)',
    ],
    [
      'a nickname in marks',
      'Father Anselm “Sam” Okoro rang the bell on Monday. Sam had done so for years, said Hanna Wells.',
      'Sam > Anselm “Sam” Okoro (PER)',
    ],
    [
      'a married name',
      'Ragna Solberg-Lie died on Monday. She was born Ragna Solberg in 1938.',
      'Ragna Solberg > Ragna Solberg-Lie (PER)',
    ],
    [
      'a hyphen and none',
      'Robert Kilburn-Hay left the party. Robert Kilburn Hay had founded it in May.',
      'Robert Kilburn-Hay > Robert Kilburn Hay (PER)',
    ],
    [
      'the half of a country',
      'North Korea agreed on Monday. The talks with the South would begin in May, South Korea said.',
      'South > South Korea (LOC)',
    ],
    [
      'what a desk has put into a speaker’s words in brackets',
      'The coach said on Monday: “I would take (the champion Maria) Hallorand and nobody else.”',
      'Hallorand > Maria (PER)',
    ],
    [
      'a group and the country that it is about',
      'The Bern-based group Human Rights in China protested on Monday.',
      'Human Rights in China > Human Rights in China (ORG)',
    ],
    [
      'a body by the word before it',
      'The news agency Tanjil said on Monday that the bridge was shut.',
      'Tanjil > Tanjil (ORG)',
    ],
    [
      'a country beside its holiday',
      'Markets rested before the U.S. Labor Day weekend, traders said. The U.S. Treasury sold no bonds.',
      'U.S. > U.S. (LOC)',
    ],
  ])('%s', (_, text, mention) => expect(mentionsOf(`Morning report\n\n${text}`)).toContain(mention));

  test.each<[string, string]>([
    ['Boston at Oakland', 'Oakland > Oakland (LOC)'],
    ['DETROIT 74 59 .556 4', 'DETROIT > Detroit (ORG)'],
  ])('a row of a table of matches: %s', (row, mention) => {
    const table = ['CHICAGO 70 63 .526', 'HOUSTON 69 64 .519', 'Chicago at Houston', 'Detroit at Boston', row];
    expect(mentionsOf(`Baseball\n\nStandings and schedule on Friday:\n\n${table.join('\n\n')}`)).toContain(mention);
  });
});

describe('two names', () => {
  test.each<[string, string, string]>([
    [
      'a city and the exchange that is seated in it',
      'Tokyo was higher on Monday. The Tokyo Stock Exchange closed early, and shares in Tokyo had risen.',
      'Tokyo > Tokyo (LOC)',
    ],
    [
      'a well-known firm and its subsidiary',
      'Sony said on Monday that sales had risen. Sony Pictures Entertainment had a good year, Sony said.',
      'Sony Pictures Entertainment > Sony Pictures Entertainment (ORG)',
    ],
    [
      'a firm and the town that it is from',
      'The wall was built by Wexel Brewing of Ghent in May. Wexel Brewing said it would hold.',
      'Ghent > Ghent (LOC)',
    ],
    [
      'a minister and his wife',
      'Boris Marlow left for Bern. Marlow said that he was tired. His wife, Nina Marlow, stayed. Marlow will be back in May.',
      'Marlow > Boris Marlow (PER)',
    ],
  ])('%s', (_, text, mention) => {
    const mentions = mentionsOf(`Morning report\n\n${text}`);
    const form = mention.split(' > ')[0];
    expect(new Set(mentions.filter((other) => other.startsWith(`${form} >`)))).toEqual(new Set([mention]));
  });
});

describe('a headline in capitals', () => {
  test('is cut by the names that the text has', () => {
    const mentions = mentionsOf(
      'HOCKEY - MINERS BEAT HERONS AGAIN\n\nThe Colorado Miners beat the Boston Herons 5-3 on Friday at home.',
    );
    expect(mentions.slice(0, 2)).toEqual(['MINERS > Colorado Miners (ORG)', 'HERONS > Boston Herons (ORG)']);
  });
});
