// Two people with whom the paragraph before ends: a pronoun that opens the next one may mean either.
import type { Annotations, Mention, PlacedParagraph } from '../../annotate/annotations.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import { type Bearer, type Cast, type Gender, genderOf, rivals } from './rivals.ts';

/** "A and B met at the gate. ¶ "It is over," he said.": the last sentence of the paragraph before, or the last but what it says of both. */
export function pairAtEnd(
  { article }: Annotations,
  cast: Cast,
  before: PlacedParagraph,
  there: readonly Mention[],
  gender: Gender,
  pronoun: number,
): readonly Bearer[] | undefined {
  const { start, paragraph, block } = before;
  if (block.kind !== 'paragraph' || there.some(({ span }) => span.start < start)) return undefined;
  const two = rivals({ article, cast }, likeliest(there, cast, gender), gender, before, pronoun);
  if (!two) return undefined;
  const after = paragraph.sentences.filter((sentence) => start + sentence.start > two[1].span.end);
  const isOfBoth = (sentence: Span) => {
    const words = paragraph.text.slice(sentence.start, sentence.end);
    return /^(?:They|The (?:two|pair|couple)|Both|Neither)\b/.test(words) || isOfNobody(words);
  };
  const isOne = speechOf(before).clauses.some(({ cue }) => start + cue.span.start < two[0].span.start);
  return !isOne && after.every(isOfBoth) ? two : undefined;
}

/** Whether a sentence speaks of no person whom a pronoun behind it may mean: "The meeting lasted ten minutes." */
const isOfNobody = (words: string) =>
  !/\b(?:he|she|his|her|him|hers)\b/i.test(words) && wordsOf(words).every(({ folded }) => !isRoleWord(folded));

/** Whoever's gender is not known is a man more often than not: no rival to a woman who is named. */
export function likeliest(named: readonly Mention[], cast: Cast, gender: Gender): readonly Mention[] {
  const women = gender === 'female' ? named.filter(({ entity }) => genderOf(cast, entity) === gender) : [];
  return women.length > 0 ? women : named;
}
