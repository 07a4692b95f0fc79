// Sentences as speech divides them: a quotation and the words that report it are one, wherever its own stops are.
import { type ReportingClass, reportingVerb } from '../../language/cues/reporting-verbs.ts';
import type { Paragraph, QuotedSpan } from '../../paragraph/paragraph.ts';
import type { SpeechWord } from '../../paragraph/speech-words.ts';
import { auxiliaries, determiners, subjectPronouns } from '../../word-lists/function-words.ts';
import { isAdverbAt } from './adverbs.ts';

/** For each word, where its sentence starts and ends among the words. */
export function sentenceStarts(paragraph: Paragraph, words: readonly SpeechWord[], quotations: readonly QuotedSpan[]) {
  const sentenceStart: number[] = [];
  const sentenceEnd: number[] = [];
  let start = 0;
  let sentence = 0;
  for (let at = 0; at < words.length; at++) {
    sentenceStart.push(start);
    while (sentence < paragraph.sentences.length && paragraph.sentences[sentence].end < words[at].end) sentence++;
    const closes = paragraph.sentences[sentence]?.end <= (words[at + 1]?.start ?? Number.POSITIVE_INFINITY);
    if (at + 1 === words.length || at + 1 - start >= longestSentence || endsAfter(words, quotations, at, closes)) {
      for (let index = start; index <= at; index++) sentenceEnd.push(at + 1);
      start = at + 1;
    }
  }
  return { sentenceStart, sentenceEnd };
}

/** No sentence is read further than this many words: everything that looks around in one stays cheap. */
const longestSentence = 160;

function endsAfter(
  words: readonly SpeechWord[],
  quotations: readonly QuotedSpan[],
  at: number,
  closes: boolean,
): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word.kind !== 'quotation') {
    if (next.kind === 'quotation') return closes && isStop(word);
    return closes;
  }
  const { kind } = quotations[word.quotation];
  const last = word.ending;
  if (next.kind === 'mark') return false; // the mark decides
  if (next.kind === 'quotation') return isEnd(last) && kind === 'direct';
  if (!isEnd(last)) return false;
  if (!next.capital) return false;
  return !reportsBack(words, at + 1, last);
}

function isStop({ kind, lower }: SpeechWord): boolean {
  return kind === 'mark' && isEnd(lower);
}

function isEnd(mark: string): boolean {
  return mark !== '' && '.!?…'.includes(mark);
}

/** "Smith said:" or "Smith said, “": what comes next is reported, not the quotation before. */
function introducesMore(words: readonly SpeechWord[], at: number): boolean {
  const mark = words[at]?.lower;
  return mark === ':' || (mark === ',' && words[at + 1]?.kind !== 'word');
}

/** Words behind the quotation among which its speaker and verb must be. */
const wordsRead = 7;

/**
 * Whether the words after a quotation that ends in a stop report it all the same: `"Why?" Smith asked.`
 * After a full stop, only a clause that says no more than that counts: `"No." Smith said.`
 */
function reportsBack(words: readonly SpeechWord[], from: number, last: string): boolean {
  for (let at = from; at < words.length && at < from + wordsRead; at++) {
    const { kind, lower } = words[at];
    if (kind === 'mark' && lower === '.' && words[at - 1]?.capital) continue; // "Sen. Smith said"
    if (kind !== 'word') return false;
    const verb = at > from ? reportingVerb(lower) : undefined;
    if (verb && verb.form !== 'gerund') return isReport(words, at, verb.class, last);
    if (at > from + 3 && !mayPrecedeVerb(words, at)) return false;
  }
  return false;
}

/** Whether the verb at `at` reports the quotation before its sentence, which ends in `last`. */
function isReport(words: readonly SpeechWord[], at: number, verb: ReportingClass, last: string): boolean {
  const next = words[at + 1]?.lower;
  if (last === '?' || last === '!') return next !== 'that' && !introducesMore(words, at + 1);
  return verb === 'say' && (next ?? '.') === '.';
}

/** Whether a word may be between a sentence's first words and its verb of speech: part of a name, a pronoun, an adverb. */
function mayPrecedeVerb(words: readonly SpeechWord[], at: number): boolean {
  const { lower, capital } = words[at];
  return (
    capital || subjectPronouns.has(lower) || determiners.has(lower) || isAdverbAt(words, at) || auxiliaries.has(lower)
  );
}
