// Writes the gazetteer's first names, with the gender they are mostly given to, from compromise's lexicon (MIT).
// Run with: npm run first-names
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';

const genders = { FemaleName: 'female', MaleName: 'male', FirstName: 'either' };
const names = { female: new Set(), male: new Set(), either: new Set() };
for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
  if (!/^\p{L}{2,}$/u.test(word)) continue;
  for (const tag of [tags].flat()) names[genders[tag]]?.add(word);
}
for (const word of names.female) {
  if (!names.male.delete(word)) continue;
  names.female.delete(word);
  names.either.add(word);
}

const table = (set) => [...set].sort().join(' ');
const lines = [
  '// Made by `npm run first-names` from the lexicon of compromise (MIT, (c) Spencer Kelly). Do not edit.',
  ...Object.entries(names).map(([gender, set]) => `export const ${gender}Names =\n  '${table(set)}';`),
];
const folder = path.join(path.dirname(new URL(import.meta.url).pathname), '../src/core/language/gazetteer');
writeFileSync(path.join(folder, 'first-names.generated.ts'), `${lines.join('\n\n')}\n`);
