// The gazetteer's answers, as a table of names and what is known about them.
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../server/src/core/language/gazetteer/fold-name.ts';
import { createGazetteer } from '../../../server/src/core/language/gazetteer/gazetteer.ts';
import { monthOf, weekdayOf } from '../../../server/src/core/word-lists/calendar.ts';

const gazetteer = createGazetteer();

describe('countries', () => {
  it.each([
    ['U.S.', 'US', 'abbreviation'],
    ['USA', 'US', 'abbreviation'],
    ['the United States', 'US', 'name'],
    ['United States of America', 'US', 'official'],
    ['America', 'US', 'other'],
    ['Russian Federation', 'RU', 'official'],
    ['Côte d’Ivoire', 'CI', 'other'],
    ['Georgia', 'GE', 'name'],
    ['U.K.', 'GB', 'abbreviation'],
    ['Scotland', 'GB-SCT', 'name'],
  ])('%s is %s by its %s', (name, code, form) => {
    expect(gazetteer.countryOf(foldName(name))?.code).toBe(code);
    expect(gazetteer.countryFormOf(foldName(name))).toBe(form);
  });

  it.each([
    ['French', 'FR'],
    ['Dutch', 'NL'],
    ['Americans', 'US'],
    ['Burkinabé', 'BF'],
  ])('%s belongs to %s', (demonym, code) => {
    expect(gazetteer.demonymOf(foldName(demonym))?.code).toBe(code);
  });

  it('knows no country of other words', () => {
    expect(gazetteer.countryOf('constructor')).toBeUndefined();
    expect(gazetteer.demonymOf('france')).toBeUndefined();
    expect(gazetteer.countryOf('')).toBeUndefined();
  });
});

describe('states, organisations, people', () => {
  it('knows a state by name, postal code and AP form', () => {
    for (const form of ['Pennsylvania', 'PA', 'Pa.']) expect(gazetteer.stateOf(foldName(form))?.code).toBe('PA');
  });
  it('knows an organisation by acronym and by name', () => {
    expect(gazetteer.organisationOf(foldName('U.N.'))?.name).toBe('United Nations');
    expect(gazetteer.organisationOf(foldName('International Monetary Fund'))?.wellKnown).toBe(true);
  });
  it.each([
    ['Margaret', 'female'],
    ['John', 'male'],
    ['Zzyzx', undefined],
  ])('%s is given to: %s', (name, gender) => {
    expect(gazetteer.genderOfFirstName(foldName(name))).toBe(gender);
  });
});

describe('calendar', () => {
  it('counts days and months', () => {
    expect([weekdayOf('monday'), weekdayOf('sun'), weekdayOf('thurs'), weekdayOf('someday'), weekdayOf('')]).toEqual([
      1,
      7,
      4,
      undefined,
      undefined,
    ]);
    expect([monthOf('january'), monthOf('sept'), monthOf('may'), monthOf('')]).toEqual([1, 9, 5, undefined]);
  });
});
