// A name in the headline that the article never comes back to.

import type { Annotations, Entity, Mention, PlacedParagraph } from '../../annotate/annotations.ts';
import type { BlockKind } from '../../article/article.ts';
import { foldName } from '../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { countriesSeatedIn } from '../../language/gazetteer/seats.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { followsName } from '../support/people/words-behind.ts';
import { shortNames } from './short-names.ts';

export const say = wording('headline-entity-missing', {
  found: '“{name}” is in the headline but not in the story. Add the name below, or change the headline.',
  begins: 'The story begins here',
  question: 'Who or what is {words}? Only the headline has the name.',
});

export const rule: ArticleRule = {
  id: 'headline-entity-missing',
  family: 'headline',
  scope: 'article',
  severity: 'information',
  summary: 'A name in the headline is missing from the article.',
  question: say.question,
  *check({ annotations, each }) {
    for (const entity of annotations.entities) {
      const mention = headlineMention(entity, annotations);
      if (!mention) continue;
      const body = annotations.paragraphs.filter(
        ({ block }) => block.story === entity.story && tellingBlocks.has(block.kind),
      );
      const telling = new Set(body.map(({ index }) => index));
      if (body.length < 3 || entity.mentions.some(({ paragraph }) => telling.has(paragraph))) continue;
      const words = (placed: PlacedParagraph) => each('words', placed, readWords);
      const wanted = [mention.text, ...otherForms(mention, annotations)];
      if (
        body.some((placed) => wanted.some((form) => holdsPart(form, words(placed)))) ||
        isToldOtherwise(entity, annotations)
      )
        continue;
      yield {
        span: mention.span,
        // a place may be told by what lies in it, a war or an outlet by other words; a person is named
        severity: entity.type === 'PER' && /[\s\u00a0]/.test(mention.text) ? 'information' : 'hint',
        subject: mention.text,
        message: say.found({ name: mention.text }),
        related: [{ span: openingOf(body[0]), message: say.begins() }],
      };
    }
  },
};

/** Where a name that is missing can be put. */
function openingOf({ block, paragraph, start }: PlacedParagraph): Span {
  const [sentence] = paragraph.sentences;
  return sentence ? shift(sentence, start) : block.span;
}

const tellingBlocks: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'listItem',
  'turn',
  'blockquote',
  'subhead',
  'caption',
]);

/** The entity's mention in the headline, where it can be trusted: a headline with a capital on every word shows no names. */
function headlineMention({ type, mentions }: Entity, { paragraphs, gazetteer }: Annotations): Mention | undefined {
  if (type === 'MISC') return undefined;
  const mention = mentions[0];
  const { kind, text } = paragraphs[mention.paragraph].block;
  if (kind !== 'headline' || mention.quoted || mention.adjectival) return undefined;
  if (ownCountry.has(foldName(mention.text)) || /[ÃÂâ€]/.test(mention.text)) return undefined;
  if (isKnown(mention.text, gazetteer)) return mention;
  if (opensHeadline(mention, text) || isLabel(mention, text) || isShort(mention.text)) return undefined;
  const plain = type === 'ORG' && !/[\s\u00a0]|^\p{Upper}+$/u.test(mention.text); // "Spurs": a short name that the article may not use
  return isSentenceCase(text) && !plain && !gazetteer.isPeople(foldName(mention.text)) ? mention : undefined;
}

/** Countries and capitals that stand for a newsroom's own country and government, which the article need not name. */
const ownCountry = new Set(
  'us usa america united states uk britain united kingdom washington westminster'
    .split(' ')
    .concat('united states', 'united kingdom'),
);

/** "Sen. Ana Roe: Why I will vote no": who wrote it. "UPDATE 2-Norrland cuts outlook": which writing of it this is. */
const isLabel = ({ text: name }: Mention, headline: string) =>
  /^(?: ?[:|]|(?: \d)?-\p{Upper})/u.test(headline.slice(headline.indexOf(name) + name.length));

/** "Dept", "J-Lo": short for what the article gives in full. */
const isShort = (name: string) =>
  /^(?:Dept|Govt|Sec|Gov|Sen|Rep|Pres|Prof)$|^\p{Upper}-\p{Upper}\p{Lower}+$/u.test(name);

