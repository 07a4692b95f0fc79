// An acronym that the article never spells out.
import type { Annotations, PlacedParagraph } from '../../annotate/annotations.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { overlaps, shift } from '../../text/span.ts';
import type { ArticleRule, RuleContext } from '../rule.ts';
import {
  acronymsIn,
  type FoundAcronym,
  initialsIn,
  isExplainedIn,
  isPronounceable,
  lettersOf,
  needsNoName,
} from './acronyms.ts';

const running = new Set(['paragraph', 'listItem', 'blockquote']);

interface Place extends FoundAcronym {
  readonly placed: PlacedParagraph;
}

export const rule: ArticleRule = {
  id: 'entity-acronym-unexpanded',
  family: 'entity',
  scope: 'article',
  severity: 'information',
  summary: 'An acronym is never spelled out.',
  *check(context) {
    const { annotations, sheet, found, each } = context;
    const known = new Set([...sheet.acronyms, ...sheet.names.flatMap(({ use, avoid }) => [use, ...avoid])]);
    const places = new Map<string, Place[]>();
    for (const { placed, items } of found('acronyms', acronymsIn)) {
      if (!running.has(placed.block.kind)) continue;
      for (const acronym of items) {
        const { name, quoted } = acronym;
        if (quoted || needsNoName(name) || known.has(name)) continue;
        const place = { ...acronym, placed, span: shift(acronym.span, placed.start) };
        if (isInDateline(place, annotations)) continue;
        const before = places.get(name);
        if (before) before.push(place);
        else places.set(name, [place]);
      }
    }
    const isWord = (word: string) =>
      annotations.paragraphs.some((placed) => each('lower-case words', placed, lowerWordsIn).has(word));
    for (const [name, found] of places) {
      const explained = () => found.some(({ placed }) => isExplainedIn(placed.paragraph.text, name));
      const ordinary = () => isPronounceable(name) && isWord(name.toLowerCase());
      if (!isAcronym(name, found) || explained() || ordinary()) places.delete(name);
    }
    for (const name of spelledOut([...places.keys()], context)) places.delete(name);
    for (const [name, found] of places) {
      const [first, ...others] = found.map(({ span }) => span);
      yield {
        span: first,
        message: `${name} is never spelled out, and not every reader knows it. Give the full name at its first mention.`,
        related: others.map((span) => ({ span, message: 'Here too' })),
        fixes: () => [
          {
            title: 'Insert a place for the full name',
            edits: [{ span: first, text: `[full name] (${name})` }],
            applicability: 'suggested',
          },
        ],
      };
    }
  },
};

/** The short words of a paragraph that stand in small letters: an acronym among them is a word set in capitals. */
const lowerWordsIn = ({ text }: Paragraph): ReadonlySet<string> =>
  new Set(text.match(/(?<!\p{L})\p{Ll}{3,7}(?!\p{L})/gu));

/** Those of the acronyms whose full names stand anywhere in the article, by their initials. */
function spelledOut(names: readonly string[], { annotations, each }: RuleContext): readonly string[] {
  if (!names.length) return [];
  const found = new Set<string>();
  const wanted = names.map((name) => ({ name, letters: lettersOf(name) }));
  for (const placed of annotations.paragraphs) {
    const initials = each('initials', placed, initialsIn);
    if (initials.size) for (const { name, letters } of wanted) if (initials.has(letters)) found.add(name);
  }
  return [...found];
}

/** Mostly not a part of a longer name; and where it can be said as a word, not a word that is only set in capitals. */
function isAcronym(name: string, found: readonly Place[]): boolean {
  const named = found.filter(({ inName }) => inName).length;
  return named * 2 < found.length && (!isPronounceable(name) || found.some(({ asName }) => asName));
}

function isInDateline({ span }: Place, { article }: Annotations): boolean {
  return article.datelines.some((dateline) => overlaps(dateline, span));
}
