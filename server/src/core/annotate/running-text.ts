// The paragraph of prose before and behind another one, whatever captions, links and subheads stand between.
import { isRunningText } from '../article/running-text.ts';
import type { PlacedParagraph } from './annotations.ts';

/** The nearest running text of the same story before the paragraph with this index; undefined where there is none. */
export function proseBefore(paragraphs: readonly PlacedParagraph[], index: number): PlacedParagraph | undefined {
  return prose(paragraphs, index, -1);
}

/** The nearest running text of the same story behind the paragraph with this index; undefined where there is none. */
export function proseAfter(paragraphs: readonly PlacedParagraph[], index: number): PlacedParagraph | undefined {
  return prose(paragraphs, index, 1);
}

function prose(paragraphs: readonly PlacedParagraph[], index: number, step: 1 | -1): PlacedParagraph | undefined {
  const story = paragraphs[index]?.block.story;
  for (let at = index + step; paragraphs[at]?.block.story === story; at += step) {
    if (story === undefined) return undefined;
    if (isRunningText(paragraphs[at].block.kind)) return paragraphs[at];
  }
  return undefined;
}
