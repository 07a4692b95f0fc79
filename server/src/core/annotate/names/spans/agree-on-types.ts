// Lets an article's names vote on their types: one type for one name, a surname with its person, the first word of an
// organisation with it, and repeats of a found name that were missed.
import type { NameSpan } from '../../../language/names/index.ts';
import { nameTypes } from '../../../language/names/index.ts';

/** How strongly the other places of the same name pull at its type. */
const voteWeight = 1;
const surnameOfPerson = 2;
const headOfOrganisation = 1;
/** How far a repeat may be below "no name" and still be taken up. */
const leniency = 2;
const lowest = -4;

interface Votes {
  count: number;
  readonly sums: number[];
}

/** What an article's memory keeps of a block's spans from one vote to the next. */
export type AgreementCache = WeakMap<readonly NameSpan[], AgreedBlock>;

interface AgreedBlock {
  /** The types' shares of every span, four numbers each. */
  readonly shares: Float64Array;
  /** The outcome of the latest vote: where the next one comes to the same, it is the same list. */
  agreed?: readonly NameSpan[];
}

/**
 * The blocks' names, one list for each block, each with the type that the article's places of it agree on; a block in which nothing
 * changes gives the same list, and one changed as before the list of before.
 * Linear in the number of spans.
 */
export function agreeOnTypes(
  blocks: readonly (readonly NameSpan[])[],
  cache: AgreementCache = new WeakMap(),
): (readonly NameSpan[])[] {
  const votes = new Map<number, Votes>();
  const surnames = new Set<number>();
  const heads = new Set<number>();
  const known = blocks.map((names) => knownOf(names, cache));
  blocks.forEach((names, block) => {
    names.forEach((name, at) => {
      if (name.named && !name.certain) vote(name, known[block].shares, at * nameTypes.length, votes, surnames, heads);
    });
  });
  return blocks.map((names, block) => {
    const { shares, agreed: before } = known[block];
    let agreed: NameSpan[] | undefined;
    let same = before !== undefined;
    names.forEach((name, at) => {
      const better = agree(name, shares, at * nameTypes.length, votes.get(name.key), surnames, heads);
      if (better !== name) {
        agreed ??= [...names];
        agreed[at] = better;
      }
      same &&= before?.[at].type === better.type && before[at].named === better.named;
    });
    if (!same) known[block].agreed = agreed ?? names;
    return known[block].agreed ?? names;
  });
}

function vote(
  name: NameSpan,
  shares: Float64Array,
  row: number,
  votes: Map<number, Votes>,
  surnames: Set<number>,
  heads: Set<number>,
): void {
  let ballot = votes.get(name.key);
  if (!ballot) {
    ballot = { count: 0, sums: [0, 0, 0, 0] };
    votes.set(name.key, ballot);
  }
  ballot.count++;
  for (let type = 0; type < nameTypes.length; type++) ballot.sums[type] += Math.max(lowest, shares[row + type]);
  if (name.length < 2) return;
  if (name.type === 'PER') surnames.add(name.lastWord);
  if (name.type === 'ORG') heads.add(name.firstWord);
}

function agree(
  name: NameSpan,
  shares: Float64Array,
  row: number,
  ballot: Votes | undefined,
  surnames: Set<number>,
  heads: Set<number>,
): NameSpan {
  if (name.certain || (!name.named && !ballot)) return name;
  const type = typeByVote(name, shares, row, ballot, surnames, heads);
  if (name.named) return nameTypes[type] === name.type ? name : { ...name, type: nameTypes[type] };
  const close = name.scores[0] - name.scores[type + 1] < leniency;
  return close && nameTypes[type] !== 'MISC' ? { ...name, type: nameTypes[type], named: true } : name;
}

function typeByVote(
  name: NameSpan,
  shares: Float64Array,
  row: number,
  ballot: Votes | undefined,
  surnames: Set<number>,
  heads: Set<number>,
): number {
  const pull = ballot ? voteWeight / Math.sqrt(ballot.count) : 0;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let type = 0; type < nameTypes.length; type++) {
    const score = shares[row + type] + (ballot ? pull * ballot.sums[type] : 0) + partOf(name, type, surnames, heads);
    if (score > most) {
      most = score;
      best = type;
    }
  }
  return best;
}

/** What speaks for a type in a word that is part of a longer name elsewhere: a surname, the first word of a body. */
function partOf({ length, key }: NameSpan, type: number, surnames: Set<number>, heads: Set<number>): number {
  if (length > 1) return 0;
  if (surnames.has(key)) return type === 0 ? surnameOfPerson : 0;
  return type === 2 && heads.has(key) ? headOfOrganisation : 0;
}

function knownOf(names: readonly NameSpan[], cache: AgreementCache): AgreedBlock {
  let known = cache.get(names);
  if (!known) {
    const shares = new Float64Array(names.length * nameTypes.length);
    for (let at = 0; at < names.length; at++) shares.set(typeLogs(names[at]), at * nameTypes.length);
    known = { shares };
    cache.set(names, known);
  }
  return known;
}

/** The logarithms of the four types' shares, given that it is a name. */
function typeLogs({ scores }: NameSpan): number[] {
  const most = Math.max(scores[1], scores[2], scores[3], scores[4]);
  let sum = 0;
  for (let type = 1; type <= nameTypes.length; type++) sum += Math.exp(scores[type] - most);
  const total = most + Math.log(sum);
  return [scores[1] - total, scores[2] - total, scores[3] - total, scores[4] - total];
}
