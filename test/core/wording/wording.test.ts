// What is told: one form for all, every language with every key, no literal sentence past the table.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { germanOfTheShell } from '../../../server/src/cli/german.ts';
import { rules } from '../../../server/src/core/index.ts';
import { german } from '../../../server/src/core/wording/german.ts';
import { firstClause, type Said, tell, wording } from '../../../server/src/core/wording/wording.ts';
import schema from '../../../syntaxes/newsroom.schema.json';
import { sourcesIn } from '../../support/imports.ts';

const speaking = sourcesIn('server/src').filter((file) =>
  readFileSync(file, 'utf8').includes('export const say = wording('),
);
const summaries = new Set(rules.map(({ summary }) => summary));
const english = new Map<string, Map<string, string>>();
for (const file of speaking) {
  const { say }: { say: Record<string, (inserted: object) => Said> } = await import(file);
  for (const told of Object.values(say)) {
    const { group, key, english: template } = told({});
    english.set(group, (english.get(group) ?? new Map()).set(key, template));
  }
}

/** Two more tables, made of what stands elsewhere in English: the rules' summaries, and what the sheet's schema says of each key. */
english.set('summaries', new Map(rules.map(({ id, summary }) => [id, summary])));
english.set('sheet-keys', new Map(describedIn({ ...schema, description: undefined }).map((text) => [text, text])));

test('groups are found, each with its own name', () => expect(english.size).toBeGreaterThan(10));

function describedIn(part: object): string[] {
  return Object.entries(part).flatMap(([key, inner]) => {
    if (key === 'description' && typeof inner === 'string') return summaries.has(inner) ? [] : [inner];
    return inner && typeof inner === 'object' ? describedIn(inner) : [];
  });
}

const slotsOf = (template: string) => [...template.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

const whole = [{ ...german, words: { ...german.words, ...germanOfTheShell } }];

test.each(whole)('$code says all that English says, with the same words inserted, and nothing else', ({ words }) => {
  const keys = (table: Map<string, Map<string, string>>) =>
    [...table].flatMap(([group, own]) => [...own].map(([key, template]) => `${group}.${key} ${slotsOf(template)}`));
  const translated = new Map(Object.entries(words).map(([group, own]) => [group, new Map(Object.entries(own))]));
  expect(keys(translated).sort()).toEqual(keys(english).sort());
});

test('a brace opens a slot and nothing else: other words in braces would not be told', () => {
  const templates = [english, ...whole.map(({ words }) => new Map(Object.entries(words)))].flatMap((table) =>
    [...table.values()].flatMap((own) => (own instanceof Map ? [...own.values()] : Object.values(own))),
  );
  expect(templates.filter((template) => /\{(?!\w+[:}])/.test(template))).toEqual([]);
});

const say = wording('test', {
  two: '“{one}” and “{other}” differ. Check {places:it|all # places}.',
  nested: '{fact} Or is it {count}?',
});

test('a number chooses the form and is written as the language writes it', () => {
  expect(tell(say.two({ one: 'a', other: 'b', places: 1 }))).toBe('“a” and “b” differ. Check it.');
  expect(tell(say.two({ one: 'a', other: 'b', places: 1200 }))).toBe('“a” and “b” differ. Check all 1,200 places.');
  const language = { ...german, words: { test: { two: '{places:eine|# Stellen}: {one}, {other}' } } };
  expect(tell(say.two({ one: 'a', other: 'b', places: 1200 }), language)).toBe('1.200 Stellen: a, b');
});

test('what a language lacks is told in English', () => {
  expect(tell(say.nested({ fact: say.two({ one: 'a', other: 'b', places: 1 }), count: 2 }), german)).toBe(
    '“a” and “b” differ. Check it. Or is it 2?',
  );
});

test('inserted words are cut with an ellipsis until the first clause is short', () => {
  const long = 'the honourable member for a very long constituency name indeed';
  const told = tell(say.two({ one: long, other: long, places: 1 }));
  expect(firstClause(told).length).toBeLessThan(70);
  expect(told).toContain('…” and “the');
});

test('an inserted text brings no line break, no template and no half of a character', () => {
  expect(tell(say.two({ one: 'a\n b {other}', other: 'x', places: 1 }))).toContain('“a b {other}”');
});
