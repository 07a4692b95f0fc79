// What is no article any more, whatever it is called: nobody could read what is said of it, and it would keep everybody waiting.
import { type Said, wording } from '../wording/wording.ts';

export const say = wording('too-large', {
  line: 'Too large to review: line {line} has more than {most} characters. Break it into paragraphs.',
  story:
    'Too large to review: a story of more than {most} characters. Separate its stories with lines of “---”, or split the file.',
  names:
    'Too large to review: a story with more than {most} different names. Separate its stories with lines of “---”, or split the file.',
  stories: 'Too large to review: more than {most} stories in one file. Split it.',
});

const longestLine = 150_000;
/** Fifty thousand words. */
const longestStory = 300_000;
/** Fifty thousand words of mixed news hold fewer different words with a capital, and each may be a name to compare with all others. */
const mostNames = 2500;
/** Fewer characters never hold so many. */
const surelyFewNames = 6 * mostNames;
const mostStories = 500;
/** Less than this is never too large: a keystroke in an ordinary article pays nothing. */
const surelySmall = 5 * mostStories;

/** Why a text is not reviewed; undefined where it is. Each line is looked at once. */
export function tooLarge(text: string): Said | undefined {
  if (text.length < surelySmall) return undefined;
  let stories = 1;
  let storyStart = 0;
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    line++;
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > longestLine) return say.line({ line, most: longestLine });
    if (end - storyStart > longestStory) return say.story({ most: longestStory });
    const isLast = end === text.length;
    if (isLast || parts(text, start, end)) {
      if (hasTooManyNames(text, storyStart, end)) return say.names({ most: mostNames });
      if (!isLast) stories++;
      storyStart = end;
    }
    if (stories > mostStories) return say.stories({ most: mostStories });
    start = end + 1;
  }
  return undefined;
}

/** Latin, Greek or Cyrillic. Classes of Unicode take ten times as long, at every keystroke in a long article. */
const capitalWord = /[A-ZÀ-ÞΑ-ΩА-Я][a-zß-ÿά-ώа-я][\wß-ÿά-ώа-я]*/g;

function hasTooManyNames(text: string, start: number, end: number): boolean {
  if (end - start < surelyFewNames) return false;
  const names = text.slice(start, end).match(capitalWord);
  return names !== null && names.length > mostNames && new Set(names).size > mostNames;
}

/** Marks in a row that part two stories. */
const shortestRule = 3;
/** A longer row of marks is noise. */
const longestRule = 100;

/** Whether a line parts two stories: three marks or more and nothing else, or a form feed. */
function parts(text: string, start: number, end: number): boolean {
  return (
    text[start] === '\f' ||
    (end - start >= shortestRule && end - start < longestRule && /^\s*([-*=#])\1{2,}\s*$/.test(text.slice(start, end)))
  );
}