/** "Rain clouds spreading": the first word of a headline, before a noun, is hardly a name. */
function opensHeadline({ text: name }: Mention, headline: string): boolean {
  if (/[\s\u00a0]/.test(name) || !headline.startsWith(name)) return false;
  const [, next, then = ''] =
    /^[ \u00a0](\p{Lower}[\p{Alpha}-]+)(?:[ \u00a0](\p{Lower}+))?/u.exec(
      headline.slice(name.length, name.length + 45),
    ) ?? [];
  if (next === undefined) return false;
  // "hits", "warns" are verbs behind a name; before a verb of its own such a word is a noun in the plural
  if (next.endsWith('s')) return /^(?:are|were|have|may|will|\p{Lower}{2,}ing)$/u.test(then);
  return !followsName(next);
}

/** What the article may say for a name of the headline: "Democrats" for "Dems", "Trump" for "Donald and Melania Trump", Salt Lake for Utah. */
function otherForms({ text, span }: Mention, { article }: Annotations): readonly string[] {
  const folded = foldName(text);
  const family = /^ (?:and|&) \p{Upper}\p{Alpha}+ (\p{Upper}\p{Alpha}+)/u.exec(
    article.text.slice(span.end, span.end + 60),
  )?.[1];
  return [...(shortNames[folded] ?? []), ...(family ? [family] : [])];
}

/** Shorter words are small in many houses' titles. */
const longestSmallWord = 3;

function isSentenceCase(headline: string): boolean {
  const words = headline.match(/\p{Alpha}[\p{Alpha}’'-]*/gu) ?? [];
  const lower = words.filter((word) => /^\p{Lower}/u.test(word) && word.length > longestSmallWord);
  return lower.length > 1;
}

const isKnown = (name: string, gazetteer: Gazetteer) =>
  gazetteer.countryOf(foldName(name)) ?? gazetteer.stateOf(foldName(name));

function readWords({ text }: Paragraph): ReadonlySet<string> {
  return new Set(foldName(text.replace(/[’']s\b/g, '')).match(/[\p{Alpha}\d]+/gu) ?? []);
}

/** Whether a word of the name is in the paragraph in whatever form: "Man Utd" as Manchester, "Quake" in earthquake. */
function holdsPart(text: string, words: ReadonlySet<string>): boolean {
  const parts = (foldName(text).match(/[\p{Alpha}\d]+/gu) ?? []).filter((part) => part.length > 1);
  if (parts.some((part) => words.has(part))) return true;
  const stems = parts.filter((part) => part.length > 2).map((part) => part.slice(0, 5));
  for (const word of words) if (stems.some((stem) => word.includes(stem))) return true;
  return false;
}

/** The place that opens a dateline: "DHAKA, Nov. 4 —". */
const placeOfDateline = /^\p{Upper}[\p{Alpha} .’'-]*\p{Alpha}/u;

/** The country for its capital or the other way about, an acronym for a name with these initials. */
function isToldOtherwise({ id, story, name }: Entity, { article, entities, gazetteer }: Annotations): boolean {
  const codes = countriesNamed(name, gazetteer);
  const filedFrom = article.datelines.flatMap(
    ({ start, end }) => article.text.slice(start, end).match(placeOfDateline) ?? [],
  );
  if (filedFrom.some((place) => countriesSeatedIn(foldName(place)).some((code) => codes.includes(code)))) return true;
  const letters = /^\p{Upper}[\p{Upper}.&]+$/u.test(name) ? name.replace(/[^\p{Upper}]/gu, '') : undefined;
  return entities.some((other) => {
    if (other.id === id || other.story !== story) return false;
    if (codes.length && countriesNamed(other.name, gazetteer).some((code) => codes.includes(code))) return true;
    return letters !== undefined && other.name.replace(/[^\p{Upper}]/gu, '').includes(letters);
  });
}

/** Codes of the countries that a name may stand for: its own, or that of which it is the capital. */
function countriesNamed(name: string, gazetteer: Gazetteer): readonly string[] {
  const folded = foldName(name);
  const country = gazetteer.countryOf(folded) ?? gazetteer.demonymOf(folded);
  return [...(country ? [country.code] : []), ...countriesSeatedIn(folded)];
}
