// Places, organisations and the rest: what the gazetteer joins, acronyms, short forms, slips of spelling.

import { compass, landforms } from '../../../word-lists/thing-words.ts';
import { words as list } from '../../../word-lists/words.ts';
import type { EntityType } from '../../annotations.ts';
import { createSimilarWords } from '../similar-words.ts';
import { type NameNode, type NamePool, NodeIndex, rootsOf } from './name-nodes.ts';
import { isKnown, isShouted, type Surface } from './surface.ts';

const generic = new Set('party department ministry team club company union corporation'.split(' '));
const placeKinds = list(landforms, 'islands mountains republic state');
/** Words that make another thing of what they are beside: "East Stirling" is not Stirling. */
const tellingBlocks = list(compass, 'upper lower new old');
/** Last words of what is seated in a place and is not the place: the "Tokyo Stock Exchange" is not what "Tokyo" means. */
const seated = new Set(
  (
    'exchange university college school hospital airport police council court board bank church government times post news ' +
    'institute museum theatre theater opera orchestra festival zoo library prison cathedral ministry embassy'
  ).split(' '),
);
const small = new Set('of for the and de la in on & et des du del'.split(' '));

/** Two shorter names differ in a letter too easily. */
const shortestSpelling = 5;

/** Joins names that differ in a hyphen or a space only: "Kilroy-Silk" and "Kilroy Silk", "Al Jazeera" and "Aljazeera". */
export function joinSameLetters({ nodes, groups }: NamePool): void {
  const byLetters = new NodeIndex();
  for (const { index, type, surface } of nodes) {
    const letters = surface.folded.replace(/[\s-]/g, '');
    if (letters.length < shortestSpelling || isKnown(surface) || !/^\p{Alpha}+$/u.test(letters)) continue;
    const key = `${type} ${letters}`;
    byLetters.add(key, index);
    groups.join(index, byLetters.get(key)[0]);
  }
}

/** Joins the nodes of each country, its people and its adjective; a team or an office of that name stays by itself. */
export function joinCountries({ nodes, groups }: NamePool): void {
  const byCode = new NodeIndex();
  for (const node of nodes) {
    if (node.type === 'PER' || node.type === 'ORG') continue;
    const { country, demonym, state, city } = node.surface;
    const place = country ?? (state && `state ${state}`) ?? (city && `city ${city}`);
    const code = node.type === 'LOC' ? place : (demonym ?? country);
    if (code) byCode.add(code, node.index);
    for (const other of code ? byCode.get(code).slice(0, 1) : []) groups.join(node.index, other);
  }
}

/** "UN" and "United Nations", "NRFU" and the longer name whose initials it is. Acronyms may be of any type but a person's. */
export function joinAcronyms({ nodes, groups }: NamePool): void {
  const byInitials = new NodeIndex();
  const byGazetteer = new NodeIndex();
  for (const { index, type, surface } of nodes) {
    if (type === 'PER' || surface.country || surface.demonym) continue;
    if (surface.organisation) {
      byGazetteer.add(surface.organisation, index);
      groups.join(index, byGazetteer.get(surface.organisation)[0]);
    }
    if (surface.words.length < 2 || isShouted(surface)) continue;
    for (const initials of initialsOf(surface)) byInitials.add(initials, index);
  }
  for (const { index, type, surface } of nodes) {
    if (type === 'PER' || !surface.capitals || surface.words.length > 1 || surface.country) continue;
    const longer = rootsOf(byInitials.get(surface.folded), groups);
    if (longer.length === 1 && surface.folded.length > 1) groups.join(index, longer[0]);
  }
}

/** The initials with and without the small words: "PUK" of "Patriotic Union of Kurdistan", "HoC" and "HC". */
function initialsOf({ words, text }: Surface): string[] {
  const parts = words.flatMap((word) => word.split('-')).filter(Boolean);
  const all = parts.map((word) => word[0]).join('');
  const large = parts.filter((word) => !small.has(word)).map((word) => word[0]);
  const capitals = [...text].filter((letter) => letter !== letter.toLowerCase()).join('');
  return [...new Set([all, large.join(''), capitals.toLowerCase()])].filter((initials) => initials.length > 1);
}

/** "Corvane" and "Corvane Lines", "Treasury Department" and "U.S. Treasury Department", "Red Sox" and "Boston Red Sox". */
export function joinShortForms(pool: NamePool): void {
  joinSameCore(pool, 'ORG');
  const places = pool.nodes.filter(({ type }) => type === 'LOC');
  const things = pool.nodes.filter(({ type }) => type === 'ORG' || type === 'MISC');
  joinParts(pool, places, ({ surface }, long, rest) => {
    if (rest.length > 1 || surface.country) return false;
    return placeKinds.has(rest[0]) || (long.surface.country !== undefined && compass.has(surface.folded));
  });
  joinParts(pool, things, (short, long, rest, isHead) => {
    if (short.type === 'ORG' && long.type === 'ORG') return isShortForBody(pool, short, rest, isHead);
    if (rest.every((word) => /^\d+$/.test(word))) return false; // the World Cup of one year is not that of another
    return short.surface.words.length > 1 || (short.type === long.type && !isKnown(short.surface));
  });
}

