// The classes of lines as sets of words for look-up, and the questions they answer. A line belongs to a class by one language's words.
import { type Word, wordsOf } from '../../text/words.ts';
import { stampWords } from '../calendar-words.ts';
import { type LineClasses, lineClasses, networks, playerWords } from './line-classes.ts';
import { classWeights } from './weights.ts';

export type LineClass = keyof typeof classWeights;

type Sets = Readonly<Record<Exclude<keyof LineClasses, 'language'>, ReadonlySet<string>>>;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const languages: readonly Sets[] = lineClasses.map(
  ({ language: _language, ...lists }) =>
    Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, setOf(words)])) as unknown as Sets,
);
const site = setOf(`${networks} ${playerWords}`);
const network = setOf(networks);
const longestHead = 9;
const longestButtons = 14;
/** How far behind the verb of a prompt its object may be. */
const reach = 10;

/** The classes that a line of these words belongs to, by whatever language knows it best. */
export function classesOf(line: string, words: readonly Word[]): LineClass[] {
  let best: LineClass[] = [];
  const parts = partsOf(line);
  for (const sets of languages) {
    const found = classesIn(sets, line, words, parts);
    if (weigh(found) > weigh(best)) best = found;
  }
  return best;
}

function weigh(classes: readonly LineClass[]): number {
  return classes.reduce((sum, name) => sum + classWeights[name], 0);
}

/** An advertisement's mark has no more words. */
const mostAdWords = 6;

function classesIn(sets: Sets, line: string, words: readonly Word[], parts: readonly Part[]): LineClass[] {
  const found: LineClass[] = [];
  if (isPrompt(sets, words)) found.push('prompt');
  if (isAsking(sets, line, words)) found.push('asks');
  if (isOfParts(sets, parts)) found.push('parts');
  if (sets.this.has(words[0].folded) && isOrigin(sets, words)) found.push('origin');
  const short = words.length > longestButtons ? undefined : classOfShortLine(sets, line, words);
  return short ? [...found, short] : found;
}

/** A verb that asks, and an object of the page near behind it: "Please sign up for our newsletter". */
function isPrompt(sets: Sets, words: readonly Word[]): boolean {
  const [{ folded: first }, second] = words;
  const asks = second && (sets.verbs.has(first) || (first === 'please' && sets.verbs.has(second.folded)));
  return asks && words.slice(1, 1 + reach).some(({ folded }) => isObject(sets, folded));
}

/** The first of the classes of lines that are no longer than a row of buttons. */
function classOfShortLine(sets: Sets, line: string, words: readonly Word[]): LineClass | undefined {
  if (sets.advertisements.has(words[0].folded) && words.length <= mostAdWords) return 'advertisement';
  if (isBreak(sets, words)) return 'break';
  if (isStamp(sets, words) || isAge(sets, words)) return 'stamp';
  if (isCount(sets, words)) return 'count';
  if (isButtons(sets, words)) return words.length > 1 && !isNumber(words[1].folded) ? 'buttons' : 'button';
  return words.length <= longestHead ? headOf(sets, line, words) : undefined;
}

/** A question to the reader has no more words. */
const longestQuestion = 8;

/** "Spotted a slip? Tell the desk": a short question, and a verb that asks right behind it. */
function isAsking({ verbs }: Sets, line: string, words: readonly Word[]): boolean {
  const mark = line.indexOf('?');
  const next = mark < 0 ? -1 : words.findIndex(({ start }) => start > mark);
  return next > 0 && next <= longestQuestion && verbs.has(words[next].folded);
}

/** A part of such a line has no more words. */
const mostPartWords = 7;

/** The words of a part. */
type Part = readonly Word[];

/** Short parts with a mark between them; none where one is longer, or nothing is between. */
function partsOf(line: string): readonly Part[] {
  if (!/ [·•|] /.test(line)) return [];
  const parts = line.split(/ [·•|] /).map((part) => wordsOf(part));
  return parts.every((words) => words.length > 0 && words.length <= mostPartWords) ? parts : [];
}

