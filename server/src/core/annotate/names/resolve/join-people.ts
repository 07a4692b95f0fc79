// People: full names, surnames and first names alone, initials, pet forms, slips of spelling.

import { createSimilarWords, soundOf } from '../similar-words.ts';
import { type NameNode, type NamePool, NodeIndex, rootsOf } from './name-nodes.ts';

/** Joins the nodes of each person. A surname that two people bear is left alone, with both as candidates. */
export function joinPeople(pool: NamePool): void {
  const people = pool.nodes.filter((node) => node.type === 'PER' && node.surface.words.length > 0);
  const full = people.filter((node) => !isBare(node));
  const bare = people.filter(isBare);
  joinFullNames(full, pool);
  joinSlips(full, pool);
  joinBareNames(bare, full, pool);
}

/** A surname or a first name alone: "Pompeo", "van der Berg". */
function isBare({ surface }: NameNode): boolean {
  return surface.words.length === 1 || surface.words.join(' ') === surface.family;
}

const isInitial = (given: string) => given.length === 1 || /^[a-z]{2}$/.test(given);

/** One person by family name and first name: "Mike Pompeo" and "Michael R. Pompeo", "J. Smith", "Liang Wenjie". */
function joinFullNames(full: readonly NameNode[], pool: NamePool): void {
  const byName = new NodeIndex();
  const byPart = new NodeIndex();
  for (const { index, surface } of full) {
    if (isInitial(surface.given)) continue;
    byName.add(`${surface.base} ${surface.family}`, index);
    byPart.add(`${surface.given[0]} ${surface.family}`, index);
    for (const word of surface.words.slice(1, -1)) byPart.add(`${surface.base}+${word}`, index);
    for (const part of hyphenated(surface.family)) byPart.add(`${surface.base}-${part}`, index);
    if (surface.words.length > 2) byPart.add(`…${surface.words.slice(-2).join(' ')}`, index);
  }
  for (const { index, surface } of full) {
    const { base, given, family, words } = surface;
    for (const other of byName.get(`${base} ${family}`).slice(0, 1)) pool.groups.join(index, other);
    if (isInitial(given)) joinIfOne(index, byPart.get(`${given[0]} ${family}`), pool);
    if (words.length === 2) {
      joinIfOne(index, byPart.get(`${base}+${family}`), pool); // "Lucía Ocampo" of "Lucía Ocampo Reyes"
      joinIfOne(index, byPart.get(`…${surface.folded}`), pool); // "Suu Kyi" of "Aung San Suu Kyi"
      joinIfOne(index, byPart.get(`${base}-${family}`), pool); // "Anna Berg" of "Anna Berg-Holm"
      for (const other of byName.get(`${family} ${base}`).slice(0, 1)) pool.groups.join(index, other);
    }
  }
}

/** The parts of a double surname. */
const hyphenated = (family: string) => (/^\p{Alpha}{3,}-\p{Alpha}{3,}$/u.test(family) ? family.split('-') : []);

/** One person where the first name is the same and the surname one slip off, or the other way about. */
function joinSlips(full: readonly NameNode[], pool: NamePool): void {
  const families = createSimilarWords();
  const byName = new NodeIndex();
  const bySound = new NodeIndex();
  for (const { index, surface } of full) {
    families.add(surface.family);
    byName.add(`${surface.given} ${surface.family}`, index);
    bySound.add(`${soundOf(surface.given)} ${surface.family}`, index);
    bySound.add(`${surface.given} ${soundOf(surface.family)}`, index);
  }
  for (const { index, surface } of full) {
    const { given, family } = surface;
    if (isInitial(given)) continue;
    for (const near of families.near(family)) joinIfOne(index, byName.get(`${given} ${near}`), pool);
    joinIfOne(index, bySound.get(`${soundOf(given)} ${family}`), pool);
    joinIfOne(index, bySound.get(`${given} ${soundOf(family)}`), pool);
  }
}

/** Surnames no longer than this sound like too many others. */
const tooShortToHear = 4;

/** A middle name no longer than this is shared by too many. */
const tooShortAsMiddle = 5;

/** "Pompeo", "Saddam", "Ocampo" to the one person whose name has the word: as surname, else first name, else in between. */
function joinBareNames(bare: readonly NameNode[], full: readonly NameNode[], pool: NamePool): void {
  const byPart = new NodeIndex();
  const families = createSimilarWords();
  const middles = createSimilarWords();
  const bySound = new NodeIndex();
  for (const { index, surface } of full) {
    const { words, family, given } = surface;
    byPart.add(`family ${family}`, index);
    byPart.add(`family ${words[words.length - 1]}`, index);
    byPart.add(`given ${given}`, index);
    for (const word of words.slice(1, -1)) {
      byPart.add(`middle ${word}`, index);
      if (word.length > tooShortAsMiddle) middles.add(word); // "Etcheverry Pinto"
    }
    families.add(family);
    if (family.length > tooShortToHear) bySound.add(soundOf(family), index);
  }
  for (const { index, surface } of bare) {
    const name = surface.folded;
    const bearers =
      nonEmpty(byPart.get(`family ${name}`)) ??
      nonEmpty(byPart.get(`family ${surface.words[surface.words.length - 1]}`)) ??
      nonEmpty(byPart.get(`given ${name}`)) ??
      nonEmpty(byPart.get(`middle ${name}`)) ??
      nonEmpty(families.near(name).flatMap((near) => byPart.get(`family ${near}`))) ??
      nonEmpty(middles.near(name).flatMap((near) => byPart.get(`middle ${near}`))) ??
      (name.length > tooShortToHear ? bySound.get(soundOf(name)) : []);
    joinIfOne(index, bearers, pool);
  }
}

const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

/** Joins a node to others where they are one person; where they are several, keeps them as candidates. */
function joinIfOne(node: number, others: readonly number[], pool: NamePool): void {
  const roots = rootsOf(others, pool.groups).filter((root) => !pool.apart(node, root));
  if (roots.length === 1) pool.groups.join(node, roots[0]);
  else if (roots.length > 1) pool.candidates.set(node, roots);
}
