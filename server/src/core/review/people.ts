// Who is in which articles of a newsroom, and where these disagree about one person: spelling, title, age.
import { excludeEachOther, type Office, officesOf } from '../rules/support/offices.ts';
import type { ArticleSummary, NameSummary } from '../workspace/article-summary.ts';
import { foldPhrase } from '../workspace/fold-phrase.ts';
import { bookKey, isSlip } from '../workspace/name-book.ts';
import type { WorkspaceIndex } from '../workspace/workspace-index.ts';

/** A person in one article. */
export interface Appearance {
  readonly article: string;
  /** The day of the article as written. */
  readonly date?: string;
  readonly name: NameSummary;
}

/** One of several things that are told of a person, and those who tell it. */
export interface PersonVersion {
  readonly text: string;
  readonly appearances: readonly Appearance[];
}

export interface Person {
  /** Names the person as long as the newsroom does not change. */
  readonly key: string;
  /** As most articles write it. */
  readonly name: string;
  readonly appearances: readonly Appearance[];
  /** Versions that disagree, the one with most articles first; none where all agree. */
  readonly spellings: readonly PersonVersion[];
  readonly titles: readonly PersonVersion[];
  readonly ages: readonly PersonVersion[];
}

/** Finds everybody with a full name, in the order of the alphabet; an article that says the same is not read again. */
export function createPeopleFinder(index: WorkspaceIndex): () => Person[] {
  const known = new WeakMap<ArticleSummary, readonly PersonIn[]>();
  const peopleOf = (summary: ArticleSummary) => {
    const people = known.get(summary) ?? peopleIn(summary);
    known.set(summary, people);
    return people;
  };
  return () => {
    const byKey = new Map<string, Appearance[]>();
    for (const summary of index.summaries()) {
      for (const { key, appearance } of peopleOf(summary)) {
        const others = byKey.get(key);
        if (others) others.push(appearance);
        else byKey.set(key, [appearance]);
      }
    }
    return joined(byKey, index);
  };
}

interface PersonIn {
  readonly key: string;
  readonly appearance: Appearance;
}

function peopleIn({ id: article, date, names }: ArticleSummary): PersonIn[] {
  return names.flatMap((name) => {
    const key = name.type === 'PER' ? bookKey(name) : undefined;
    return key ? [{ key, appearance: { article, date, name } }] : [];
  });
}

/** Names of which one is likely the other one misspelt are one person's. */
function joined(byKey: ReadonlyMap<string, readonly Appearance[]>, index: WorkspaceIndex): Person[] {
  const { nearNames } = index.view('');
  const byStories = [...byKey].sort(([one, those], [other, these]) => these.length - those.length || order(one, other));
  const taken = new Set<string>();
  const people = byStories.flatMap(([key, own]) => {
    if (taken.has(key)) return [];
    taken.add(key);
    const slips = nearNames(key).flatMap((near) => {
      const those = byKey.get(near.key) ?? [];
      const roles = own.flatMap(({ name: { role } }) => role ?? []);
      const isOne =
        !taken.has(near.key) && (hasSlip(those, near.key, key, roles) || hasSlip(own, key, near.key, near.roles));
      if (isOne) taken.add(near.key);
      return isOne ? those : [];
    });
    return [personOf(key, [...own, ...slips])];
  });
  return people.sort((one, other) => order(one.key, other.key));
}

/** Whether one of these names is likely the other one misspelt. */
const hasSlip = (names: readonly Appearance[], key: string, other: string, roles: readonly string[]) =>
  names.some(({ name }) => isSlip(name, key, { key: other, roles }));

const order = (one: string, other: string) => (one < other ? -1 : 1);

export const disagrees = ({ spellings, titles, ages }: Person): boolean =>
  spellings.length + titles.length + ages.length > 0;

const agreed = { spellings: [], titles: [], ages: [] };

function personOf(key: string, appearances: readonly Appearance[]): Person {
  if (appearances.length === 1) return { key, name: appearances[0].name.name, appearances, ...agreed };
  const spelled = versionsOf(appearances, ({ name: { name } }) => plainName(name));
  const { name } = (spelled[0]?.appearances[0] ?? appearances[0]).name;
  return {
    ...{ key, name, appearances },
    spellings: spelled.length > 1 ? spelled : [],
    titles: titlesThatDisagree(appearances),
    ages: agesThatDisagree(appearances),
  };
}

/** Those who say the same of the person, the most first; what `say` has nothing for is left out. */
function versionsOf(
  appearances: readonly Appearance[],
  say: (appearance: Appearance) => string | undefined,
): PersonVersion[] {
  const versions = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const text = say(appearance);
    const known = text && versions.get(text);
    if (known) known.push(appearance);
    else if (text) versions.set(text, [appearance]);
  }
  const found = [...versions].map(([text, those]) => ({ text, appearances: those }));
  return found.sort((one, other) => other.appearances.length - one.appearances.length);
}

/** A name without what is no matter of spelling: initials, the kind of marks and spaces; undefined for one in capitals. */
function plainName(name: string): string | undefined {
  const words = name
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .split(/[\s\u00a0]+/)
    .filter((word) => !/^(?:\p{Alpha}|(?:\p{Alpha}\.)+)$/u.test(word));
  const plain = words.join(' ');
  return plain === plain.toUpperCase() ? undefined : plain;
}

const roleOf = ({ name: { role, after } }: Appearance): string | undefined => role ?? after;

function officesIn({ name: { role, after } }: Appearance): readonly Office[] {
  const text = role ?? after;
  if (text === undefined) return [];
  return officesOf({ text, position: role === undefined ? 'after' : 'before', span: { start: 0, end: text.length } });
}

/** The titles of which one excludes another. */
function titlesThatDisagree(appearances: readonly Appearance[]): PersonVersion[] {
  const titles = versionsOf(appearances, (appearance) => {
    return officesIn(appearance).length ? foldPhrase(roleOf(appearance) ?? '') : undefined;
  }).map((version) => ({
    text: roleOf(version.appearances[0]) ?? version.text,
    appearances: version.appearances,
    offices: officesIn(version.appearances[0]),
  }));
  const found = titles.filter(({ offices }) =>
    titles.some((other) => offices.some((one) => other.offices.some((office) => excludeEachOther(one, office)))),
  );
  return found.map(({ text, appearances: those }) => ({ text, appearances: those }));
}

/** A birthday may lie between two articles. */
const mostApart = 1;

/** The ages that are not those of one person who grows older. */
function agesThatDisagree(appearances: readonly Appearance[]): PersonVersion[] {
  const told = versionsOf(appearances, (appearance) => {
    const { age } = appearance.name;
    return age && `${age.years} ${yearOf(appearance) ?? ''}`;
  }).map(({ appearances: those }) => ({ those, age: those[0].name.age?.years ?? 0, year: yearOf(those[0]) }));
  const apart = told.filter((one) =>
    told.some((other) => {
      const passed = one.year === undefined || other.year === undefined ? 0 : one.year - other.year;
      return Math.abs(one.age - other.age - passed) > mostApart;
    }),
  );
  return versionsOf(
    apart.flatMap(({ those }) => those),
    ({ name: { age } }) => age && String(age.years),
  );
}

function yearOf({ date }: Appearance): number | undefined {
  const year = date && /\b(?:19|20)\d\d\b/.exec(date)?.[0];
  return year ? Number(year) : undefined;
}
