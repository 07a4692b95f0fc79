// Markdown's block quotations without marks (> …) that no line, colon or sentence before gives a speaker.
import type { Annotations, PlacedParagraph } from '../../annotate/annotations.ts';
import { blockQuotations } from '../../annotate/attribution/block-quotations.ts';
import type { Span } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';

export interface OrphanBlock {
  readonly span: Span;
  /** Where a line with the speaker goes, and what parts it from the line before. */
  readonly line: { readonly end: number; readonly separator: string };
}

/** The block quotations without a speaker, in order. An epigraph above the text is none of them. */
export function orphanBlockQuotations(annotations: Annotations): OrphanBlock[] {
  const { paragraphs, article } = annotations;
  const begins = paragraphs.findIndex(({ block }) => block.kind === 'paragraph');
  if (article.format !== 'markdown') return []; // in plain text, what leads to it or signs it is how it is known
  return blockQuotations(annotations)
    .filter(({ blocks, credit }) => !credit && begins >= 0 && blocks[0].index > begins && needsSpeaker(blocks))
    .map(({ blocks }) => placeOf(blocks, article.text));
}

/** Fewer words are a label. */
const shortestQuotation = 5;

function needsSpeaker([{ paragraph }]: readonly PlacedParagraph[]): boolean {
  return (
    countWords(paragraph.text, 0, paragraph.text.length, shortestQuotation) >= shortestQuotation &&
    !note.test(paragraph.text.slice(0, 40))
  );
}

/** A notice of the paper's own, set off as a block quotation. */
const note = /^\W*(?:editor[’']?s[’']? )?(?:notes?|correction|clarification|update|warning|tip|important)\W*:/i;

function placeOf(blocks: readonly PlacedParagraph[], text: string): OrphanBlock {
  const last = blocks[blocks.length - 1].block.span;
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
  const prefix = /^[ \t]*>/.exec(text.slice(lineStart, lineStart + 40))?.[0] ?? '>';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    span: { start: blocks[0].block.span.start, end: last.end },
    line: { end: last.end, separator: `${newline}${prefix}${newline}${prefix} ` },
  };
}
