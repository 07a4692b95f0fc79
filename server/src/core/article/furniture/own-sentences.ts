// Sentences of the story behind a line of the page, grown into one paragraph with it: the page's words end before them.
import { countWords, wordsOf } from '../../text/words.ts';
import { readerWords, readFurniture } from './read-furniture.ts';
import { threshold, wordWeights } from './weights.ts';

const sentenceStart = /[.!?]["”’)]?\s+(?=["“]?\p{Upper})/gu;
const stop = /[.!?]["”’)]*\s*$/;
/** With fewer words it may be any line of the page: "All rights reserved." */
const fewestWords = 5;

/**
 * Where the story's own sentences begin in the text of a line of furniture; undefined where it is the page's to its end. They
 * have no sign of the page but one word that a story has too ("signed the letter"), speak to no reader, and what is
 * before them is furniture by itself.
 */
export function ownSentencesStart(text: string): number | undefined {
  let found: number | undefined;
  let end = text.length;
  const starts = [...text.matchAll(sentenceStart)].map(({ index, 0: words }) => index + words.length);
  for (const start of starts.reverse()) {
    if (!isOwn(text.slice(start, end))) break;
    end = start;
    const before = readFurniture(text.slice(0, start).trimEnd());
    if (before && before.weight >= threshold) found = start;
  }
  return found;
}

function isOwn(sentence: string): boolean {
  if (!stop.test(sentence) || countWords(sentence, 0, sentence.length, fewestWords) < fewestWords) return false;
  if (wordsOf(sentence).some(({ folded }) => readerWords.has(folded))) return false;
  return (readFurniture(sentence.trimEnd())?.weight ?? 0) <= wordWeights.topic;
}
