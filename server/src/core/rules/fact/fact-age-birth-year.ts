// An age that the year of birth does not allow.

import type { Annotations } from '../../annotate/annotations.ts';
import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { overlaps, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { dayOf } from './dates.ts';

export const say = wording('fact-age-birth-year', {
  found: 'Born in {born} means {younger} or {older} in {year}, not {age}. Check the age and the year.',
  atDeath: 'Age at death',
  ageHere: 'The age',
  yearHere: 'The year of birth',
  question: 'Which is right, the age or the year: {words}?',
});

interface Statement {
  readonly span: Span;
  readonly ageAt: Span;
  readonly bornAt: Span;
  readonly age: number;
  readonly born: number;
  /** The year in which the person was of that age, where the sentence says it. */
  readonly year: number | undefined;
}

interface Life {
  /** The age at death, and the year, which a report of the day leaves out. */
  readonly age?: { readonly span: Span; readonly years: number; readonly year: number | undefined };
  readonly born?: { readonly span: Span; readonly year: number };
  /** From when to when, as the last line of an obituary says. */
  readonly whole?: { readonly from: number; readonly to: number };
}

/** What may come between within a sentence: "Nov. 9", "N.M." end none. */
const within = String.raw`(?:[^.;()]|(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Upper}))\.)`;
const born = new RegExp(String.raw`\b(?:who was |was )?born\b${within}{0,60}?\b((?:1[89]|20)\d\d)\b`, 'u');
const ageThere =
  /(?:,\s|\baged\s|\b(?:is|turns|turned|now)\s)(\d{1,3})(?=,|\s\(|\.|;|$|\s(?:and|when|of)\b)|\b(\d{1,3})(?=-year-old\b)/;
/**
 * "Died on Monday 13 January 2025 at his home. He was 91", "died on Nov. 9, 2025, in Oaxaca. She was 91", "died in May 2024, aged 91";
 * on the day itself "died on Monday, aged 91".
 */
const ageAtDeath = new RegExp(
  String.raw`\bdied\b(?:${within}{0,60}?\b((?:19|20)\d\d)\b| (?:on )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b)(?:,? (?:at (?:the age of )?|aged )|${within}{0,80}?(?:\.|(?<=\.)) (?:He|She) was )(\d{1,3})\b(?! (?:years? (?:older|younger|before|after)|when|and))`,
  'u',
);
const died = new RegExp(String.raw`\b(?:died|dies|death)\b${within}{0,40}?\b((?:1[89]|20)\d\d)\b`, 'u');
/** "born 9 March 1938; died 2 June 2025": the last line of an obituary. */
const wholeLife = /\bborn (?:[^;.\n]{0,30} )?((?:1[89]|20)\d\d); died (?:[^;.\n]{0,30} )?((?:19|20)\d\d)\b/;
/** A paragraph that opens with somebody's birth. */
const bornFirst = new RegExp(
  String.raw`^(?:\p{Upper}[\p{Alpha}'’-]+ ){0,3}\p{Upper}[\p{Alpha}'’-]+(?:, who)? was born\b${within}{0,60}?\b((?:1[89]|20)\d\d)\b`,
  'u',
);
/** A birthday not yet reached takes one year off; one more may be a slip of nobody's. */
const slack = 1;

export const rule: ArticleRule = {
  id: 'fact-age-birth-year',
  family: 'fact',
  scope: 'article',
  severity: 'information',
  summary: 'An age and a year of birth do not agree.',
  question: say.question,
  *check({ annotations, found }) {
    const today = dayOf(annotations.article)?.year;
    const told: Span[] = [];
    const lives: { start: number; story: number; life: Life }[] = [];
    const all = found('ages', readAges);
    for (const { placed, items } of all) {
      const [ages] = items;
      lives.push({ start: placed.start, story: placed.block.story, life: ages.life });
      for (const { span, ageAt, bornAt, age, born: year, year: then } of ages.statements) {
        const at = then ?? endOf(year, all) ?? today;
        if (at === undefined || fits(age, year, at)) continue;
        told.push(shift(span, placed.start));
        yield {
          span: shift(span, placed.start),
          message: messageFor(age, year, at),
          related: [
            { span: shift(ageAt, placed.start), message: say.ageHere() },
            { span: shift(bornAt, placed.start), message: say.yearHere() },
          ],
        };
      }
    }
    yield* obituary(lives, today, told);
    if (today !== undefined) yield* elsewhere(lives, today, told, annotations);
  },
};

/** The year in which somebody died who was born in `from`, as the last line of the obituary says. */
const endOf = (from: number, all: readonly { readonly items: readonly { readonly life: Life }[] }[]) =>
  all.flatMap(({ items }) => items).find(({ life }) => life.whole?.from === from)?.life.whole?.to;

const fits = (age: number, from: number, at: number) => age >= at - from - 1 - slack && age <= at - from + slack;

const messageFor = (age: number, from: number, at: number) =>
  say.found({
    born: String(from),
    year: String(at),
    younger: String(at - from - 1),
    older: String(at - from),
    age: String(age),
  });

/** Nothing for the many paragraphs that speak of nobody's birth or death. */
function readAges(paragraph: Paragraph): { statements: readonly Statement[]; life: Life }[] {
  if (!paragraph.text.includes('born') && !paragraph.text.includes('died')) return [];
  return [{ statements: statementsIn(paragraph), life: lifeIn(paragraph) }];
}

/** Farther apart, the age and the year are of two people, in code units. */
const farApart = 90;

/** Ages with a year of birth in one sentence, outside quotations. */
function statementsIn({ text, sentences, quotations }: Paragraph): Statement[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const birth = born.exec(sentence);
    const told = birth && (lifespan(sentence, birth) ?? ageIn(sentence, birth));
    if (!birth || !told || /\b(?:about|around|nearly|almost)\s+\d/.test(sentence)) return [];
    const birthEnd = birth.index + birth[0].length;
    const ageAt = { start: start + told.end - told.digits.length, end: start + told.end };
    const bornAt = { start: start + birthEnd - 4, end: start + birthEnd };
    const span = { start: Math.min(ageAt.start, bornAt.start), end: Math.max(ageAt.end, bornAt.end) };
    // far apart in a sentence they may be of two people
    if (span.end - span.start > farApart || isQuoted({ quotations }, span)) return [];
    return [{ span, ageAt, bornAt, age: Number(told.digits), born: Number(birth[1]), year: told.year }];
  });
}

