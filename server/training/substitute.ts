// A second copy of a training document with other names in it: the words of its people, places and organisations are exchanged,
// the same word always for the same, so that contexts are learnt and not the words.
import { hashWord } from '../src/core/language/names/hash.ts';
import { classesOf } from '../src/core/language/names/model-words.ts';
import type { LabelledDocument, LabelledName } from './documents.ts';
import { blend, type Pool } from './made-up/slots.ts';
import type { Random } from './random.ts';

/** The document under other names. Countries, titles and words of institutions stay as they are. */
export function substituteNames(document: LabelledDocument, pool: Pool, random: Random): LabelledDocument {
  const exchanged = new Map<string, string>();
  const firstNames = new Set(pool.firstNames);
  const keep = new Set([...pool.countries, ...pool.demonyms, ...pool.states].flatMap((name) => name.split(' ')));
  const replace = (word: string, type: string) => {
    const known = exchanged.get(word);
    if (known !== undefined) return known;
    const fixed = type === 'MISC' || keep.has(word) || classesOf(hashWord(word)) !== 0;
    const other = fixed ? word : otherWord(word, type, firstNames, pool, random);
    exchanged.set(word, other);
    return other;
  };
  let text = '';
  let at = 0;
  const names: LabelledName[] = [];
  for (const [start, end, type] of document.names) {
    text += document.text.slice(at, start);
    // Only plain words like "Pompeo" are exchanged: acronyms, initials and hyphenated names carry their own lesson.
    const name = document.text
      .slice(start, end)
      .replace(/(?<![\p{L}.'’-])\p{Lu}\p{Ll}{2,}(?![\p{L}'’-])/gu, (word) => replace(word, type));
    names.push([text.length, text.length + name.length, type]);
    text += name;
    at = end;
  }
  return { id: `${document.id}-other`, text: text + document.text.slice(at), names };
}

function otherWord(word: string, type: string, firstNames: Set<string>, pool: Pool, random: Random): string {
  if (type === 'PER' && firstNames.has(word)) return random.pick(pool.firstNames);
  if (type === 'LOC')
    return random.chance(0.7)
      ? firstWord(random.pick(pool.cities))
      : blend(random.pick(pool.cities), random.pick(pool.cities));
  return random.chance(0.5) ? random.pick(pool.surnames) : blend(random.pick(pool.surnames), random.pick(pool.cities));
}

function firstWord(name: string): string {
  return name.split(' ')[0];
}
