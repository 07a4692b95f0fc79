// "This is meant": findings that an editor has accepted, kept by rule and folded words, never by line, so that they survive edits.
import type { Finding } from '../rules/rule.ts';
import { type Said, wording } from '../wording/wording.ts';
import { foldPhrase } from '../workspace/fold-phrase.ts';
import type { Report } from './review.ts';
import { type Beside, isSamePlace, wordsBeside } from './words-beside.ts';

export const say = wording('accepted', {
  version: 'This is not a version 1 list of accepted findings.',
  unreadable: 'This list cannot be read: {reason}',
});

/** Where the list is, from the folder of the house. */
export const acceptedName = '.copydesk/accepted.json';

export interface Accepted {
  readonly rule: string;
  /** The article, relative to the folder of the list, with forward slashes. */
  readonly file: string;
  /** What the finding is about, folded. */
  readonly words: string;
  /** The other articles that it is about, relative to the folder of the list: accepted as long as there are no more of them. */
  readonly others?: readonly string[];
  /** Accepted at one place, which is known by the words beside it. Absent: wherever the article has it. */
  readonly beside?: Beside;
  /** Why, in the words of whoever accepted it. */
  readonly reason?: string;
  /** Accepted with everything that was there on a day, rather than one by one. */
  readonly baseline?: true;
}

export interface AcceptedList {
  readonly version: 1;
  readonly accepted: readonly Accepted[];
}

/** What identifies a finding is cut there. */
const longestWords = 300;

export const nothingAccepted: AcceptedList = { version: 1, accepted: [] };

/** The list as it is in a file. Never throws: a damaged list accepts nothing and says why. */
export function readAccepted(text: string): { list: AcceptedList; problem?: Said } {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.accepted)) {
      return { list: nothingAccepted, problem: say.version() };
    }
    return { list: { version: 1, accepted: value.accepted.filter(isAccepted) } };
  } catch (error) {
    return {
      list: nothingAccepted,
      problem: say.unreadable({ reason: error instanceof Error ? error.message : String(error) }),
    };
  }
}

/** The list as text, sorted, one entry a line, so that two editors' additions merge. */
export function writeAccepted({ accepted }: AcceptedList): string {
  const lines = accepted.map((entry) => JSON.stringify(entry)).sort();
  return `{"version": 1, "accepted": [\n${lines.join(',\n')}\n]}\n`;
}

/** Where an article lies, relative to the folder of the list: the same on every machine. */
export type PathOf = (article: string) => string;

const asItIs: PathOf = (article) => article;

type Known = Pick<Finding, 'rule' | 'subject' | 'others'>;

/** The entry that accepts a finding in a file. */
export function acceptedEntry(finding: Known, file: string, pathOf = asItIs, baseline = false): Accepted {
  const { rule, subject, others } = finding;
  const entry: Accepted = others
    ? { rule, file, words: foldPhrase(others.what), others: others.articles.map(pathOf).sort() }
    : { rule, file, words: foldPhrase(subject).slice(0, longestWords) };
  return baseline ? { ...entry, baseline: true } : entry;
}

/** The entry that accepts a finding at its own place alone; in the whole file, where its text was not at hand. */
export function acceptedHere(finding: Known & Pick<Finding, 'beside'>, file: string, pathOf = asItIs): Accepted {
  const entry = acceptedEntry(finding, file, pathOf);
  return finding.beside ? { ...entry, beside: wordsBeside(finding.beside) } : entry;
}

/** The list with entries added; what it already holds stays once. */
export function accept(list: AcceptedList, entries: readonly Accepted[]): AcceptedList {
  const known = new Set(list.accepted.map(keyOf));
  const added = entries.filter((entry) => !known.has(keyOf(entry)) && known.add(keyOf(entry)));
  return added.length ? { ...list, accepted: [...list.accepted, ...added] } : list;
}

/** The list without an entry. */
export function takeBack(list: AcceptedList, entry: Accepted): AcceptedList {
  return { ...list, accepted: list.accepted.filter((other) => keyOf(other) !== keyOf(entry)) };
}

/** The report without what is accepted in this file. */
export function withoutAccepted(report: Report, list: AcceptedList, file: string, pathOf = asItIs): Report {
  const entries = list.accepted.filter((entry) => entry.file === file);
  if (!entries.length) return report;
  return { ...report, findings: report.findings.filter(isTold(entries, file, pathOf)) };
}

/** Whether a finding is still told though these entries of its file are in the list. */
function isTold(entries: readonly Accepted[], file: string, pathOf: PathOf): (finding: Finding) => boolean {
  const everywhere = new Set(entries.filter(({ beside, others }) => !beside && !others).map(subjectOf));
  const places = new Map<string, Beside[]>();
  for (const entry of entries) {
    if (!entry.beside) continue;
    const key = subjectOf(entry);
    places.set(key, [...(places.get(key) ?? []), entry.beside]);
  }
  return (finding) => {
    if (finding.others) {
      const wanted = acceptedEntry(finding, file, pathOf);
      return !entries.some((entry) => holdsOthers(entry, wanted, finding.subject));
    }
    const key = subjectOf(acceptedEntry(finding, file));
    if (everywhere.has(key)) return false;
    const known = finding.beside && places.get(key);
    if (!known || !finding.beside) return true;
    const here = wordsBeside(finding.beside);
    return !known.some((place) => isSamePlace(place, here));
  };
}

/** Whether an entry accepts what is said of the others: it names them all. Entries of before named them in words. */
function holdsOthers(entry: Accepted, { rule, words, others = [] }: Accepted, subject: string): boolean {
  if (entry.rule !== rule) return false;
  if (entry.others) return entry.words === words && others.every((other) => entry.others?.includes(other));
  if (entry.words === foldPhrase(subject).slice(0, longestWords)) return true;
  return entry.words.startsWith(`${words} `) && endsInTurn(entry.words.slice(words.length), others.map(foldPhrase));
}

/** Whether these paths are in the words one after the other, each behind the folders of some machine, and nothing behind the last. */
function endsInTurn(words: string, paths: readonly string[]): boolean {
  let rest = `${words} `;
  for (const path of paths) {
    const at = rest.indexOf(` ${path} `);
    if (at < 0) return false;
    rest = rest.slice(at + path.length + 1);
  }
  return rest === ' ';
}

const subjectOf = ({ rule, file, words }: Accepted) => `${rule}\n${file}\n${words}`;
const keyOf = (entry: Accepted) =>
  [subjectOf(entry), entry.beside?.before, entry.beside?.after, ...(entry.others ?? [])].join('\n');

function isAccepted(value: unknown): value is Accepted {
  if (!isRecord(value)) return false;
  const { beside = { before: '', after: '' }, reason = '', others = [] } = value;
  if (!Array.isArray(others)) return false;
  const texts = [
    value.rule,
    value.file,
    value.words,
    reason,
    ...others,
    ...(isRecord(beside) ? [beside.before, beside.after] : [0]),
  ];
  return texts.every((part) => typeof part === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
