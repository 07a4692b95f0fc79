// An acronym that the article never spells out, or only long after it first appears.

import type { Annotations, PlacedParagraph } from '../../annotate/annotations.ts';
import { distinct, placesIn } from '../../annotate/scan.ts';
import { datelineLength } from '../../article/dateline.ts';
import { isRunningText } from '../../article/running-text.ts';
import { foldName } from '../../language/gazetteer/fold-name.ts';
import { commonWord, firstName, placeWord, rareWord } from '../../language/words/lexicon.ts';
import { isPost } from '../../paragraph/is-post.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { note, type RememberedParagraph } from '../../paragraph/paragraph-cache.ts';
import { textBefore } from '../../text/before.ts';
import { overlaps, type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, Fix, RuleContext } from '../rule.ts';
import { say as here } from '../support/places.ts';
import { likelyName, type Told } from './acronym-slip.ts';
import { acronymsIn, type FoundAcronym, isPronounceable, needsNoName } from './acronyms.ts';
import { definitionIn, initialsIn, isSpelledBeside, isToldBeside, lettersOf, looseNameOf } from './full-names.ts';

export const say = wording('entity-acronym-unexpanded', {
  never: '“{name}” is never spelled out. Give the full name on first reference.',
  late: '“{name}” comes before its full name. Spell it out on first reference.',
  slip: '“{name}” is never spelled out. Is it “{told}”, with a slip? Check the letters.',
  told: '{told} is spelled out here',
  replace: 'Change to {told}',
  full: 'The full name first appears here',
  insert: 'Insert “[full name] ({name})” as a placeholder',
  question: 'What does {words} stand for?',
  badge: 'never spelled out',
});

interface Place extends FoundAcronym {
  readonly placed: PlacedParagraph;
}

export const rule: ArticleRule = {
  id: 'entity-acronym-unexpanded',
  family: 'entity',
  scope: 'article',
  severity: 'information',
  summary: 'An acronym is never spelled out, or only long after its first mention.',
  question: say.question,
  badge: say.badge,
  settled: 'acronym',
  *check(context) {
    const { annotations } = context;
    const acronyms = acronymsOf(context);
    if (acronyms.size === 0) return;
    const spelled = firstSpelled([...acronyms.keys()], context);
    for (const [name, places] of acronyms) {
      const [{ span }, ...others] = places;
      const full = Math.min(firstExplained(name, places, context), spelled.get(lettersOf(name)) ?? never);
      if (full < span.end + near) continue;
      const told = full === never ? likelyName(name, acronyms) : undefined;
      if (told) {
        yield slipOf(name, places, told);
        continue;
      }
      const late = full < never;
      yield {
        span,
        severity:
          late || isDoubtful(name, places, annotations) || isLooselySpelled(name, context) ? 'hint' : 'information',
        message: late ? say.late({ name }) : say.never({ name }),
        related: late
          ? [{ span: { start: full, end: full + 1 }, message: say.full() }]
          : others.map(({ span }) => ({ span, message: here.tooHere() })),
        fixes: () => [placeholder(span, name)],
      };
    }
  },
};

const never = Number.POSITIVE_INFINITY;

function slipOf(name: string, places: readonly Place[], { name: told, place }: Told<Place>): Discovery {
  return {
    span: places[0].span,
    message: say.slip({ name, told }),
    related: [{ span: place.span, message: say.told({ told }) }],
    fixes: () => [
      {
        title: say.replace({ told }),
        edits: places.map(({ span }) => ({ span, text: told })),
        applicability: 'suggested',
      },
    ],
  };
}

/**
 * Letters that "the" comes before nowhere may be all the name that a firm, a station, a magazine or a model has, as those may that "&"
 * joins ("P&O") or that come first as a part of a name ("BDO Stoy Hayward"); those that make a word may be a campaign's.
 */
function isDoubtful(name: string, places: readonly Place[], { article, lexicon }: Annotations): boolean {
  if (name.includes('&') || places[0].inName) return true;
  if (isPronounceable(name) && (lexicon.kindsOf(foldName(name)) & mayBeShouted) !== 0) return true;
  return !places.some(({ inName, span }) => !inName && ofBody.test(textBefore(article.text, span.start, reach)));
}

/** Whether words somewhere in the article, a caption's included, may be those that the letters are made of. */
function isLooselySpelled(name: string, { found, made }: RuleContext): boolean {
  const pattern = made('loose name', name, () => looseNameOf(name)); // patterns of a name's own are slow to make
  const read = ({ text }: Paragraph) => (pattern.test(text) || definitionIn(text, name) !== undefined ? [name] : []);
  return found(`loosely ${name}`, read).length > 0;
}

const reach = 12;
const ofBody = /\b(?:the|of) $/i;

/** A lede may leave the full name to the sentence behind it. */
const near = 100;

/** The acronyms of the running text that a reader may not know, each with its places in order. */
function acronymsOf(context: RuleContext): ReadonlyMap<string, readonly Place[]> {
  const acronyms = placesByName(context);
  for (const [name, places] of acronyms)
    if (!isAcronym(name, places, context.annotations) || isShoutedOpening(name, places, context.annotations))
      acronyms.delete(name);
  leaveOutWords(acronyms, context);
  return acronyms;
}

