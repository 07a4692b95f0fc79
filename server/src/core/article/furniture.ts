// Page furniture: what a site puts under a story and a copy takes along. One question a line, answered word by word.
import { wordsOf } from '../text/words.ts';
import { type FurnitureWords, furniturePhrases } from './furniture-phrases.ts';
import { addressWords, furnitureTopics } from './furniture-topics.ts';

/**
 * widget: a label, link or prompt. policy: standing text (comments, cookies, rights). end: "-30-", "###", "ENDS".
 * company: "About ACME: …", which some desks keep.
 */
export type FurnitureKind = 'widget' | 'policy' | 'end' | 'company';

interface Phrase {
  readonly words: readonly string[];
  readonly place: keyof FurnitureWords;
  readonly kind: FurnitureKind;
}

const longestLine = 900;
const endMark = /^(?:[-–—*# ]*(?:30|ends?|endit)[-–—*# ]*|#{3,}|x{3,}|\*{3,})$/i;
const company =
  /^About (?:the )?\p{Lu}[\p{L}\p{N}&'’.-]{1,30}(?: (?:\p{Lu}[\p{L}\p{N}&'’.-]{0,30}|&|of|and)){0,5}(?::\s|$)/u;
/** "Follow BBC Sport on Facebook, X and Instagram." */
const social =
  /^(?:follow|like|join|find) [^.]{2,60}? on (?:x|twitter|facebook|instagram|whatsapp|telegram|youtube|tiktok|threads|bluesky|linkedin|google news)\b/i;
/** "Watch highlights on the Beacon app", "Listen to the best of Radio Solway on Sounds." */
const inApp =
  /^(?:watch|listen|read|follow|get|see)\b[^.]{2,80}? on (?:the|our) (?:[\p{L}\p{N}]+ ){0,3}(?:app|website)\b/iu;
/** "More rugby news", "More Beacon stories". */
const more = /^more (?:[\p{L}\p{N}'’]+ ){1,3}(?:news|stories|headlines|coverage|videos|articles)$/iu;
const address = new Set(addressWords.trim().split(/\s+/));
const topics = new Set(furnitureTopics.trim().split(/\s+/));
const phrasesByFirstWord = indexPhrases();

/** What kind of furniture a line is; undefined for anything that may be the story's own words. Quoted words are never furniture. */
export function furnitureKind(line: string): FurnitureKind | undefined {
  if (line.length > longestLine) return undefined;
  if (line.length <= 12 && endMark.test(line.trim())) return 'end';
  const placed = wordsOf(line);
  const words = placed.map(({ folded }) => folded);
  const found = words.length ? phraseIn(words, (count) => opensValue(line, placed[count - 1].end)) : undefined;
  if (found?.place === 'whole') return found.kind;
  if (/["“”„«»]/.test(line)) return undefined;
  if (/^(?:follow|like|tweet) @\w/i.test(line) || social.test(line) || inApp.test(line)) return 'widget';
  if (line.length < 60 && more.test(line)) return 'widget';
  return found?.kind ?? (company.test(line) ? 'company' : speaksToReaders(words) ? 'policy' : undefined);
}

function phraseIn(words: readonly string[], isLabel: (words: number) => boolean): Phrase | undefined {
  let found: Phrase | undefined;
  for (let at = 0; at < words.length; at++) {
    for (const phrase of phrasesByFirstWord.get(words[at]) ?? []) {
      if (phrase.place !== 'within' && at > 0) continue;
      if (phrase.place === 'whole' && phrase.words.length !== words.length) continue;
      if (!phrase.words.every((word, index) => words[at + index] === word)) continue;
      if (phrase.place === 'label' && !isLabel(phrase.words.length)) continue;
      if (phrase.place === 'whole') return phrase;
      if (!found || (found.kind === 'widget' && phrase.kind === 'policy')) found = phrase;
    }
  }
  return found;
}

/** Whether a colon or a bracket follows: "Tags: ferry", "Comments (12)". */
function opensValue(line: string, from: number): boolean {
  return /^\s?[:(：]/.test(line.slice(from, from + 2));
}

/** Whether a line without any known phrase still addresses readers about the page itself. */
function speaksToReaders(words: readonly string[]): boolean {
  if (words.length > 60 || !words.some((word) => address.has(word))) return false;
  return new Set(words.filter((word) => topics.has(word))).size >= (words.length <= 25 ? 2 : 4);
}

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const language of furniturePhrases) {
    for (const kind of ['widget', 'policy'] as const) {
      for (const place of ['whole', 'opening', 'label', 'within'] as const) {
        for (const phrase of language[kind][place]?.split(',') ?? []) {
          const words = phrase.trim().split(/\s+/);
          const phrases = index.get(words[0]);
          if (phrases) phrases.push({ words, place, kind });
          else index.set(words[0], [{ words, place, kind }]);
        }
      }
    }
  }
  return index;
}
