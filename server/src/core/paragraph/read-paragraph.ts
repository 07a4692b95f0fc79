// One block to what its own text gives.
import type { BlockKind } from '../article/article.ts';
import { findSentences } from '../language/sentences.ts';
import { findCues, reportingCues } from './cues.ts';
import type { Cue, Paragraph, PlacedCue } from './paragraph.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { speechWords } from './speech-words.ts';

/** Reads a block's text. Depends on nothing else, so that the result may be remembered by content. */
export function readParagraph(text: string, kind: BlockKind): Paragraph {
  const sentences = findSentences(text);
  const { quotations, problems } = findQuotations(text, sentences);
  let placedCues: readonly PlacedCue[] | undefined;
  let cues: readonly Cue[] | undefined;
  // most paragraphs hold no speech and are never asked
  const outermost = () => quotations.filter(({ depth }) => depth === 0);
  return {
    text,
    kind,
    sentences,
    quotations,
    problems,
    get placedCues() {
      placedCues ??= findCues(speechWords(text, outermost()));
      return placedCues;
    },
    get cues() {
      cues ??= reportingCues(this.placedCues);
      return cues;
    },
  };
}
