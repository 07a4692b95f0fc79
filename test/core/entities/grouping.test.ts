// Who is who: the forms of a text that count to one entity, read from whole articles.
import { describe, expect, test } from 'vitest';
import { annotate, createMemory, parseArticle } from '../../../server/src/core/index.ts';
import { knowledge } from '../../support/check.ts';

const read = (text: string) =>
  annotate(parseArticle('case.article.txt', `Morning report\n\n${text}`), createMemory(knowledge));

/** The different forms of the entity that has the given form. */
function formsOf(text: string, form: string): string[] {
  const entity = read(text).entities.find(({ mentions }) => mentions.some((mention) => mention.text === form));
  return [...new Set(entity?.mentions.map((mention) => mention.text))];
}

describe('one entity', () => {
  test.each<[string, string, string[]]>([
    [
      'a surname after the full name',
      'Peter Hallorand led the rescue on Monday. Hallorand said the sea had been kind.',
      ['Peter Hallorand', 'Hallorand'],
    ],
    [
      'a pet form of the first name',
      'Michael Brennan opened the fair. Later Mike Brennan judged the cakes. Brennan said they were fine.',
      ['Michael Brennan', 'Mike Brennan', 'Brennan'],
    ],
    [
      'an initial',
      'The race was won by J. Brennan. John Brennan said he had slept well.',
      ['J. Brennan', 'John Brennan'],
    ],
    [
      'an article that belongs to the surname',
      'Hany el-Masoudi met the minister in Bern. El-Masoudi said the talks would go on.',
      ['Hany el-Masoudi', 'El-Masoudi'],
    ],
    [
      'particles',
      'Jan van der Berg won the stage. Van der Berg said the wind had helped.',
      ['Jan van der Berg', 'Van der Berg'],
    ],
    [
      'a family name that stands first',
      'Liang Wenqi translated the epic. Liang said it had taken nine years.',
      ['Liang Wenqi', 'Liang'],
    ],
    [
      'a surname with a slip in it',
      'Ayesha Lindqvist led the study. Lindquist and her colleagues will return in September.',
      ['Ayesha Lindqvist', 'Lindquist'],
    ],
    [
      'an acronym that is introduced',
      "The Sensor Makers' Federation (SMF) met in Leeds. The SMF said it would write to the government.",
      ["Sensor Makers' Federation", 'SMF'],
    ],
    [
      'an acronym that everybody knows',
      'The United Nations sent observers on Monday. A U.N. spokesman said they had arrived.',
      ['United Nations', 'U.N.'],
    ],
    [
      'a company and its short form',
      'Corvane Holdings Inc bought the ship. Corvane Holdings said it was pleased.',
      ['Corvane Holdings Inc', 'Corvane Holdings'],
    ],
    [
      'a country and its people',
      'Finland sent a team to the games. The Finnish captain said Finns were used to snow.',
      ['Finland', 'Finnish', 'Finns'],
    ],
    [
      'an office with its country and without',
      'The Kenyan Finance Ministry raised the tax on Monday. The Finance Ministry said the budget needed it.',
      ['Kenyan Finance Ministry', 'Finance Ministry'],
    ],
    [
      'all the names of one country',
      'The United States signed the treaty. U.S. officials were pleased. The USA had waited for years.',
      ['United States', 'U.S.', 'USA'],
    ],
    [
      'accents and none',
      'The road into Saint-Médard was closed. Snow fell on Saint-Medard all night.',
      ['Saint-Médard', 'Saint-Medard'],
    ],
  ])('%s', (_, text, forms) => {
    expect(formsOf(text, forms[0])).toEqual(forms);
  });
});

describe('two entities', () => {
  test.each<[string, string, string, string]>([
    [
      'offices of two countries',
      'The Kenyan Finance Ministry raised the tax. The Norwegian Finance Ministry lowered it on Tuesday.',
      'Kenyan Finance Ministry',
      'Norwegian Finance Ministry',
    ],
    [
      'members of a family',
      'Semi Valenisau and his wife, Litia Valenisau, had flown for 30 hours.',
      'Semi Valenisau',
      'Litia Valenisau',
    ],
    [
      'people with near names who are named side by side',
      'The twins Karin Lindell and Karen Lindell shared the prize.',
      'Karin Lindell',
      'Karen Lindell',
    ],
    [
      'a surname with a hyphen and one without',
      'The governor, Josef Wimmer-Platz, flew over the valley. Klara Wimmer, a nurse, stayed in the ward.',
      'Josef Wimmer-Platz',
      'Klara Wimmer',
    ],
    [
      'a part of a country',
      'Officials in Lower Austria asked for help. Austria sent boats.',
      'Lower Austria',
      'Austria',
    ],
  ])('%s', (_, text, one, other) => {
    expect(formsOf(text, one)).not.toContain(other);
    expect(formsOf(text, other)).not.toContain(one);
  });

  test('a bare surname goes to the bearer with the right title, else to the one named last', () => {
    const { entities, mentions } = read(
      'Semi Valenisau and his wife, Litia Valenisau, had flown for 30 hours. Mrs. Valenisau wept. Mr. Valenisau sang.',
    );
    const bare = mentions.filter(({ text }) => text === 'Valenisau');
    const names = bare.map(({ entity }) => entities.find(({ id }) => id === entity)?.name);
    expect(names).toEqual(['Litia Valenisau', 'Semi Valenisau']);
  });
});

describe('what an entity tells', () => {
  const { entities } = read(
    `Foreign Minister Stavros Kallinis met Dolores Ambrose, 61, the mayor of Leeds, on Monday. “Kallinis was late,” Ambrose said.

The Greek delegation stayed for dinner. Greece paid.`,
  );
  const named = (name: string) => entities.find((entity) => entity.name === name);

  test('titles and roles', () => {
    expect(named('Stavros Kallinis')?.roles.map(({ text, position }) => [text, position])).toEqual([
      ['Foreign Minister', 'before'],
    ]);
    expect(named('Dolores Ambrose')?.roles.map(({ text, position }) => [text, position])).toEqual([
      ['the mayor of Leeds', 'after'],
    ]);
  });

  test('ages', () => expect(named('Dolores Ambrose')?.ages.map(({ years }) => years)).toEqual([61]));

  test('gender by first name', () => expect(named('Dolores Ambrose')?.gender).toBe('female'));

  test('quoted mentions are marked', () => {
    expect(named('Stavros Kallinis')?.mentions.map(({ text, quoted }) => [text, quoted])).toEqual([
      ['Stavros Kallinis', false],
      ['Kallinis', true],
    ]);
  });

  test('a demonym is an adjectival mention of the country', () => {
    expect(named('Greece')?.mentions.map(({ text, adjectival }) => [text, adjectival])).toEqual([
      ['Greek', true],
      ['Greece', false],
    ]);
  });

  test('ids tell story and name', () => expect(named('Stavros Kallinis')?.id).toBe('0:stavros kallinis'));
});