function placesByName(context: RuleContext): Map<string, Place[]> {
  const { annotations, found } = context;
  const settled = namesOfSheet(context);
  const acronyms = new Map<string, Place[]>();
  for (const { placed, items } of found('acronyms', (paragraph) => strangeAcronyms(paragraph, annotations))) {
    for (const acronym of items) {
      const { name } = acronym;
      if (settled.has(name)) continue;
      const place = { ...acronym, placed, span: shift(acronym.span, placed.start) };
      if (isInDateline(place, annotations)) continue;
      const before = acronyms.get(name);
      if (before) before.push(place);
      else acronyms.set(name, [place]);
    }
  }
  return acronyms;
}

/** Those of a paragraph of running text that not every reader knows. */
function strangeAcronyms(paragraph: Paragraph, annotations: Annotations): FoundAcronym[] {
  if (!isRunningText(paragraph.kind) || isPost(paragraph.text)) return [];
  return acronymsIn(
    paragraph,
    annotations.gazetteer,
    ({ name, span, quoted }) => !quoted && !needsNoName(name, annotations) && !isItemDateline(span, paragraph),
  );
}

/** "DUNMORE, Ore. (Meridian) —" at the head of an item in a digest. */
const isItemDateline = ({ start, end }: Span, { text }: Paragraph) => start === 0 && datelineLength(text) > end;

const namesOfSheet = ({ sheet }: RuleContext): ReadonlySet<string> =>
  new Set([...sheet.acronyms, ...sheet.names.flatMap(({ use, avoid }) => [use, ...avoid])]);

/** What the article has in lower case, too, is a word that was set in capitals. */
function leaveOutWords(acronyms: Map<string, Place[]>, context: RuleContext): void {
  for (const name of [...acronyms.keys()].filter(isPronounceable))
    if (isWrittenSmall(name, context)) acronyms.delete(name);
}

function isWrittenSmall(name: string, { found, made }: RuleContext): boolean {
  const word = name.toLowerCase();
  const pattern = made('in small letters', name, () => new RegExp(`(?<!\\p{Alpha})${word}(?!\\p{Alpha})`, 'u'));
  const read = ({ text }: Paragraph) => (text.includes(word) && pattern.test(text) ? [word] : []);
  return found(`in small letters ${name}`, read).length > 0;
}

/** Where each acronym is first spelled out by the initials of capitalised words, keyed by its letters. */
function firstSpelled(names: readonly string[], { annotations, counted }: RuleContext): ReadonlyMap<string, number> {
  const { paragraphs } = annotations;
  const first = new Map<string, number>();
  const { counts: holders } = counted('initials', holdersOfInitials);
  for (const letters of names.map(lettersOf)) {
    for (const [remembered, offset] of holders.get(letters) ?? []) {
      const [placed] = placesIn(paragraphs, remembered);
      if (placed) first.set(letters, Math.min(first.get(letters) ?? never, placed.start + offset));
    }
  }
  return first;
}

/** The paragraphs that have initials of capitalised words, by the letters, and where in the paragraph. */
const holdersOfInitials = distinct<Map<string, Map<RememberedParagraph, number>>>({
  begin: () => new Map(),
  change: (holders, remembered, by) => {
    for (const [letters, offset] of note(remembered, 'entity-acronym-unexpanded/initials', initialsIn)) {
      const own = holders.get(letters) ?? new Map<RememberedParagraph, number>();
      if (by > 0) holders.set(letters, own.set(remembered, offset));
      else if (own.delete(remembered) && own.size === 0) holders.delete(letters);
    }
  },
});

function firstExplained(name: string, places: readonly Place[], { each }: RuleContext): number {
  for (const { placed, span } of places) {
    const own = shift(span, -placed.start);
    const known = each('acronyms explained', placed, () => new Map<string, number>());
    const key = `${name} ${own.start}`;
    const offset = known.get(key) ?? explainedIn(placed.paragraph, name, own);
    known.set(key, offset);
    if (offset !== never) return placed.start + offset;
  }
  return never;
}

/** Where a paragraph tells what its acronym means. */
function explainedIn({ text }: Paragraph, name: string, span: Span): number {
  return definitionIn(text, name) ?? (isSpelledBeside(text, span) || isToldBeside(text, span) ? span.start : never);
}

function placeholder(span: Span, name: string): Fix {
  return {
    title: say.insert({ name }),
    edits: [{ span, text: `[full name] (${name})` }],
    applicability: 'suggested',
  };
}

/** What somebody may set in capitals; a surname that is also an acronym's letters is set in capitals by nobody. */
const mayBeShouted = commonWord | rareWord | firstName | placeWord;

/** No firm's letters, mostly no part of a longer name; and where it can be said as a word, no word that is only set in capitals. */
function isAcronym(name: string, places: readonly Place[], { lexicon }: Annotations): boolean {
  if (places.some(({ firm }) => firm)) return false;
  const named = places.filter(({ inName }) => inName).length;
  const asName = places.some(({ asName, inName }) => asName && !inName);
  const isWord = isPronounceable(name) && (lexicon.kindsOf(foldName(name)) & mayBeShouted) !== 0;
  return (named * 2 < places.length || (named * 2 === places.length && asName)) && (!isWord || asName);
}

/** "A PLUCKY gran knocked out a burglar": the first words of the story are set in capitals, and the word comes only there. */
const isShoutedOpening = (name: string, [first, ...more]: readonly Place[], { runningText }: Annotations) =>
  more.length === 0 &&
  isPronounceable(name) &&
  first.placed === runningText[0] &&
  /^(?:AN? |I )?$/.test(first.placed.paragraph.text.slice(0, first.span.start - first.placed.start));

function isInDateline({ span }: Place, { article }: Annotations): boolean {
  return article.datelines.some((dateline) => overlaps(dateline, span));
}