interface ToldAge {
  readonly digits: string;
  /** Where the digits end in the sentence. */
  readonly end: number;
  readonly year: number | undefined;
}

/** "Roe, 45, who was born in 1951", "was born in 1951 and is 45". */
function ageIn(sentence: string, birth: RegExpExecArray): ToldAge | undefined {
  const years = ageThere.exec(sentence);
  if (!years) return undefined;
  const end = years.index + years[0].length;
  if (/^\s(?:when|and when)\b/.test(sentence.slice(end, end + 8))) return undefined;
  const death = died.exec(sentence);
  const isBirth = death && death.index + death[0].length === birth.index + birth[0].length; // "who has died, was born in 1938"
  return { digits: years[1] ?? years[2], end, year: death && !isBirth ? Number(death[1]) : undefined };
}

/** Whose death it may be besides: "lost her mother, who died". */
const another =
  /\b(?:his|her|their|whose|mother|father|wife|husband|son|daughter|brother|sister)\b|\p{Upper}\p{Lower}+,? who\b/u;

/** "who was born in 1951 and died in 2009 at the age of 71": both of one life. */
function lifespan(sentence: string, birth: RegExpExecArray): ToldAge | undefined {
  const from = birth.index + birth[0].length;
  const rest = sentence.slice(from);
  const death = ageAtDeath.exec(rest);
  if (!death?.[1] || another.test(rest.slice(0, death.index))) return undefined;
  return { digits: death[2], end: from + death.index + death[0].length, year: Number(death[1]) };
}

/** What a paragraph says of the one an obituary is about: "died on Friday 3 May 2024, aged 91"; "who was born in … 1930". */
function lifeIn({ text }: Paragraph): Life {
  const end = ageAtDeath.exec(text);
  const start = bornFirst.exec(text);
  const whole = wholeLife.exec(text);
  return {
    whole: whole ? { from: Number(whole[1]), to: Number(whole[2]) } : undefined,
    age: end
      ? { span: lastUnits(end, end[2].length), years: Number(end[2]), year: end[1] ? Number(end[1]) : undefined }
      : undefined,
    born: start ? { span: lastUnits(start, 4), year: Number(start[1]) } : undefined,
  };
}

function lastUnits(match: RegExpExecArray, length: number): Span {
  const end = match.index + match[0].length;
  return { start: end - length, end };
}

/** The age at death in the first paragraphs against the year of birth further down, both of the one the story is about. */
function* obituary(
  paragraphs: readonly { start: number; story: number; life: Life }[],
  today: number | undefined,
  told: readonly Span[],
): Generator<Discovery> {
  for (const { start, story, life } of paragraphs) {
    const birth = life.age && paragraphs.find((other) => other.story === story && other.life.born);
    const year = life.age?.year ?? today;
    if (!life.age || !birth?.life.born || !year || fits(life.age.years, birth.life.born.year, year)) continue;
    const bornAt = shift(birth.life.born.span, birth.start);
    if (told.some((other) => overlaps(other, bornAt))) continue;
    yield {
      span: bornAt,
      message: messageFor(life.age.years, birth.life.born.year, year),
      related: [{ span: shift(life.age.span, start), message: say.atDeath() }],
    };
  }
}

/** The age of a person beside the name against the year of birth that a paragraph begins with: "Osei was born in 1989 …. Osei, 31,". */
function* elsewhere(
  paragraphs: readonly { start: number; life: Life }[],
  today: number,
  told: readonly Span[],
  { entities, mentions }: Annotations,
): Generator<Discovery> {
  for (const { start, life } of paragraphs) {
    if (!life.born) continue;
    const { entity } = mentions.find(({ span }) => span.start === start) ?? {};
    for (const { span, years } of entities.find(({ id }) => id === entity)?.ages ?? []) {
      const born = shift(life.born.span, start);
      if (fits(years, life.born.year, today) || told.some((other) => overlaps(other, span))) continue;
      yield {
        span,
        message: messageFor(years, life.born.year, today),
        related: [{ span: born, message: say.yearHere() }],
      };
    }
  }
}
