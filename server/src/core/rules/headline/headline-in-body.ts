// The whole headline within a paragraph, at its head or at its end: a field pasted into the text.

import { distinct, placesIn } from '../../annotate/scan.ts';
import type { Block } from '../../article/article.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { note, type RememberedParagraph } from '../../paragraph/paragraph-cache.ts';
import { isWordUnit } from '../../text/characters.ts';
import { wordsOf } from '../../text/words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix, RuleContext } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { say as here } from '../support/places.ts';
import {
  type HeadlineWords,
  headlineAt,
  headlineBefore,
  headlineBehind,
  headlineWithin,
  wordsOfHeadline,
} from './headline-in-text.ts';
import { headsOf } from './headlines.ts';

export const say = wording('headline-in-body', {
  lineStarts: 'This line starts with the headline, word for word. Cut those words or rewrite them.',
  starts: 'This paragraph starts with the headline, word for word. Cut those words or rewrite them.',
  within: 'The headline has run into this line, word for word. Cut those words.',
  ends: 'This paragraph ends with the headline, word for word. Cut those words or rewrite them.',
  remove: 'Delete the headline here',
});

/** How many paragraphs behind the head a pasted headline may read like a sentence. */
const reach = 3;

export const rule: ArticleRule = {
  id: 'headline-in-body',
  family: 'headline',
  scope: 'article',
  severity: 'information',
  summary: 'A paragraph starts or ends with the whole headline.',
  cleans: { what: cleaning.headlines, asks: true },
  *check(context) {
    const { article } = context.annotations;
    const ledes = new Map(article.datelines.map(({ start, end }) => [start, end - start]));
    for (const { headline, head, body } of headsOf(context)) {
      const words = context.made('words', headline.text, () => wordsOfHeadline(headline.text));
      if (!words) continue;
      const inHead = head.map((block) => ({ block, place: pastedBefore(words, block) }));
      const atEdge = blocksAtEdge(words, context);
      const inBody = body.map((block, at) => {
        const lede = ledes.get(block.span.start);
        const mayBe = lede !== undefined || atEdge.has(block);
        return { block, place: mayBe ? placeOf(words, block, lede ?? 0, at < reach) : undefined };
      });
      const under = [...head, ...body].find(({ span }) => span.start >= headline.span.end);
      for (const { block, place: atEnds } of [...inHead, ...inBody]) {
        const place =
          atEnds ?? (block === under && block.kind !== 'headline' ? grownInto(words, headline, block) : undefined);
        if (!place) continue;
        const { start, end } = place;
        yield {
          span: { start: block.span.start + start, end: block.span.start + end },
          message: messageOf(place, head.includes(block)),
          related: [{ span: headline.span, message: here.headline() }],
          fixes: () => (place.last ? cutEnd(block, start, end) : cutStart(block, start, end)),
        };
      }
    }
  },
};

type Holders = Map<string, Set<RememberedParagraph>>;

/** The paragraphs by the word that opens them and the one that ends them. */
interface Edges {
  readonly opening: Holders;
  readonly closing: Holders;
}

const edges = distinct<Edges>({
  begin: () => ({ opening: new Map(), closing: new Map() }),
  change({ opening, closing }, remembered, by) {
    const { first, last } = note(remembered, 'headline-in-body/edges', readEdges);
    change(opening, first, remembered, by);
    change(closing, last, remembered, by);
  },
});

function change(holders: Holders, word: string, remembered: RememberedParagraph, by: 1 | -1): void {
  const own = holders.get(word) ?? new Set();
  if (by > 0) holders.set(word, own.add(remembered));
  else if (own.delete(remembered) && own.size === 0) holders.delete(word);
}

/** No word is longer, with the marks beside it, in code units. */
const longestWord = 60;

const readEdges = ({ text }: Paragraph) => ({
  first: wordsOf(text, 0, Math.min(text.length, longestWord))[0]?.folded ?? '',
  last: wordsOf(text, Math.max(0, text.length - longestWord)).at(-1)?.folded ?? '',
});

