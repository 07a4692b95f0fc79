// What stands beside a person's name. The name is put between brackets.
import { describe, expect, test } from 'vitest';
import { readPersonFacts } from '../../../server/src/core/annotate/names/mentions/person-facts.ts';

function read(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const facts = readPersonFacts(text, { start, end });
  const slice = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
  return { before: slice(facts.before), after: slice(facts.after), age: facts.age?.years, gender: facts.gender };
}

describe('titles before the name', () => {
  test.each<[string, string | undefined]>([
    ['US Secretary of State [Mike Pompeo] left.', 'US Secretary of State'],
    ['A former coach, striker [Alan Dale] scored.', 'striker'],
    ['The interior minister, [Florian Roth], said no.', 'interior minister'],
    ["The museum's director [Ann Roe] wept.", 'director'],
    ['Vice President [Jane Roe] spoke.', 'Vice President'],
    ['He met [Jane Roe] there.', undefined],
    ['On Monday [Jane Roe] spoke.', undefined],
    ['They blamed the minister. [Jane Roe] did not.', undefined],
    ['The ministers, [Jane Roe] said, had left.', undefined],
  ])('%s', (text, before) => {
    expect(read(text).before?.replace(/^The /, '')).toBe(before);
  });
});

describe('descriptions after the name', () => {
  test.each<[string, string | undefined]>([
    ['[Jane Roe], the mayor of Leeds, said so.', 'the mayor of Leeds'],
    ['[Jane Roe], who led the rescue, said so.', 'who led the rescue'],
    ['[Jane Roe], 34, a nurse, said so.', 'a nurse'],
    ['[Jane Roe], Leeds and the rest of the north were wet.', undefined],
    ['[Jane Roe], however, said so.', undefined],
  ])('%s', (text, after) => {
    expect(read(text).after).toBe(after);
  });
});

describe('ages', () => {
  test.each<[string, number | undefined]>([
    ['[Jane Roe], 34, said so.', 34],
    ['[Jane Roe], 9, likes it.', 9],
    ['[Jane Roe] (34) said so.', 34],
    ['[Jane Roe], aged 34, said so.', 34],
    ['The 34-year-old [Jane Roe] said so.', 34],
    ['The 34-year-old nurse [Jane Roe] said so.', 34],
    ['[Jane Roe], a 34-year-old nurse, said so.', 34],
    ['[Jane Roe] was 12 when it happened.', undefined],
    ['[Jane Roe], 3.5 points behind, said so.', undefined],
    ['[Jane Roe], 400 metres away, said so.', undefined],
  ])('%s', (text, age) => {
    expect(read(text).age).toBe(age);
  });
});

describe('gender', () => {
  test.each<[string, string | undefined]>([
    ['Mrs. [Roe] wept.', 'female'],
    ['Mr [Roe] sang.', 'male'],
    ['His wife, [Litia Roe], wept.', 'female'],
    ['The businessman [Kim Roe] said so.', 'male'],
    ['The chairman [Kim Roe] said so.', undefined], // women hold the office under this name, too
    ['Dr. [Roe] said so.', undefined],
  ])('%s', (text, gender) => {
    expect(read(text).gender).toBe(gender);
  });
});
