// A sentence that breaks off at the end of its paragraph: it goes on in the next one, or its last words or its period were lost.

import type { PlacedParagraph } from '../../annotate/annotations.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { countWords } from '../../text/words.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { say as here } from '../support/places.ts';

export const say = wording('damage-sentence-cut', {
  goesOn: 'This sentence breaks off here and goes on in the next paragraph. Were words lost? Join the two.',
  noStop: 'This paragraph ends without a period. Were words lost? Look it up, or add the period.',
  join: 'Join the two paragraphs',
  stop: 'Add the period',
});

export const rule: ArticleRule = {
  id: 'damage-sentence-cut',
  family: 'damage',
  scope: 'article',
  severity: 'information',
  summary: 'A sentence breaks off at the end of a paragraph: its end or its period was lost.',
  *check({ annotations: { paragraphs, runningText }, found }) {
    const places = found('cutShort', lastWordOf).flatMap(({ placed, items }) =>
      items.map((item) => ({ ...item, span: shift(item.span, placed.start), next: paragraphs[placed.index + 1] })),
    );
    const cut = places.filter(({ next }) => next && goesOn(next));
    const open = places.filter(({ sentences, next }) => sentences && mayFollow(next));
    for (const [told, message, fix] of [
      [cut, say.goesOn(), joining],
      [open, say.noStop(), stopping],
    ] as const) {
      // copy that leaves stops out, or breaks its lines, does so throughout
      if (!told.length || told.length > Math.max(mostPlaces, runningText.length * mostShare)) continue;
      yield* toldOnce(told, message, fix);
    }
  },
};

interface Place {
  readonly span: Span;
  readonly next: PlacedParagraph | undefined;
}

/** So many places may be chance in the shortest of stories. */
const mostPlaces = 3;
const mostShare = 0.1;

function* toldOnce(places: readonly Place[], message: Said, fix: (place: Place) => Fix) {
  const [first, ...others] = places;
  yield {
    span: first.span,
    message,
    related: others.map(({ span }) => ({ span, message: here.tooHere() })),
    fixes: () => [fix(first)],
  };
}

const joining = ({ span, next }: Place): Fix => ({
  title: say.join(),
  edits: [{ span: { start: span.end, end: next!.start + indentOf(next!) }, text: startsWithMark(next!) ? '' : ' ' }],
  applicability: 'suggested',
});

const stopping = ({ span }: Place): Fix => ({
  title: say.stop(),
  edits: [{ span: { start: span.end, end: span.end }, text: '.' }],
  applicability: 'suggested',
});

const indentOf = ({ block: { text } }: PlacedParagraph) => text.length - text.trimStart().length;
const startsWithMark = ({ block: { text } }: PlacedParagraph) => /^\s*[,;’']/.test(text);

/** Whether a paragraph opens in the midst of a sentence. "iPads are …" opens one of its own. */
function goesOn({ block: { kind, text } }: PlacedParagraph): boolean {
  return kind === 'paragraph' && /^\s*(?:[,;] |[’']s |\p{Lower}{2,}[\s,;])/u.test(text);
}

/** Whether the end of a paragraph would be one before such a block. Before an extract or a list a stop may be left out. */
function mayFollow(next: PlacedParagraph | undefined): boolean {
  if (!next) return true;
  const { kind, text } = next.block;
  return kind === 'paragraph' ? /^\s*["“'‘]?\p{Upper}/u.test(text) : kind === 'subhead' || kind === 'furniture';
}

/** Shorter lines, in code units, are verse, posts and items. */
const shortestParagraph = 160;
/** A last sentence of fewer words may be a link. */
const fewestWords = 6;

/** The last word of a paragraph of the story that no mark comes behind, and whether sentences with their stops come before. */
function lastWordOf({ text, kind, sentences }: Paragraph): { span: Span; sentences: boolean }[] {
  if (kind !== 'paragraph' || text.length < shortestParagraph) return [];
  const found = /(?<=\s)\p{Lower}{2,}(?=\s*$)/u.exec(text.slice(-longestWord));
  const last = sentences.at(-1);
  if (!found || !last) return [];
  const start = text.length - Math.min(text.length, longestWord) + found.index;
  const isLong = countWords(text, last.start, last.end, fewestWords) >= fewestWords;
  return [{ span: { start, end: start + found[0].length }, sentences: sentences.length > 1 && isLong }];
}

/** In code units, with the spaces behind it. */
const longestWord = 40;
