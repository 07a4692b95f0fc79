// Lets an article's names vote on their types: one type for one name, a surname with its person, the first word of an
// organisation with it, and repeats of a found name that were missed.
import type { NameSpan } from '../../../language/names/index.ts';
import { nameTypes } from '../../../language/names/index.ts';
import { unchangedEnds } from '../../unchanged-ends.ts';

/** How strongly the other places of the same name pull at its type. */
const voteWeight = 1;
const surnameOfPerson = 2;
const headOfOrganisation = 1;
/** How far a repeat may be below "no name" and still be taken up. */
const leniency = 2;
const lowest = -4;

/** Shares are counted in whole parts of this size: sums of them come out alike in whatever order they are added and taken away. */
const parts = 4096;

/** What the places of one name say of its type. */
interface Ballot {
  count: number;
  readonly sums: number[];
}

/** What an article's memory keeps of the last vote: the next one counts again only what has changed. */
export interface Agreement {
  readonly blocks: readonly (readonly NameSpan[])[];
  readonly agreed: readonly (readonly NameSpan[])[];
  /** By the key of a name. */
  readonly votes: Map<number, Ballot>;
  /** How many people's names end in a word, and how many organisations' begin with it. */
  readonly surnames: Map<number, number>;
  readonly heads: Map<number, number>;
  /** The types' shares of every span of a block, four numbers each. */
  readonly shares: WeakMap<readonly NameSpan[], Int32Array>;
}

export const noAgreement = (): Agreement => ({
  blocks: [],
  agreed: [],
  votes: new Map(),
  surnames: new Map(),
  heads: new Map(),
  shares: new WeakMap(),
});

/**
 * The vote over the blocks' names, one list for each block: in `agreed` each has the type that the article's places of it agree on.
 * A block in which nothing changes gives the same list, and one changed as before the list of before. It takes the place of the
 * last vote, whose counts it goes on with. Linear in the number of spans, and quick where few lists are new.
 */
export function agreeOnTypes(blocks: readonly (readonly NameSpan[])[], last: Agreement = noAgreement()): Agreement {
  const { head, tail } = unchangedEnds(last.blocks, blocks, (one, other) => one === other);
  const vote: Vote = { ...last, before: new Map() };
  for (const names of last.blocks.slice(head, last.blocks.length - tail)) count(names, -1, vote);
  for (const names of blocks.slice(head, blocks.length - tail)) count(names, 1, vote);
  const stirred = stirredWords(vote);
  const shifted = last.blocks.length - blocks.length;
  const agreed = blocks.map((names, index) => {
    const isNew = index >= head && index < blocks.length - tail;
    const known = isNew ? undefined : last.agreed[index < head ? index : index + shifted];
    if (known && (stirred.size === 0 || !names.some((name) => isStirred(name, stirred)))) return known;
    return agreedBlock(names, known, vote);
  });
  return { ...last, blocks, agreed };
}

/** A vote while its lists are counted. */
interface Vote extends Pick<Agreement, 'votes' | 'surnames' | 'heads' | 'shares'> {
  /** What was counted for each word that has been touched, as text. */
  readonly before: Map<number, string>;
}

const standingOf = (word: number, { votes, surnames, heads }: Vote) =>
  `${votes.get(word)?.count} ${votes.get(word)?.sums} ${surnames.has(word)} ${heads.has(word)}`;

function touch(word: number, vote: Vote): void {
  if (!vote.before.has(word)) vote.before.set(word, standingOf(word, vote));
}

/** The words of which the count has changed: their names may have another type now. */
function stirredWords(vote: Vote): ReadonlySet<number> {
  const stirred = new Set<number>();
  for (const [word, before] of vote.before) if (standingOf(word, vote) !== before) stirred.add(word);
  return stirred;
}

const isStirred = ({ key }: NameSpan, stirred: ReadonlySet<number>) => stirred.has(key);

