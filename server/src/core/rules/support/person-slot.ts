// Where a bare name must be a person's: it speaks, it owns, something is done by it or with it.
import type { Annotations, Mention } from '../../annotate/annotations.ts';
import { reportingVerb } from '../../language/cues/reporting-verbs.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  relatives,
  subordinators,
} from '../../language/cues/word-classes.ts';
import { isRoleWord } from '../../language/role-words.ts';
import { isSpace, isUpper, isWordUnit } from '../../text/characters.ts';
import { firstFrom } from './own-mentions.ts';

const REACH = 40;

/** Whether the mention is a whole noun phrase: "Trump had", "Marchetti, who"; not "the Tomlinson report", "the von Trapp family". */
export function standsAlone({ span, text: name }: Mention, { article: { text } }: Annotations): boolean {
  const last = wordsBefore(text, span.start).at(-1);
  if (last !== undefined && (determiners.has(last) || isUpper(text.charCodeAt(span.start - last.length - 1))))
    return false;
  if (/[\p{N}(&][\s\u00a0]?$/u.test(text.slice(Math.max(0, span.start - 2), span.start))) return false;
  if (name === name.toUpperCase()) return false;
  const rest = text.slice(span.end, span.end + REACH);
  if (/^[\s\u00a0](?:\p{Lu}|&)/u.test(rest)) return false;
  const next = /^[\s\u00a0](\p{Ll}[\p{L}'’-]*)/u.exec(rest)?.[1];
  return next === undefined || isVerbLike(next) || CLOSED.some((words) => words.has(next));
}

const CLOSED = [adverbs, auxiliaries, prepositions, conjunctions, subordinators, relatives];

function isVerbLike(word: string): boolean {
  return (
    word.endsWith('ed') || isAdverb(word) || reportingVerb(word) !== undefined || MEETING.has(word) || PAST.has(word)
  );
}

const isFiniteVerb = (word: string) => !word.endsWith('ing') && isVerbLike(word);

/** Common verbs whose past has no ending of its own. */
const PAST = new Set(
  `went came took made gave got left won lost beat led ran began became felt found kept held brought bought sold sent hit put set cut
  met wrote broke drew fell flew grew knew rose saw spent stood taught wore stepped comes goes takes makes gives gets leaves wins loses
  leads runs begins becomes feels finds keeps holds brings wants needs hopes plans`.split(/\s+/),
);

/** Whether the words beside the mention make it a firm or another thing: "net firm Netcraft", "said it", "the Exeem program". */
export function isLikeAThing({ span, text: name }: Mention, { article, mentions }: Annotations): boolean {
  const { text } = article;
  const plain = name.replace(/^(?:Mc|Mac|De|Di|Le|La|Du|Van|Fitz)/, '').replace(/[-'’]\p{Lu}/gu, '');
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}s$/u.test(plain)) return true; // "TimeWarner", "MPs"
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  if (/[(&\p{N}][\s\u00a0]?$/u.test(before) || isSecondHalf(before, span.start, mentions)) return true;
  const last = isAddressed(before) ? undefined : /(\p{Ll}[\p{L}'’-]*)[\s\u00a0]$/u.exec(before)?.[1];
  if (last && !CLOSED.some((words) => words.has(last)) && !isFiniteVerb(last)) return true;
  const rest = text.slice(span.end, span.end + REACH);
  if (
    /^[\s\u00a0](?:&|\p{Ll}+[\s\u00a0](?:that[\s\u00a0])?(?:its|their|they|it[\s\u00a0](?:has|had|intends|plans|expects|sees|aims|hopes|did|does|could))\b)/u.test(
      rest,
    )
  )
    return true;
  if (OWNED_IN.test(before) || OWNED.test(rest)) return true;
  const next = /^[\s\u00a0](\p{Ll}[\p{L}-]*)/u.exec(rest)?.[1];
  return next !== undefined && isRoleWord(next);
}

/** "Ms Crosfield", "Dr Bannister": courtesy makes a person of the name. A lord or a dame is in full by that name. */
const isAddressed = (before: string) => /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.?[\s\u00a0]$/.test(before);

/** "Jimmy "the Whirlwind" White": a first name and a nickname stand before the surname. */
export function hasNickname({ span }: Mention, { article: { text } }: Annotations): boolean {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  return /\p{Lu}\p{L}+[\s\u00a0]["“'‘(][^"”()]{1,30}["”'’)][\s\u00a0]$/u.test(before);
}

/** "Angels and Demons", "Culture, Media and Sport": after a capital that is no person's. */
function isSecondHalf(before: string, start: number, mentions: readonly Mention[]): boolean {
  if (!/\p{Lu}\p{L}* and[\s\u00a0]$/u.test(before)) return false;
  const previous = mentions[firstFrom(mentions, start) - 1];
  return previous?.type !== 'PER' || previous.span.end !== start - ' and '.length;
}

/** "shares in Elan", "Turkcell's stake": what firms and works have and people do not. */
const OWNED_IN = /\b(?:shares?|stakes?|sales|investors?|users|versions?|customers) (?:in|of|at) $/i;
const OWNED =
  /^(?:['’]s)? (?:shares?|stakes?|sales|profits?|stock|board|customers|users|software|products?|website|unit|shareholders)\b/;

/** "Maas said", "Maas has also told", "according to Maas". */
export function isSpeaker({ span }: Mention, { article: { text } }: Annotations): boolean {
  const verb = wordsAfter(text, span.end).find((word) => !auxiliaries.has(word) && !isAdverb(word));
  if (verb !== undefined && isSaying(verb)) return true;
  return /\baccording to[\s\u00a0]$/i.test(text.slice(Math.max(0, span.start - 14), span.start));
}

/** "…", said Maas: the subject of a reporting verb that stands between a quotation and the name. */
export function isCredited({ span }: Mention, { article: { text } }: Annotations): boolean {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const verb = /["”’'][\s\u00a0](\p{Ll}+)[\s\u00a0]$/u.exec(before)?.[1];
  return verb !== undefined && isSaying(verb) && /^(?:[.,;:]|$)/.test(text.slice(span.end, span.end + 1));
}

/** "Hook also downplayed" at the head of a sentence: the subject of a verb in the past, which does more than was told before. */
export function isActor({ span, paragraph }: Mention, { article, paragraphs }: Annotations): boolean {
  const { start, paragraph: read } = paragraphs[paragraph];
  if (!read.sentences.some((sentence) => sentence.start + start === span.start)) return false;
  const words = wordsAfter(article.text, span.end);
  const verb = words.findIndex((word) => !isAdverb(word));
  return (
    verb > 0 && words[verb].endsWith('ed') && verb < 3 && !article.text.slice(span.start, span.end).endsWith('ing')
  );
}

function isSaying(word: string): boolean {
  const verb = reportingVerb(word);
  return verb !== undefined && verb.class === 'say' && (verb.form === 'past' || verb.form === 'present');
}

/** "after meeting with Putin", "told Maas". */
export function isMet({ span }: Mention, { article: { text } }: Annotations): boolean {
  const [previous, last] = wordsBefore(text, span.start).slice(-2);
  return last === 'with' && MEETING.has(previous);
}

const MEETING = new Set(
  'meeting met meets meet talks spoke speak speaking talked talking negotiating clashed'.split(' '),
);

/** The words after an offset, as far as the first mark. */
function wordsAfter(text: string, from: number): string[] {
  return wordsOf(/^[\s\u00a0\p{L}'’-]*/u.exec(text.slice(from, from + REACH))?.[0] ?? '');
}

/** The words before an offset, from the last mark on. */
function wordsBefore(text: string, to: number): string[] {
  let from = to;
  while (from > 0 && from > to - REACH && !isMark(text.charCodeAt(from - 1))) from--;
  return wordsOf(text.slice(from, to));
}

/** A mark that ends a run of words: anything but letters, spaces, hyphens and apostrophes. */
function isMark(code: number): boolean {
  if (code < 0x80)
    return !((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) && code !== 0x27 && code !== 0x2d && code > 0x20;
  return code !== 0x2019 && !isSpace(code) && !isWordUnit(code);
}

const wordsOf = (stretch: string) =>
  stretch
    .toLowerCase()
    .split(/[\s\u00a0]+/)
    .filter(Boolean);