function isShortForBody(pool: NamePool, { surface }: NameNode, rest: readonly string[], isHead: boolean): boolean {
  // a firm that everybody knows by its name is not its subsidiary: "Sony" and "Sony Pictures"
  if (surface.organisation) return rest.every((word) => generic.has(word));
  if (pool.isPlace(surface.folded)) return isHead ? !seated.has(rest[rest.length - 1]) : pool.isPlace(rest.join(' '));
  return !rest.some((word) => tellingBlocks.has(word)) || pool.isPlace(rest.join(' '));
}

/** Joins names that differ in a country before them or a general word after them; those of two countries are two. */
function joinSameCore({ nodes, groups, nationOf }: NamePool, type: EntityType): void {
  const cores = nodes
    .filter((node) => node.type === type && node.surface.words.length > 0)
    .map((node) => ({ index: node.index, ...coreOf(node, nationOf) }));
  const nations = new Map<string, Set<string>>();
  for (const { core, nation } of cores) if (nation) nations.set(core, (nations.get(core) ?? new Set()).add(nation));
  const byCore = new NodeIndex();
  for (const { index, core, nation } of cores) {
    const isShared = (nations.get(core)?.size ?? 0) > 1;
    const key = isShared ? `${core}/${nation}` : core;
    byCore.add(key, index);
    groups.join(index, byCore.get(key)[0]);
  }
}

/** A name without its country and the general word behind it, and the country. */
function coreOf({ surface }: NameNode, nationOf: NamePool['nationOf']): { core: string; nation?: string } {
  let { words } = surface;
  const nation = words.length > 2 ? nationOf(words[0]) : undefined;
  if (nation) words = words.slice(1);
  if (words.length > 1 && generic.has(words[words.length - 1])) words = words.slice(0, -1);
  return { core: words.join(' '), nation };
}

/** Whether a short name, the head or the tail of a longer one, may stand for it; `rest` are the words that it leaves out. */
type Fits = (short: NameNode, long: NameNode, rest: readonly string[], isHead: boolean) => boolean;

/** Words of a name's beginning that are looked up. */
const longestPrefix = 8;

/** Joins a name to the one longer name that begins or ends with it. */
function joinParts({ nodes: all, groups, apart }: NamePool, nodes: readonly NameNode[], fits: Fits): void {
  const longer = namesByPart(nodes);
  for (const node of nodes) {
    const { words, folded } = node.surface;
    if (words.length === 0) continue;
    const others = longer.get(folded).filter((other) => {
      const long = all[other].surface.words;
      const isHead = startsWith(long, words);
      const rest = isHead ? long.slice(words.length) : long.slice(0, -words.length);
      return fits(node, all[other], rest, isHead);
    });
    const roots = rootsOf(others, groups);
    if (roots.length === 1 && !apart(node.index, roots[0])) groups.join(node.index, roots[0]);
  }
}

/** Names by each of their beginnings and ends. */
function namesByPart(nodes: readonly NameNode[]): NodeIndex {
  const longer = new NodeIndex();
  for (const { index, surface } of nodes) {
    if (isShouted(surface)) continue;
    const { words } = surface;
    for (let cut = 1; cut < Math.min(words.length, longestPrefix); cut++) {
      longer.add(words.slice(0, cut).join(' '), index);
      longer.add(words.slice(cut).join(' '), index);
    }
  }
  return longer;
}

const startsWith = (words: readonly string[], head: readonly string[]) => head.every((word, at) => words[at] === word);

/** "Afrikaner" and "Afrikaners", "All Black" and "All Blacks". */
export function joinPlurals({ nodes, groups }: NamePool): void {
  const singulars = new NodeIndex();
  const plural = nodes.filter(({ type }) => type === 'MISC' || type === 'ORG');
  for (const node of plural) singulars.add(`${node.surface.folded}s`, node.index);
  for (const node of plural) {
    for (const singular of singulars.get(node.surface.folded)) groups.join(node.index, singular);
  }
}

/** "Thorvaldsen Bridge" and "Thorvaldson Bridge": names of one type, one slip apart, neither of which the gazetteer knows. */
export function joinSlips(pool: NamePool, type: EntityType): void {
  const similar = createSimilarWords();
  const byName = new NodeIndex();
  const unknown = pool.nodes.filter(
    ({ surface, ...node }) => node.type === type && !isKnown(surface) && !/\d/.test(surface.folded),
  );
  for (const { index, surface } of unknown) {
    similar.add(surface.folded);
    byName.add(surface.folded, index);
  }
  for (const { index, surface } of unknown) {
    const near = similar.near(surface.folded).filter((name) => !isInflection(surface.folded, name));
    for (const other of near.flatMap((name) => byName.get(name)))
      if (!pool.apart(index, other)) pool.groups.join(index, other);
  }
}

/** "Island" and "Islands", "Malta" and "Maltan": a letter at the end makes another word. */
function isInflection(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.length > short.length && long.startsWith(short) && /[snie]$/.test(long);
}