/** A quick look before a long one: the blocks that begin or end as the headline does. Behind a dateline no count looks. */
function blocksAtEdge({ folded }: HeadlineWords, { annotations, counted }: RuleContext): ReadonlySet<Block> {
  const { opening, closing } = counted('edges', edges).counts;
  const blocks = new Set<Block>();
  for (const holders of [opening.get(folded[0]), closing.get(folded[folded.length - 1])])
    for (const remembered of holders ?? [])
      for (const { block } of placesIn(annotations.paragraphs, remembered)) blocks.add(block);
  return blocks;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** Whether it ends the paragraph. */
  readonly last: boolean;
  /** Whether it is written just as it is above, behind other words of the line. */
  readonly within?: true;
}

function messageOf({ last, within }: Place, isHead: boolean) {
  if (within) return say.within();
  if (last) return say.ends();
  return isHead ? say.lineStarts() : say.starts();
}

/** Behind a caption or before a deck on the line right under the headline. */
function grownInto(words: HeadlineWords, { text: headline }: Block, { text }: Block): Place | undefined {
  const place = headlineWithin(words, headline, text);
  if (!place || (place.start === 0 && text.slice(place.end).trim() === '')) return undefined; // the headline alone is another rule's
  return { ...place, last: place.start > 0, within: true };
}

function placeOf(words: HeadlineWords, { kind, text }: Block, from: number, isNear: boolean): Place | undefined {
  if (kind === 'listItem') return undefined; // a list of contents names what follows
  const opening = mayOpen(words, text, from) ? headlineAt(words, text, from) : undefined;
  if (opening) {
    const pasted = isPasted(words, text, opening, isNear);
    return pasted ? { start: opening.start, end: opening.end, last: false } : undefined;
  }
  const closing = headlineBehind(words, text);
  return closing && isPasted(words, text, closing, false) ? { ...closing, last: true } : undefined;
}

/** In front of a deck, a byline or a date line, and parted from it by a stop. */
function pastedBefore(words: HeadlineWords, { text }: Block): Place | undefined {
  const place = headlineBefore(words, text);
  return place && { ...place, last: false };
}

/** Marks and spaces that may come before the first letter. */
const mostMarks = 6;

/** A quick look before a long one: the first letter, whatever marks come before it. */
function mayOpen({ letter }: HeadlineWords, text: string, from: number): boolean {
  for (let at = from; at < from + mostMarks; at++)
    if (isWordUnit(text.charCodeAt(at))) return text[at].toLowerCase() === letter;
  return false;
}

/** The headline's words that a near repetition begins with. */
const nearWords = 5;
/** Words that fill a line of their own. */
const wordsAlone = 4;
/** Words that no sentence begins with by chance. */
const wordsGlued = 6;

/**
 * Whether words that are those of the headline came from it. Right under it they did, where there are enough of them or a sentence
 * begins behind them. Farther down a columnist's own sentence may have given the headline: there they must read like one.
 */
function isPasted(
  { count, isSentence, capitals }: HeadlineWords,
  text: string,
  { start, end, glued }: { start: number; end: number; glued: boolean },
  isNear: boolean,
): boolean {
  const rest = text.slice(end, end + 6);
  const stopped = glued || rest.trim() === '' || /^["'”’]*(?:\s?[.:!?]|\s[-–—]\s)/.test(rest);
  if (isNear) return count >= nearWords || (stopped && !/^["'”’]*:/.test(rest));
  if (!stopped) return false;
  const words = text.slice(start, end);
  if (words === words.toUpperCase()) return false; // a label that runs into its item
  if (glued || rest.trim() === '') return count >= wordsAlone; // no sentence lacks its stop
  return count >= wordsGlued && (capitals.size > 2 ? capitals.isIn(words) : !isSentence);
}

/** Only where a new sentence follows: otherwise its subject would go too. */
function cutStart({ span, text }: Block, from: number, end: number): Fix[] {
  const gap = /^[.:!?"'”’]*(?:\s+(?=["“'‘]?[\p{Upper}\d])|(?=\p{Upper}))/u.exec(text.slice(end, end + 20));
  return gap ? deletion(span.start + from, span.start + end + gap[0].length) : [];
}

function cutEnd({ span, text }: Block, from: number, to: number): Fix[] {
  const start = text.slice(0, from).trimEnd().length;
  const end = text.slice(to).includes(' ') ? to : text.length; // marks that close it go, too
  return deletion(span.start + start, span.start + end);
}

function deletion(start: number, end: number): Fix[] {
  return [{ title: say.remove(), edits: [{ span: { start, end }, text: '' }], applicability: 'suggested' }];
}
