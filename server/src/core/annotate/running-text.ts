// The paragraph of prose before another one, whatever captions, links and subheads come between.
import { isRunningText } from '../article/running-text.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { note } from '../paragraph/paragraph-cache.ts';
import type { PlacedParagraph } from './annotations.ts';

/** The nearest running text of the same story before the paragraph with this index; undefined where there is none. */
export function proseBefore(paragraphs: readonly PlacedParagraph[], index: number): PlacedParagraph | undefined {
  const story = paragraphs[index]?.block.story;
  for (let at = index - 1; paragraphs[at]?.block.story === story; at--) {
    if (story === undefined) return undefined;
    if (isRunningText(paragraphs[at].block.kind)) return paragraphs[at];
  }
  return undefined;
}

/** The paragraphs before the one with this index that a reader keeps in mind, the nearest first: the story's prose without what he passes over. */
export function* readBefore(paragraphs: readonly PlacedParagraph[], index: number): Generator<PlacedParagraph> {
  for (let before = proseBefore(paragraphs, index); before; before = proseBefore(paragraphs, before.index)) {
    if (!isPassedOver(before)) yield before;
  }
}

/** Whether a paragraph holds nothing that a pronoun behind it could lean on: a line without its stop, an aside in brackets, a lone question. */
export function isPassedOver({ remembered }: PlacedParagraph): boolean {
  return note(remembered, 'running text/passed over', readPassedOver);
}

/** Longer lines are prose, whatever they end in. */
const longestLine = 200;

function readPassedOver({ text, quotations, cues }: Paragraph): boolean {
  if (text.length > longestLine) return false;
  const line = text.trim();
  const breaksOff = !/[.!?…:;,—–"'”’»\]-]\)*$/.test(line);
  const isLabel = cues.length === 0 && /^\S+(?:\s\S+)?:$/.test(line); // "Advertisement:" and not "Roe continued:"
  const isPrompt = cues.length === 0 && /(?:^|[.!?]\s)(?:Like|Follow|Share|Join|Visit)\s[^.!?]{1,40}:$/.test(line); // "Like our page:"
  const isAside = /^[([].*[)\]]$/.test(line);
  const isQuestion = quotations.length === 0 && /^[^.!?]*\?$/.test(line);
  return breaksOff || isLabel || isPrompt || isAside || isQuestion;
}
