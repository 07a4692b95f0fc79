// Two figures of a sentence and what is told to lie between them: "from 340 to 420, an increase of 80", "rose 12% to $56m from $50m".
import type { Span } from '../../text/span.ts';
import { softeners } from '../../word-lists/number-words.ts';
import { type Amount, isRounding, readAmount, written } from './amounts.ts';

/** What lies between two figures, where the sentence tells something else. */
export interface Change {
  readonly span: Span;
  /** Where it is told, and what it would have to be in the same writing. */
  readonly at: Span;
  readonly told: string;
  readonly digits: string;
  readonly mark: '%' | '';
}

const amount = (name: string) =>
  `(?<${name}Sign>[$£€])?(?<${name}>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?<${name}Scale> million| billion| trillion|mn|m|bn|tn)?(?![\\d.,]*\\d| ?%| per ?cent|\\p{Alpha})`;
const [from, to, between] = ['from', 'to', 'told'].map(amount);
const share = '(?<told>\\d+(?:\\.\\d+)?)(?<mark>%| per ?cent)(?! points?\\b)';
const way = '(?:rise|increase|jump|gain|climb|surge|leap|fall|drop|decline|decrease|slide|cut|reduction|plunge|slump)';
const went =
  '(?:rose|risen|rising|grew|grown|growing|jumped|climbed|increased|increasing|surged|soared|leapt|fell|fallen|falling|dropped|declined|declining|decreased|slid|plunged|slumped|tumbled)';
/** Words that hold no other figure. */
const few = '[^,.;:\\d%$£€“”"]{0,40}?';
const gap = `(?:${few}| in \\d{4})`;
const fromTo = `\\bfrom ${from}${gap},? to ${to}${gap}(?:,| [–—-]{1,2}) (?:or )?an? (?:\\p{Lower}+ )?`;

const shares = [
  `\\b${went}(?: by)? ${share} to ${to}${gap},? from ${from}`,
  `\\b${went}(?: by)? ${share},? from ${from}${gap} to ${to}`,
  `${fromTo}${way} of ${share}`,
  `${fromTo}${share} ${way}\\b`,
].map((shape) => new RegExp(shape, 'dgu'));
/** "Roe had 9,406 votes and Vale 8,794, a majority of 612" */
const lead =
  '(?:giving (?:him|her|them|it) )?(?:an?|his|her|their) (?:\\p{Lower}+ )?(?:lead|majority|margin|gap|difference)';
const differences = [
  `${fromTo}${way} of ${between}`,
  `(?<![\\d.,:/–-])${from}[^.;:\\d%$£€“”"]{1,60}?${to}${few}, ${lead} of ${between}`,
].map((shape) => new RegExp(shape, 'dgu'));

const vague = new RegExp(`\\b(?:${softeners.join('|')}|up to|under|less than|fewer than)\\s*[$£€]?$`, 'i');
/** Figures that were made alike before they were compared. */
const adjusted =
  /\b(?:like[- ]for[- ]like|constant|comparable|underlying|organic|adjust\p{Alpha}+|real terms|annuali[sz]ed)\b/iu;
const year = /^(?:19|20)\d\d$/;

const upward = /^(?:rose|risen|rising|grew|grown|growing|jumped|climbed|increased|increasing|surged|soared|leapt)$/;
/** "rose to £4.1 million from £5.3 million" */
const directions = [
  `\\b(?<went>${went})${few} to ${to}${gap},? from ${from}`,
  `\\b(?<went>${went})${few} from ${from}${gap} to ${to}`,
].map((shape) => new RegExp(shape, 'gu'));

/** Sums of money that went the other way than is told, and where that is told. Offsets are the sentence's. */
export function wrongWaysIn(sentence: string): { readonly span: Span; readonly at: Span }[] {
  if (!/[$£€]\d.*[$£€]\d/.test(sentence) || !/ to /.test(sentence)) return [];
  return directions
    .flatMap((shape) => [...sentence.matchAll(shape)])
    .flatMap(({ index: start, 0: { length }, groups = {} }) => {
      const { went, from, to, fromSign, toSign, fromScale = '', toScale = '' } = groups;
      const change = readAmount(to, toScale).value - readAmount(from, fromScale).value;
      const isOneKind = fromSign && fromSign === toSign && (fromScale === '') === (toScale === ''); // not "from $3 to $2 million"
      if (!isOneKind || change === 0 || change > 0 === upward.test(went)) return [];
      return [{ span: { start, end: start + length }, at: { start, end: start + went.length } }];
    });
}

/** Those of a sentence that are wrong. Offsets are the sentence's. */
export function wrongChangesIn(sentence: string): Change[] {
  if (!/\d.*\d.*\d/s.test(sentence) || adjusted.test(sentence)) return [];
  const isShare = /%|per ?cent/.test(sentence) && / from /.test(sentence);
  return [
    ...(isShare ? comparedIn(sentence, shares).flatMap(wrongShare) : []),
    ...comparedIn(sentence, differences).flatMap(wrongDifference),
  ];
}

interface Compared extends Span {
  readonly from: Amount;
  readonly to: Amount;
  readonly told: string;
  readonly scale: string;
  readonly at: Span;
}

/** What a sentence compares: exact figures of one kind, no two years. */
function comparedIn(sentence: string, shapes: readonly RegExp[]): Compared[] {
  const found: Compared[] = [];
  for (const match of shapes.flatMap((shape) => [...sentence.matchAll(shape)])) {
    const { from, to, told, fromSign, toSign, toldSign = fromSign, fromScale, toScale, toldScale = '' } = match.groups!;
    const places = match.indices!.groups!;
    const isExact = [places.from, places.to, places.told].every(([start]) => !vague.test(sentence.slice(0, start)));
    if (
      !isExact ||
      fromSign !== toSign ||
      (toldSign !== fromSign && !places.mark) ||
      (year.test(from) && year.test(to))
    )
      continue;
    const [start] = places.told;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      from: readAmount(from, fromScale),
      to: readAmount(to, toScale),
      told,
      scale: toldScale,
      at: { start, end: start + told.length + toldScale.length },
    });
  }
  return found;
}

/** So many times what it would have to be, it is told of something else. */
const furthest = 3;
const isFar = (one: number, other: number) => one > furthest * other || other > furthest * one;

function wrongShare({ from, to, told, at, ...span }: Compared): Change[] {
  const right = (100 * Math.abs(to.value - from.value)) / from.value;
  const rounding = (100 * (from.place + to.place)) / from.value;
  if (Math.abs(right - Number(told)) <= leastWrong + rounding || isFar(right, Number(told))) return [];
  return [{ span, at, told: `${told}%`, digits: right.toFixed(told.includes('.') ? 1 : 0), mark: '%' }];
}

/** In points: houses round up and down. */
const leastWrong = 1;

function wrongDifference({ from, to, told, scale, at, ...span }: Compared): Change[] {
  const total = readAmount(told, scale);
  const right = Math.abs(to.value - from.value);
  if (isRounding(right, total, [from, to]) || isFar(right, total.value)) return [];
  return [{ span, at, told: told + scale, digits: written(right, told, scale), mark: '' }];
}
