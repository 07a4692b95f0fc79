// Amounts of a sentence, and how exactly two of them can be compared.
import { numberWords } from '../../word-lists/number-words.ts';

export interface Amount {
  readonly value: number;
  /** What its last digit counts, where it is rounded: 100,000,000 for "8.4 billion"; 0 for a full number. */
  readonly place: number;
}

/** Parts that miss the total by more than this were not meant to make it up: some may be left out sooner than counted twice. */
const furthest = { short: 0.15, over: 0.25 };

/** So far from the total that the list is of something else; one that only includes what it lists may be short of it. */
export function isFarFrom(sum: number, total: number, onlyIncludes: boolean): boolean {
  const over = (sum - total) / total;
  return over > furthest.over || -over > (onlyIncludes ? 0 : furthest.short);
}

const magnitudes: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 };

export function readAmount(digits: string, magnitude = ''): Amount {
  const word = numberWords.get(digits.toLowerCase());
  const scale = magnitudes[magnitude.trim().charAt(0).toLowerCase()] ?? 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    value: (word ?? Number(digits.replace(/,/g, ''))) * scale,
    place: scale > 1 || decimals > 0 ? scale / 10 ** decimals : 0,
  };
}

/** Rounded parts may add up to so many of the last place's units more or less than their total. */
const roundings = 1.6;

/** What the last digit of a full number counts that is no zero: 10,000 for 610,000. */
const evenTo = ({ value }: Amount) => Number(`1${/0*$/.exec(String(Math.round(value)))}`);

/** Whether a sum may miss its total only because figures were rounded. */
export function isRounding(sum: number, total: Amount, parts: readonly Amount[]): boolean {
  const isFiner = total.place > 0 && parts.every((part) => part.place === 0 && evenTo(part) < total.place);
  if (isFiner) return 2 * Math.abs(sum - total.value) <= parts.reduce((all, part) => all + evenTo(part), total.place);
  const place = Math.max(total.place, ...parts.map((part) => part.place));
  return Math.abs(sum - total.value) <= roundings * place;
}

/** A number as another is written: with its commas or none, and its million or billion. */
export function written(value: number, digits: string, magnitude: string): string {
  const number = value / readAmount('1', magnitude).value;
  const useGrouping = digits.includes(',') || !/\d{4}/.test(digits);
  return number.toLocaleString('en-US', { maximumFractionDigits: 3, useGrouping }) + magnitude;
}

const million = 1e6;
const billion = 1e9;

/** "8.6 billion", "1,204". */
export function figures(value: number): string {
  const [scale, word] = value >= billion ? [billion, ' billion'] : value >= million ? [million, ' million'] : [1, ''];
  return `${(value / scale).toLocaleString('en-US', { maximumFractionDigits: 3 })}${word}`;
}
