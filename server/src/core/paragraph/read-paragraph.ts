// One block to what its own text gives.
import type { BlockKind } from '../article/article.ts';
import { findSentences } from '../language/sentences.ts';
import { findCues, reportingCues } from './cues.ts';
import type { Cue, Paragraph } from './paragraph.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { outermost, speechWords } from './speech-words.ts';

/** Reads a block's text. Depends on nothing else, so that the result may be remembered by content. */
export function readParagraph(text: string, kind: BlockKind): Paragraph {
  const sentences = findSentences(text);
  const { quotations, problems } = findQuotations(text, sentences);
  let cues: readonly Cue[] | undefined; // most paragraphs are never asked
  return {
    text,
    kind,
    sentences,
    quotations,
    problems,
    get cues() {
      cues ??= reportingCues(findCues(speechWords(text, outermost(quotations))));
      return cues;
    },
  };
}
