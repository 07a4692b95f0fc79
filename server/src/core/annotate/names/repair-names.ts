// Brings an article's names into line with each other: one type for one name, a surname with its person, the first word of an
// organisation with it, and repeats of a found name that were missed.
import type { NameSpan } from '../../language/names/index.ts';
import { NAME_TYPES } from '../../language/names/index.ts';

/** How strongly the other places of the same name pull at its type. */
const VOTE = 1;
const SURNAME_OF_PERSON = 2;
const HEAD_OF_ORGANISATION = 1;
/** How far a repeat may stand below "no name" and still be taken up. */
const LENIENCY = 2;
const LOWEST = -4;

interface Votes {
  count: number;
  readonly sums: number[];
}

/** The blocks' names, one list for each block, repaired over the whole article. Linear in the number of spans. */
export function repairNames(blocks: readonly (readonly NameSpan[])[]): (readonly NameSpan[])[] {
  const votes = new Map<number, Votes>();
  const surnames = new Set<number>();
  const heads = new Set<number>();
  for (const names of blocks)
    for (const name of names) if (name.named && !name.certain) vote(name, votes, surnames, heads);
  return blocks.map((names) => {
    if (names.length === 0) return names;
    return names.map((name) => repair(name, votes.get(name.key), surnames, heads));
  });
}

function vote(name: NameSpan, votes: Map<number, Votes>, surnames: Set<number>, heads: Set<number>): void {
  let ballot = votes.get(name.key);
  if (!ballot) {
    ballot = { count: 0, sums: [0, 0, 0, 0] };
    votes.set(name.key, ballot);
  }
  ballot.count++;
  const logs = typeLogs(name);
  for (let type = 0; type < 4; type++) ballot.sums[type] += Math.max(LOWEST, logs[type]);
  if (name.length < 2) return;
  if (name.type === 'PER') surnames.add(name.lastWord);
  if (name.type === 'ORG') heads.add(name.firstWord);
}

function repair(name: NameSpan, ballot: Votes | undefined, surnames: Set<number>, heads: Set<number>): NameSpan {
  if (name.certain || (!name.named && !ballot)) return name;
  const type = settleType(name, ballot, surnames, heads);
  if (name.named) return NAME_TYPES[type] === name.type ? name : { ...name, type: NAME_TYPES[type] };
  const close = name.scores[0] - name.scores[type + 1] < LENIENCY;
  return close && NAME_TYPES[type] !== 'MISC' ? { ...name, type: NAME_TYPES[type], named: true } : name;
}

function settleType(name: NameSpan, ballot: Votes | undefined, surnames: Set<number>, heads: Set<number>): number {
  const scores = typeLogs(name);
  if (ballot) for (let type = 0; type < 4; type++) scores[type] += (VOTE * ballot.sums[type]) / Math.sqrt(ballot.count);
  if (name.length === 1) {
    if (surnames.has(name.key)) scores[0] += SURNAME_OF_PERSON;
    else if (heads.has(name.key)) scores[2] += HEAD_OF_ORGANISATION;
  }
  let best = 0;
  for (let type = 1; type < 4; type++) if (scores[type] > scores[best]) best = type;
  return best;
}

/** The logarithms of the four types' shares, given that it is a name. */
function typeLogs({ scores }: NameSpan): number[] {
  const most = Math.max(scores[1], scores[2], scores[3], scores[4]);
  let sum = 0;
  for (let type = 1; type <= 4; type++) sum += Math.exp(scores[type] - most);
  const total = most + Math.log(sum);
  return [scores[1] - total, scores[2] - total, scores[3] - total, scores[4] - total];
}
