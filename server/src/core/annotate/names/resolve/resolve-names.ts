// Who is who in one story: every form of a name to the entity it denotes. Works on different forms, not on mentions.
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import type { EntityType } from '../../annotations.ts';
import { createGroups } from './groups.ts';
import { joinPeople } from './join-people.ts';
import { joinAcronyms, joinCountries, joinPlurals, joinSameLetters, joinShortForms, joinSlips } from './join-things.ts';
import type { NameNode, NamePool } from './name-nodes.ts';
import { isKnown, type Surface } from './surface.ts';

/** A form of a name, with how often it is in the story. In order of first appearance. */
export interface CountedForm {
  readonly surface: Surface;
  readonly type: EntityType;
  readonly count: number;
}

/** Two forms that the text itself speaks of: one in brackets after the other, or both in one list. Indexes of forms. */
export interface FormPair {
  readonly one: number;
  readonly other: number;
}

export interface ResolvedNames {
  /** For each form, the number of its entity; numbers go by first appearance. */
  readonly entityOf: readonly number[];
  /** For a form that several people bear, their entities: which is meant is for each mention to say. */
  readonly candidates: ReadonlyMap<number, readonly number[]>;
  readonly size: number;
}

/** Groups the forms of a story. Same forms and pairs, same groups. */
export function resolveNames(
  forms: readonly CountedForm[],
  introduced: readonly FormPair[],
  listed: readonly FormPair[],
  different: readonly FormPair[],
  gazetteer: Gazetteer,
): ResolvedNames {
  const { nodes, nodeOf } = nodesOf(forms);
  const listedNodes = new Set(listed.map(({ one, other }) => pairKey(nodeOf[one], nodeOf[other])));
  const groups = createGroups(
    nodes.length,
    different.map(({ one, other }) => [nodeOf[one], nodeOf[other]]),
  );
  const apart = (one: number, other: number) => listedNodes.size > 0 && listedNodes.has(pairKey(one, other));
  const isPlace = (folded: string) =>
    Boolean(gazetteer.isPlace(folded) || gazetteer.stateOf(folded) || gazetteer.countryOf(folded));
  const nationOf = (folded: string) => {
    if (unions.has(folded)) return folded;
    const code = (gazetteer.countryOf(folded) ?? gazetteer.demonymOf(folded))?.code;
    return code && !partOfCountry.test(code) ? code : undefined;
  };
  const pool: NamePool = { nodes, groups, candidates: new Map(), isPlace, nationOf, apart };

  joinSameLetters(pool);
  joinCountries(pool);
  for (const { one, other } of introduced) groups.join(nodeOf[one], nodeOf[other]);
  joinAcronyms(pool);
  joinPeople(pool);
  joinShortForms(pool);
  joinPlurals(pool);
  for (const type of ['LOC', 'ORG', 'MISC'] as const) joinSlips(pool, type);

  return number(forms, nodeOf, pool);
}

/** Bodies of countries whose short names are written before those of their organs: "UN Security Council". */
const unions = new Set(['un', 'eu']);

/** Scotland's code: what is Scottish has a name of its own beside what is British. */
const partOfCountry = /^[A-Z]{2}-/;

const pairKey = (one: number, other: number) => (one < other ? `${one} ${other}` : `${other} ${one}`);

function nodesOf(forms: readonly CountedForm[]): { nodes: NameNode[]; nodeOf: number[] } {
  const nodes: NameNode[] = [];
  const byKey = new Map<string, NameNode>();
  const nodeOf = forms.map(({ surface, type, count }) => {
    const key = `${type} ${surface.folded || surface.text}`;
    let node = byKey.get(key);
    if (!node) {
      node = { index: nodes.length, type, surface, count: 0 };
      byKey.set(key, node);
      nodes.push(node);
    }
    if (isKnown(surface) && !isKnown(node.surface)) node.surface = surface; // "NATO" beside "Nato"
    node.count += count;
    return node.index;
  });
  return { nodes, nodeOf };
}

function number(forms: readonly CountedForm[], nodeOf: readonly number[], pool: NamePool): ResolvedNames {
  const numberOfRoot = new Map<number, number>();
  const numberOf = (node: number): number => {
    const root = pool.groups.rootOf(node);
    let found = numberOfRoot.get(root);
    if (found === undefined) {
      found = numberOfRoot.size;
      numberOfRoot.set(root, found);
    }
    return found;
  };
  const entityOf = nodeOf.map(numberOf);
  const candidates = new Map<number, readonly number[]>();
  forms.forEach((_, form) => {
    const nodes = pool.candidates.get(nodeOf[form]);
    if (nodes) candidates.set(form, [...new Set(nodes.map(numberOf))]);
  });
  return { entityOf, candidates, size: numberOfRoot.size };
}
