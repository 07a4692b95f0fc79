// Giving one quotation the words of another, where the two are one that was worded two ways: as little is changed as differs.

import type { TextEdit } from '../text/edit.ts';
import { alignedWords, type RewordedSentence, rewordedSentences } from './compare-quotations.ts';
import { type PlacedWord, placedWords, quotedSentences, quotedWords } from './quotation-words.ts';

/**
 * The edits that give the sentences of `target` the words that `source` has for them; none where no sentence is the same in other
 * words. What only one of the two has, and the marks and stops at either end, stay as they are.
 */
export function rewordingEdits(target: string, source: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const [given, taken] = [new Set<unknown>(), new Set<unknown>()];
  for (const pair of rewordedSentences(quotedSentences(target), quotedSentences(source))) {
    if (given.has(pair.ours) || taken.has(pair.theirs)) continue;
    given.add(pair.ours);
    taken.add(pair.theirs);
    edits.push(...sentenceEdits(target, source, pair));
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** Whether two texts are the same words, however they are marked and set. */
export function isSameWords(one: string, other: string): boolean {
  return quotedWords(one).join(' ') === quotedWords(other).join(' ');
}

function sentenceEdits(target: string, source: string, { ours, theirs }: RewordedSentence): TextEdit[] {
  const here = placedWords(target, ours.span);
  const there = placedWords(source, theirs.span);
  const pairs = wholeWords(
    here,
    there,
    alignedWords(
      here.map(({ word }) => word),
      there.map(({ word }) => word),
    ),
  );
  const edits: TextEdit[] = [];
  const replace = (start: number, end: number, from: number, to: number) => {
    const edit = trimmed(target, { span: { start, end }, text: inMarksOf(target, source.slice(from, to)) });
    if (edit) edits.push(edit);
  };
  if (!pairs.length) return [];
  // A part of a sentence says nothing of what comes before and behind it.
  const whole = ours.whole && theirs.whole;
  // The first word that both have is taken along: what opens a sentence has a capital.
  const [firstHere, firstThere] = pairs[0];
  if (whole && firstHere + firstThere > 0) {
    const [i, j] = pairs.find(([i, j]) => !isWithNext(here, i) && !isWithNext(there, j)) ?? pairs[0];
    replace(here[0].start, here[i].end, there[0].start, there[j].end);
  }
  for (const [at, [i, j]] of pairs.slice(1).entries()) {
    const [before, beforeThere] = pairs[at];
    if (i - before > 1 || j - beforeThere > 1)
      replace(here[before].end, here[i].start, there[beforeThere].end, there[j].start);
  }
  const [lastHere, lastThere] = pairs[pairs.length - 1];
  if (whole && (lastHere < here.length - 1 || lastThere < there.length - 1))
    replace(here[lastHere].end, here[here.length - 1].end, there[lastThere].end, there[there.length - 1].end);
  return edits;
}

/** Without the halves of contractions whose other half is not beside them in both: what is written as one word is replaced as one. */
function wholeWords(
  here: readonly PlacedWord[],
  there: readonly PlacedWord[],
  pairs: readonly [number, number][],
): readonly [number, number][] {
  const pairOf = new Map(pairs);
  const isWhole = (i: number, j: number, step: 1 | -1) =>
    (!isWithNext(here, i, step) && !isWithNext(there, j, step)) || pairOf.get(i + step) === j + step;
  const kept = pairs.filter(([i, j]) => isWhole(i, j, 1) && isWhole(i, j, -1));
  return kept.length < pairs.length ? wholeWords(here, there, kept) : kept;
}

/** Whether a word is written as one with the word behind it, or with the one before. */
function isWithNext(words: readonly PlacedWord[], at: number, step: 1 | -1 = 1): boolean {
  return words[at + step]?.start === words[at].start;
}

/** The edit without the spaces and stops that both sides begin and end with; undefined where nothing is left. */
function trimmed(target: string, { span, text }: TextEdit): TextEdit | undefined {
  let { start, end } = span;
  let [from, to] = [0, text.length];
  const isKept = (mark: string, other: string) => mark === other && !/[\p{Alpha}\d\p{M}]/u.test(mark);
  while (start < end && from < to && isKept(target[start], text[from])) {
    start++;
    from++;
  }
  while (start < end && from < to && isKept(target[end - 1], text[to - 1])) {
    end--;
    to--;
  }
  return start === end && from === to ? undefined : { span: { start, end }, text: text.slice(from, to) };
}

/** The words with the apostrophes that the target sets. */
function inMarksOf(target: string, words: string): string {
  if (!/["'“”‘’]/.test(target)) return words;
  return words.replace(/(?<=\p{Alpha})['’](?=\p{Alpha})/gu, /[“”‘’]/.test(target) ? '’' : "'");
}
