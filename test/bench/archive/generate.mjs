// Articles for measuring an archive: as many as are wanted, the same for the same seed, with no passage in common.
// node test/bench/archive/generate.mjs --count 10000 [--seed 1] [--from FILE.jsonl]   → lines of JSON on standard output
// Words follow each other as they do in the model texts ({text} a line; by default the articles of seeds/): each word is drawn
// from those that stand behind the word before it. People are put together from given names, surnames and roles.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const seeds = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../seeds');

const given =
  'Anna Peter Maria Tom Helen Omar Ruth David Ines Paul Clara Samir Julia Mark Nora Felix Grace Hugo Leila Simon'.split(
    ' ',
  );
const beginnings = 'Mar Quil Hart Ash Bren Tol Wes Cor Dun Pem Rad Sel Thorn Vos Yar Hol Kes Lin Mor Nev'.split(' ');
const endings = 'low lan ley worth den man ton wick field by ford ham shaw stone gate more well croft dale bury'.split(
  ' ',
);
const roles =
  'mayor;finance minister;head teacher;police chief;union leader;harbour master;chief executive;professor'.split(';');

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function modelOf(texts) {
  const followers = new Map();
  for (const text of texts) {
    const words = text.match(/[a-z]+(?:['’-][a-z]+)*/gi)?.map((word) => word.toLowerCase()) ?? [];
    for (let at = 0; at + 1 < words.length; at++) {
      const known = followers.get(words[at]);
      if (known) known.push(words[at + 1]);
      else followers.set(words[at], [words[at + 1]]);
    }
  }
  return { followers, all: [...followers.keys()] };
}

/**
 * A maker of articles: the number of an article decides everything in it. A word of few followers, as in a list of names, leads
 * on along the model's own words: with `leastFollowers` such a word is followed by any, and two articles share no more than chance.
 */
export function createGenerator({ followers, all }, seed, leastFollowers = 1) {
  const next = new Map([...followers].filter(([, those]) => new Set(those).size >= leastFollowers));
  return (number) => {
    const random = randomFrom(seed * 1_000_003 + number);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const words = (count) => {
      const out = [];
      for (let word = pick(all); out.length < count; word = pick(next.get(word) ?? all)) {
        // now and then a word from anywhere, so that no long run of the model comes again
        out.push(random() < 0.12 ? pick(all) : word);
      }
      return out.join(' ');
    };
    const sentence = (count) => capital(words(count));
    const people = Array.from({ length: 3 + Math.floor(random() * 4) }, () => ({
      name: `${pick(given)} ${pick(beginnings)}${pick(endings)}`,
      role: pick(roles),
    }));
    const paragraphs = Array.from({ length: 8 + Math.floor(random() * 8) }, (_, at) => {
      const { name, role } = people[at % people.length];
      const who = at < people.length ? `the ${role} ${name}` : name.split(' ')[1];
      if (random() < 0.3) return `“${sentence(9 + Math.floor(random() * 14))},” said ${who}.`;
      return `${sentence(12 + Math.floor(random() * 12))}. ${capital(who)} ${words(8 + Math.floor(random() * 10))}.`;
    });
    const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(random() * 9000))).toISOString().slice(0, 10);
    const text = [sentence(5 + Math.floor(random() * 4)), ...paragraphs].join('\n\n');
    return { id: `made-${seed}-${number}`, text, date: day, url: `https://archive.example/${number}` };
  };
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

export function modelFrom(file) {
  const texts = file
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).text)
    : readdirSync(seeds)
        .filter((name) => /\.(?:news|article|txt)$/.test(name))
        .map((name) => readFileSync(path.join(seeds, name), 'utf8'));
  return modelOf(texts);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      count: { type: 'string' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string' },
      first: { type: 'string', default: '0' },
    },
  });
  const make = createGenerator(modelFrom(values.from), Number(values.seed));
  let out = '';
  for (let number = Number(values.first); number < Number(values.first) + Number(values.count); number++) {
    out += `${JSON.stringify(make(number))}\n`;
    if (out.length < 1 << 20) continue;
    if (!process.stdout.write(out)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    out = '';
  }
  process.stdout.write(out);
}
