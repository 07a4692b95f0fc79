// "the statement said" where no statement is spoken of before: a document of which the reader does not know whose it is.
import type { PlacedParagraph } from '../../annotate/annotations.ts';
import { isRunningText } from '../../article/running-text.ts';
import { documentNouns, issuedDocuments, speechNouns } from '../../language/cues/noun-cues.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { words as list } from '../../word-lists/words.ts';
import type { RuleContext } from '../rule.ts';

export interface UnclearDocument {
  /** "the statement". */
  readonly span: Span;
  /** "statement". */
  readonly noun: string;
}

/** Sources of quotations that are a bare document, where nothing before them speaks of one or of somebody who issues one. */
export function* unclearDocuments({ annotations, each }: RuleContext): Generator<UnclearDocument> {
  const { article, attributions, paragraphs, quotations } = annotations;
  for (const { index, parts, span } of quotations) {
    const { source, cue, stated } = attributions[index] ?? {};
    if (!source || !cue || !stated) continue;
    const noun = /^the (\p{Alpha}+)$/iu.exec(article.text.slice(source.start, source.end))?.[1].toLowerCase();
    if (!noun || !issuedDocuments.has(noun)) continue;
    const here = paragraphs[parts[0].paragraph];
    if (isMentioned(here, Math.min(source.start, span.start) - here.start)) continue;
    const before = paragraphs.slice(0, here.index).filter(({ block }) => isHeadOrProse(block.kind));
    if (!before.some((placed) => each('documents', placed, speaksOfDocument))) yield { span: source, noun };
  }
}

const isHeadOrProse = (kind: PlacedParagraph['block']['kind']) =>
  isRunningText(kind) || kind === 'headline' || kind === 'deck' || kind === 'subhead';

/** Whether a document, or the act of issuing one, is spoken of in the paragraph before an offset. */
const isMentioned = ({ paragraph: { text } }: PlacedParagraph, end: number) => speaksOf(text.slice(0, end));

const speaksOfDocument = ({ text }: Paragraph) => speaksOf(text);

function speaksOf(text: string): boolean {
  for (const [word] of text.matchAll(/\p{Alpha}+/gu)) {
    const lower = word.toLowerCase();
    const bare = lower.endsWith('s') ? lower.slice(0, -1) : lower;
    if (documentNouns.has(bare) || speechNouns.has(bare) || issuing.has(lower) || issuing.has(bare)) return true;
  }
  return false;
}

/** What is done with a document, and names of documents that do not speak for themselves. */
const issuing = list(`
  accused accuses audited commissioned complained concluded court data directive edict emailed figure filed finding investigated
  investigation issued lawyer ordered petitioned published poll quoted released researcher ruled spokesman spokesperson
  spokeswoman studied sued suing suit surveyed tweeted wrote written
`);
