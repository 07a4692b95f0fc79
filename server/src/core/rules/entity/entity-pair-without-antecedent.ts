// "Both men" where no two men were named.

import type { Annotations } from '../../annotate/annotations.ts';
import type { BlockKind } from '../../article/article.ts';
import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { textBefore } from '../../text/before.ts';
import { type Span, shift } from '../../text/span.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { firstFrom } from '../support/own-mentions.ts';

export const say = wording('entity-pair-without-antecedent', {
  two: '“{words}”: who? Fewer than two people have been named. Say who they are.',
  three: '“{words}”: who? Fewer than three people have been named. Say who they are.',
  insert: 'Insert “[name]” for each as a placeholder',
});

interface Pair {
  readonly span: Span;
  readonly words: string;
}

const people =
  'men|women|brothers|sisters|leaders|ministers|officials|officers|suspects|victims|presidents|candidates|players';
/** Not where those who are meant follow, if only as a placeholder: "Both men, [name] and [name],". */
const pair = new RegExp(
  `(?:^|[.!?;]["”’']?\\s+|,\\s+)((?:[Bb]oth|[Tt]he two|[Tt]he three|[Aa]ll three) (?:${people}))\\b(?! (?:and|of|who|from|in|with|at|convicted|accused|arrested|charged|held|killed|named|injured|involved|whose)\\b|, \\[)`,
  'gu',
);
/** Two people may be brought in without names: "two men were held", "the brothers", "a nurse and a driver". */
const unnamed = /\b(?:men|women|brothers|sisters|twins|couple|duo|pair)\b/iu;
const counted =
  /\b(?:two|three|four|five|six|several|some|pair of|couple of|other|group of)((?: [\p{Alpha}-]+){1,3})/giu;
/** What is counted and is nobody: "six years". */
const measures =
  /^(?:years|months|weeks|days|nights|hours|minutes|seconds|times|decades|centuries|points|goals|runs|games|sets|miles|metres|meters|kilometres|kilometers|feet|inches|yards|acres|hectares|tons|tonnes|pounds|dollars|euros|pence|cents|shillings|votes|seats|counts|charges|degrees|storeys|stories|pages|words|copies|bedrooms|rooms|others?)$/i;
const twoRoles = /\b(?:an?|the|his|her) (\p{Lower}+) and (?:an?|the|his|her) (\p{Lower}+)\b/gu;
const oneRole = /\b(an?|his|her|their|another|the) (\p{Lower}+)(?: (\p{Lower}+))?\b/giu;
const reach = 3;
/** "The two men, A and B": so far behind the words, in code units, the names may be. */
const ahead = 250;
/** Names over the text or beside it bring nobody into it. */
const overhead: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'byline', 'caption', 'furniture']);

export const rule: ArticleRule = {
  id: 'entity-pair-without-antecedent',
  family: 'entity',
  scope: 'article',
  severity: 'hint',
  summary: '“Both men” where no two people have been named.',
  *check({ annotations, found }) {
    for (const { placed, items } of found('pairs', pairsIn)) {
      if (placed.block.kind !== 'paragraph') continue;
      for (const { span, words } of items) {
        if (isBroughtIn(annotations, placed.index, placed.start + span.start, words)) continue;
        yield {
          span: shift(span, placed.start),
          message: countOf(words) === 3 ? say.three({ words }) : say.two({ words }),
          fixes: () => namesBehind(placed.start + span.end, countOf(words), annotations.article.text),
        };
      }
    }
  },
};

const countOf = (words: string) => (/three/i.test(words) ? 3 : 2);

/** "Both men, [name] and [name], said so." */
function namesBehind(at: number, count: number, text: string): Fix[] {
  const names = `${'[name], '.repeat(count - 2)}[name] and [name]`;
  const inserted = `, ${names}${text[at] === ',' ? '' : ','}`;
  return [
    { title: say.insert(), edits: [{ span: { start: at, end: at }, text: inserted }], applicability: 'suggested' },
  ];
}

function pairsIn({ text, quotations }: Paragraph): Pair[] {
  if (!/both|the two|three/i.test(text)) return [];
  return [...text.matchAll(pair)]
    .map(({ index, 0: whole, 1: words }) => {
      const start = index + whole.length - words.length;
      return { span: { start, end: start + words.length }, words };
    })
    .filter(({ span }) => !isQuoted({ quotations }, span));
}

