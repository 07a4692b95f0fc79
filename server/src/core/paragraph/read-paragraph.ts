// One block to what its own text gives.
import type { BlockKind } from '../article/article.ts';
import { findSentences } from '../language/sentences.ts';
import { findCues, reportingCues } from './cues.ts';
import type { Cue, Paragraph, PlacedCue } from './paragraph.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { type SpeechWord, speechWords } from './speech-words.ts';

/** Reads a block's text. Depends on nothing else, so that the result may be remembered by content. */
export function readParagraph(text: string, kind: BlockKind): Paragraph {
  const sentences = findSentences(text);
  const { quotations, problems } = findQuotations(text, sentences);
  let placed: readonly PlacedCue[] | undefined;
  let cues: readonly Cue[] | undefined;
  // most paragraphs hold no speech and are never asked
  const outermost = () => quotations.filter(({ depth }) => depth === 0);
  const placedCues = (words?: readonly SpeechWord[]) => {
    placed ??= findCues(words ?? speechWords(text, outermost()));
    return placed;
  };
  return {
    text,
    kind,
    sentences,
    quotations,
    problems,
    get cues() {
      cues ??= reportingCues(placedCues());
      return cues;
    },
    placedCues,
  };
}
