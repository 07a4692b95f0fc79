// Which mentions a name rule may judge: the newsroom's own running words, not quotations, headlines, captions or credits.
import type { Annotations, Entity, Mention } from '../../annotate/annotations.ts';
import { proseBefore } from '../../annotate/running-text.ts';
import type { BlockKind } from '../../article/article.ts';
import { note } from '../../paragraph/paragraph-cache.ts';
import { isLineBreak, isSpace, isUpper } from '../../text/characters.ts';
import { firstWhere } from '../../text/first-where.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';

const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'listItem']);

/** Whether the mention is in running text, outside quotation marks, datelines and what of the page grew into a paragraph. */
export function isOwn(mention: Mention, { article, paragraphs }: Annotations): boolean {
  const { kind, glued = [] } = paragraphs[mention.paragraph].block;
  if (mention.quoted || !running.has(kind)) return false;
  for (const other of glued) if (overlaps(other, mention.span)) return false;
  for (const dateline of article.datelines) if (contains(dateline, mention.span)) return false;
  return true;
}

/** What leads to somebody else's text: "From a report published Monday:". */
const leadsToText =
  /\b(?:report|statement|letter|e-?mail|memo|article|column|post|editorial|wrote|writes|reads|published)\b[^.!?]*:\s*$/;

/** Whether a mention is in somebody else's text without marks: behind a line that leads to it, or where what was cut out is shown. */
export function isInExtract({ paragraph: index }: Mention, { paragraphs }: Pick<Annotations, 'paragraphs'>): boolean {
  const { remembered, paragraph } = paragraphs[index];
  if (paragraph.quotations.length > 0) return false;
  if (note(remembered, 'own/abridged', ({ text }) => /…\.|\.{4}|\[(?:…|\.{3})\]/.test(text))) return true;
  const before = proseBefore(paragraphs, index);
  return before !== undefined && note(before.remembered, 'own/leads to text', ({ text }) => leadsToText.test(text));
}

/** Whether a span touches a quotation. */
export function isInQuotation(span: Span, { quotations }: Annotations): boolean {
  const next = quotations[firstWhere(quotations, (quotation) => quotation.span.end > span.start)];
  return next !== undefined && overlaps(next.span, span);
}

/** The entity's mentions that a rule may judge, in order. */
export function ownMentions(entity: Entity, annotations: Annotations): Mention[] {
  return entity.mentions.filter((mention) => isOwn(mention, annotations));
}

/** Whether the words give a person's full name: two or more, not counting particles. */
export function isFull(words: string): boolean {
  let capital = false; // whether the word that is being walked has one
  let before = false; // whether one before it had
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (isSpace(code) || isLineBreak(code)) {
      before ||= capital;
      capital = false;
    } else if (!capital && isUpper(code)) {
      if (before) return true;
      capital = true;
    }
  }
  return false;
}

/** Whether the mention gives a person's full name. */
export function isFullName({ text }: Mention): boolean {
  return isFull(text);
}

/** No line-up is longer, in code units. */
const longestList = 2000;

/** With more names than this, and little else, it is a list. */
const fewNames = 3;

/** Whether the mention is in a line-up or another list of little but names, where surnames are alone and first names are dropped. */
export function inNameList({ paragraph }: Mention, { paragraphs, mentions }: Annotations): boolean {
  const { block } = paragraphs[paragraph];
  if (block.text.length > longestList) return false;
  let names = 0;
  let letters = 0;
  for (
    let at = firstFrom(mentions, block.span.start);
    at < mentions.length && mentions[at].span.end <= block.span.end;
    at++
  ) {
    names++;
    letters += mentions[at].text.length + 2;
  }
  return names > fewNames && letters * 2 > block.text.length;
}

/** Index of the first mention that starts at an offset or after it. */
export function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