/** Whether one of the parts is a stamp, a count or a button by itself. */
const isOfParts = (sets: Sets, parts: readonly Part[]): boolean =>
  parts.some((words) => isStamp(sets, words) || isCount(sets, words));

/** An object of the page that the story does not share: "here" and "full" alone say little, but they do after a verb that asks. */
function isObject(sets: Sets, word: string): boolean {
  return sets.objects.has(word) || network.has(word);
}

function isBreak({ goesOn, below }: Sets, words: readonly Word[]): boolean {
  return (
    words.length > 1 &&
    words.some(({ folded }) => goesOn.has(folded)) &&
    words.every(({ folded }) => goesOn.has(folded) || below.has(folded))
  );
}

function isStamp({ units, ago }: Sets, words: readonly Word[]): boolean {
  return (
    words.some(({ folded }) => ago.has(folded)) &&
    words.some(({ folded }) => units.has(folded)) &&
    words.some(({ folded }) => isNumber(folded)) &&
    words.every(({ folded }) => ago.has(folded) || units.has(folded) || stampWords.has(folded) || isNumber(folded))
  );
}

/** "This article is more than 8 months old" has no more words. */
const mostAgeWords = 10;

/** How old the piece is: it opens with "this article", closes with a number, a unit and at most a word behind it. */
function isAge(sets: Sets, words: readonly Word[]): boolean {
  if (words.length > mostAgeWords || !sets.this.has(words[0].folded) || words.length < 4) return false;
  const piece = words[1].folded;
  if (!sets.what.has(piece) && !sets.objects.has(piece)) return false;
  const unit = words.findLastIndex(({ folded }) => sets.units.has(folded));
  return unit >= words.length - 2 && isNumber(words[unit - 1].folded);
}

/** A line with more words says something of its own. */
const mostCreditWords = 6;

function isCount({ counts, between }: Sets, words: readonly Word[]): boolean {
  return (
    words.length <= mostCreditWords &&
    words.some(({ folded }) => counts.has(folded)) &&
    words.some(({ folded }) => /^\d/.test(folded)) &&
    words.every(({ folded }) => counts.has(folded) || between.has(folded) || /^\d[\d.,]*[km]?$/.test(folded))
  );
}

function isButtons(sets: Sets, words: readonly Word[]): boolean {
  return (
    words.every(
      ({ folded }) => site.has(folded) || sets.verbs.has(folded) || sets.objects.has(folded) || /^\d+$/.test(folded),
    ) && words.some(({ folded }) => !/^\d+$/.test(folded))
  );
}

/** "This article first appeared": the piece is among the first words. */
const pieceWithin = 3;

function isOrigin(sets: Sets, words: readonly Word[]): boolean {
  const near = words.slice(1, 10);
  const piece = near.findIndex(({ folded }) => sets.objects.has(folded) || sets.what.has(folded));
  return piece >= 0 && piece < pieceWithin && near.slice(piece + 1).some(({ folded }) => sets.appeared.has(folded));
}

/** A head over links has no more. */
const mostHeadWords = 5;

/** "Related articles", "Most read in Business", "More from the Beacon": what, which, and names behind a small word. */
function headOf(sets: Sets, line: string, words: readonly Word[]): LineClass | undefined {
  let which = 0;
  let what = 0;
  let loose = 0;
  let named = false;
  for (const { folded, start } of words) {
    if (sets.what.has(folded)) what++;
    else if (sets.which.has(folded)) which++;
    else if (sets.between.has(folded)) named = true;
    else if (!named || line[start] === line[start].toLowerCase()) loose++;
  }
  if (!which || !what) return undefined;
  if (!loose) return 'head';
  return loose === 1 && words.length <= mostHeadWords && sets.which.has(words[0].folded) ? 'looseHead' : undefined;
}

function isNumber(word: string): boolean {
  return /^\d{1,4}[a-z]{0,3}$/.test(word) || word === 'an' || word === 'a' || word === 'one';
}