/** Adds a block's names to the count or takes them away. */
function count(names: readonly NameSpan[], by: 1 | -1, vote: Vote): void {
  const shares = sharesOf(names, vote);
  names.forEach((name, at) => {
    if (!name.named || name.certain) return;
    touch(name.key, vote);
    const ballot = vote.votes.get(name.key) ?? { count: 0, sums: [0, 0, 0, 0] };
    ballot.count += by;
    for (let type = 0; type < nameTypes.length; type++)
      ballot.sums[type] += by * Math.max(lowest * parts, shares[at * nameTypes.length + type]);
    if (ballot.count) vote.votes.set(name.key, ballot);
    else vote.votes.delete(name.key);
    if (name.length < 2) return;
    if (name.type === 'PER') countWord(name.lastWord, by, vote.surnames, vote);
    if (name.type === 'ORG') countWord(name.firstWord, by, vote.heads, vote);
  });
}

function countWord(word: number, by: 1 | -1, counts: Map<number, number>, vote: Vote): void {
  touch(word, vote);
  const times = (counts.get(word) ?? 0) + by;
  if (times) counts.set(word, times);
  else counts.delete(word);
}

/** A block's names with the types that are agreed on; the same list as before where it comes to the same. */
function agreedBlock(
  names: readonly NameSpan[],
  before: readonly NameSpan[] | undefined,
  vote: Vote,
): readonly NameSpan[] {
  const shares = sharesOf(names, vote);
  let agreed: NameSpan[] | undefined;
  let same = before !== undefined;
  names.forEach((name, at) => {
    const better = agree(name, shares, at * nameTypes.length, vote);
    if (better !== name) {
      agreed ??= [...names];
      agreed[at] = better;
    }
    same &&= before?.[at].type === better.type && before[at].named === better.named;
  });
  return same && before ? before : (agreed ?? names);
}

function agree(name: NameSpan, shares: Int32Array, row: number, vote: Vote): NameSpan {
  const ballot = vote.votes.get(name.key);
  if (name.certain || (!name.named && !ballot)) return name;
  const type = typeByVote(name, shares, row, ballot, vote);
  if (name.named) return nameTypes[type] === name.type ? name : { ...name, type: nameTypes[type] };
  const close = name.scores[0] - name.scores[type + 1] < leniency;
  return close && nameTypes[type] !== 'MISC' ? { ...name, type: nameTypes[type], named: true } : name;
}

function typeByVote(name: NameSpan, shares: Int32Array, row: number, ballot: Ballot | undefined, vote: Vote): number {
  const pull = ballot ? voteWeight / Math.sqrt(ballot.count) : 0;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let type = 0; type < nameTypes.length; type++) {
    const voted = (shares[row + type] + (ballot ? pull * ballot.sums[type] : 0)) / parts;
    const score = voted + partOf(name, type, vote);
    if (score > most) {
      most = score;
      best = type;
    }
  }
  return best;
}

/** What speaks for a type in a word that is part of a longer name elsewhere: a surname, the first word of a body. */
function partOf({ length, key }: NameSpan, type: number, { surnames, heads }: Vote): number {
  if (length > 1) return 0;
  if (surnames.has(key)) return type === 0 ? surnameOfPerson : 0;
  return type === 2 && heads.has(key) ? headOfOrganisation : 0;
}

function sharesOf(names: readonly NameSpan[], { shares }: Vote): Int32Array {
  let known = shares.get(names);
  if (!known) {
    known = new Int32Array(names.length * nameTypes.length);
    for (let at = 0; at < names.length; at++) known.set(typeLogs(names[at]), at * nameTypes.length);
    shares.set(names, known);
  }
  return known;
}

/** The logarithms of the four types' shares, given that it is a name, in whole parts. */
function typeLogs({ scores }: NameSpan): number[] {
  const most = Math.max(scores[1], scores[2], scores[3], scores[4]);
  let sum = 0;
  for (let type = 1; type <= nameTypes.length; type++) sum += Math.exp(scores[type] - most);
  const total = most + Math.log(sum);
  return [1, 2, 3, 4].map((type) => Math.round((scores[type] - total) * parts));
}