/** Whether two people, or people in the plural, are in the words before a place: its own paragraph and the two before it. */
function isBroughtIn(annotations: Annotations, index: number, before: number, pair: string): boolean {
  const first = firstToLookAt(annotations, index, pair);
  const missing = countOf(pair) - namedBetween(annotations, first, index, before, pair);
  if (missing <= 0) return true;
  const noun = pair.split(' ').at(-1) ?? '';
  return annotations.paragraphs.slice(first, index + 1).some(({ block, paragraph: { text }, start, index: at }) => {
    if (block.kind !== 'paragraph') return false;
    const words = at === index ? text.slice(0, before - start) : text;
    return bringsIn.some((step) => step({ words, noun, missing }));
  });
}

/** The words of a paragraph, the noun of the pair, and how many of its people have no name yet. */
interface Words {
  readonly words: string;
  readonly noun: string;
  readonly missing: number;
}

/** What brings people in without their names. */
const bringsIn: readonly ((words: Words) => boolean)[] = [
  ({ words }) => unnamed.test(words),
  ({ words }) => countsPeople(words),
  ({ words, noun }) => words.includes(` ${noun}`),
  ({ words }) => hasTwoRoles(words),
  ({ words, missing }) => bringsInByRole(words, missing),
];

/** Leaders and candidates may have been named long before. */
const longKnown = /leaders|candidates|presidents|ministers/;

function firstToLookAt({ paragraphs }: Annotations, index: number, pair: string): number {
  const { story } = paragraphs[index].block;
  let first = index;
  for (let steps = 0; first > 0 && steps < reach && paragraphs[first - 1].block.story === story; first--) {
    if (!longKnown.test(pair) && paragraphs[first - 1].block.kind === 'paragraph') steps++;
  }
  return first;
}

/** How many people who can be meant are named in the paragraphs, up to a little behind the words. */
function namedBetween(
  { entities, mentions, paragraphs }: Annotations,
  first: number,
  last: number,
  before: number,
  pair: string,
): number {
  const other = /women|sisters/.test(pair) ? 'male' : /men|brothers/.test(pair) ? 'female' : undefined;
  const excluded = new Set(entities.filter(({ gender }) => gender === other).map(({ id }) => id));
  const named = new Set<string>();
  for (let at = firstFrom(mentions, paragraphs[first].start); at < mentions.length; at++) {
    const { span, type, paragraph, entity } = mentions[at];
    if (span.start >= before + ahead || paragraph > last) break;
    if (type === 'PER' && !overhead.has(paragraphs[paragraph].block.kind) && !excluded.has(entity)) named.add(entity);
  }
  return named.size;
}

/** "Three young farmers": a plural behind a number, unless it is a measure. */
function countsPeople(words: string): boolean {
  for (const [, behind] of words.matchAll(counted)) {
    const noun = behind
      .trim()
      .split(' ')
      .find((word) => /[^s]s$|^(?:men|women|people|children)$/i.test(word) && !/^(?:is|was|has|his|this)$/i.test(word));
    if (noun && !measures.test(noun)) return true;
  }
  return false;
}

/** "the first of the two": in code units. */
const ordinalBefore = 30;

/**
 * "Her opponent, a dentist": someone by a role alone, who is not the one just named ("Roe, the captain", "is a dentist"); or two of them,
 * "the officer" and "the driver", even where each has been spoken of before.
 */
function bringsInByRole(words: string, missing: number): boolean {
  const roles = new Set<string>();
  for (const { index, 0: whole, 1: article, 2: one, 3: other } of words.matchAll(oneRole)) {
    const role = [one, other].find((word) => word && isSomebody(word));
    if (!role) continue;
    const isApposed = /(?:\p{Upper}[\p{Alpha}’'-]*,|\b(?:is|was|as|be|been|became|become|remains)) $/u.test(
      textBefore(words, index, ordinalBefore),
    );
    if (isApposed || /^,? \p{Upper}/u.test(words.slice(index + whole.length, index + whole.length + 4))) continue;
    if (missing === 1 && !/^the$/i.test(article)) return true;
    roles.add(role);
  }
  return roles.size > 1 && roles.size >= missing;
}

const isSomebody = (word: string) =>
  isRoleWord(word) || /^(?:man|woman|boy|girl|teenager|guy|cop|friend|colleague|rival|opponent|stranger)$/.test(word);

/** "A nurse and a driver": two people by what they are. */
function hasTwoRoles(words: string): boolean {
  for (const [, one, other] of words.matchAll(twoRoles)) if (isRoleWord(one) && isRoleWord(other)) return true;
  return false;
}
