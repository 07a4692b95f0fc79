// What the text of a unit tells by itself, remembered from one parse of a file to the next: a keystroke changes one unit of a thousand.
import { blankOut } from '../text/blank.ts';
import { mayBeDamaged } from '../text/damage/undamaged.ts';
import { ownCopy } from '../text/own-copy.ts';
import type { Span } from '../text/span.ts';
import { countWords } from '../text/words.ts';
import type { BlockKind, FurnitureKind } from './article.ts';
import { isByline } from './byline.ts';
import { isDateLine } from './date-line.ts';
import type { FrontMatterMemory } from './front-matter/read-front-matter.ts';
import { ownSentencesStart } from './furniture/own-sentences.ts';
import { type FurnitureReading, readFurniture } from './furniture/read-furniture.ts';
import { storyWeights, threshold } from './furniture/weights.ts';
import { gluedFurniture } from './glued.ts';
import { endsSentence, isScoreLine, isSubheadShaped } from './line-shape.ts';
import { isNote } from './notes.ts';
import { isCaption, isPageCaption, isPictureCredit } from './pictures.ts';
import { type QuotingSigns, quotingSigns } from './quoting-signs.ts';
import { isSentence, turnLabel } from './turn-label.ts';
import type { Unit } from './unit.ts';

export interface UnitReading {
  /** The same string as long as it is remembered: what is kept by it is found again without reading it. */
  readonly text: string;
  /** The unit's text as written, by which the reading is found. */
  readonly source: string;
  /** Page furniture inside of it, which `text` leaves out. */
  readonly glued: readonly Span[];
  /** Whether any of it may be damaged, as `plain` undoes damage. */
  readonly mayBeDamaged: boolean;
  /** What would be the label of a turn. */
  readonly label?: Span;
  /** Whether a sentence is behind the label. */
  readonly saysSentence: boolean;
  /** What tells of a quotation without marks. */
  readonly quoting: QuotingSigns;
  /** The kind in the body of a story where neither markup nor neighbours say otherwise; undefined for blank text. */
  readonly kind?: BlockKind;
  /** Whether it could be a subhead, by its shape. */
  readonly headsSection: boolean;
  /** The signs of page furniture in it, few or many. */
  readonly furniture?: FurnitureReading;
  /** Whether it is prose or furniture by its text, and nothing else that has a kind of its own. */
  readonly mayBeFurniture: boolean;
  /** How many words it has as a line without a stop, which a link may be; 0 for any other. */
  readonly linkWords: number;
  /** What the page left on a caption or a credit. */
  readonly left?: FurnitureKind;
  /** Where sentences of the story are behind furniture in one paragraph: the page's words, and the story's from `start` on. */
  readonly grown?: { readonly page: UnitReading; readonly story: UnitReading; readonly start: number };
}

/** A unit with what its text tells. */
export interface ReadUnit extends Unit {
  readonly reading: UnitReading;
}

/** A value that a host owns, one for each open article. */
export interface UnitMemory extends FrontMatterMemory {
  /** Those of the last parse, in order. */
  readings: readonly UnitReading[];
  /** Whether the file may have been damaged then. */
  damaged: boolean;
}

/** The text of a unit as a reader sees it, as long as it is written. */
type Prepare = (source: string, damaged: boolean) => string;

/**
 * The units with their readings. What no unit says any longer is forgotten. `damaged`: whether anything in the file may be;
 * `prepare`: what the texts of the units still need; undefined where they have had it.
 */
export function readUnits(units: readonly Unit[], damaged: boolean, memory: UnitMemory, prepare?: Prepare): ReadUnit[] {
  const known = memory.damaged === damaged ? memory.readings : [];
  const readingOf = remembering(known, (source) =>
    prepare
      ? readUnit(source, prepare(source, damaged), damaged && mayBeDamaged(source))
      : readUnit(source, source, damaged),
  );
  memory.damaged = damaged;
  const readings = units.map(({ text }) => readingOf(text));
  memory.readings = readings;
  return units.flatMap((unit, index) => readUnitsOf(unit, readings[index]));
}

/** The unit with its reading; two where the story's sentences grew into one paragraph with the page's. */
function readUnitsOf(
  { start, end, mark, apart, closed, newPage, emphasized, linked }: Unit,
  whole: UnitReading,
): ReadUnit[] {
  const reading = linked ? asSentence(whole) : whole;
  const unit = { start, end, text: reading.text, mark, apart, closed, newPage, emphasized, linked, reading };
  if (!reading.grown || mark !== undefined) return [unit];
  const { page, story, start: own } = reading.grown;
  return [
    { ...unit, end: start + page.text.length, text: page.text, closed: true, reading: page },
    { ...unit, start: start + own, text: story.text, apart: true, newPage: false, reading: story },
  ];
}

/** A sentence with links in it is the writer's own unless its words say more clearly than others must that it is not. */
function asSentence(reading: UnitReading): UnitReading {
  const { furniture, kind } = reading;
  if (!furniture || furniture.weight + storyWeights.linkInside >= threshold) return reading;
  return { ...reading, grown: undefined, furniture: undefined, kind: kind === 'furniture' ? 'paragraph' : kind };
}

/**
 * Gives readings for texts that are asked for in the file's order. Nearly all are where they were before, one behind the other,
 * and comparing a text with the one that is expected costs a fraction of looking it up.
 */
function remembering(
  before: readonly UnitReading[],
  read: (source: string) => UnitReading,
): (text: string) => UnitReading {
  let expected = 0;
  let places: Map<string, number> | undefined;
  const made = new Map<string, UnitReading>();
  return (text) => {
    if (before[expected]?.source === text) return before[expected++];
    places ??= new Map(before.map((reading, index) => [reading.source, index]));
    const place = places.get(text);
    expected = (place ?? expected) + 1;
    if (place !== undefined) return before[place];
    const reading = made.get(text) ?? read(ownCopy(text));
    made.set(reading.source, reading);
    return reading;
  };
}

function readUnit(source: string, prepared: string, damaged: boolean): UnitReading {
  const glued = gluedFurniture(prepared);
  const text = blankOut(prepared, glued);
  const furniture = readFurniture(text);
  const kind = kindOf(text, furniture);
  const headsSection = kind === 'paragraph' && text.length <= short && isSubheadShaped(text) && !isScoreLine(text);
  const left = kind === 'pictureCredit' || (kind === 'caption' && isPageCaption(text)) ? 'embed' : undefined;
  const label = turnLabel(text);
  const mayBeFurniture = kind === 'paragraph' || kind === 'furniture';
  return {
    text,
    source,
    glued,
    mayBeDamaged: damaged,
    label,
    saysSentence: label !== undefined && isSentence(text.slice(label.end + 1)),
    quoting: quotingSigns(text),
    kind,
    headsSection,
    furniture,
    mayBeFurniture,
    linkWords: linkWordsOf(text),
    left,
    grown: kind === 'furniture' && !glued.length ? grownOf(text, damaged) : undefined,
  };
}

function grownOf(text: string, damaged: boolean): UnitReading['grown'] {
  const start = ownSentencesStart(text);
  if (start === undefined) return undefined;
  const page = text.slice(0, start).trimEnd();
  const story = text.slice(start);
  return { page: readUnit(page, page, damaged), story: readUnit(story, story, damaged), start };
}

/** "(PHOTOS: …)": a link to a gallery rather than a caption. */
const bracketed = /^[([].*[)\]]\.?$/s;
/** "PHOTOS: Ten piers by night": the gallery's name behind its label. */
const galleryLabel = /^(?:PHOTOS|PICTURES|GALLERY|SLIDESHOW)\s?:/;
const short = 120;
const longestCredit = 240;
const longestLink = 20;

function kindOf(text: string, furniture: FurnitureReading | undefined): BlockKind | undefined {
  if (text.trim() === '') return undefined;
  if (isNote(text)) return 'note';
  if (isPictureCredit(text)) return 'pictureCredit';
  const isFurniture = furniture !== undefined && furniture.weight >= threshold;
  if (
    isFurniture &&
    (furniture.kind === 'stamp' || (furniture.kind === 'link' && (bracketed.test(text) || isGalleryLink(text))))
  )
    return 'furniture';
  if (isCaption(text)) return 'caption';
  if (text.length <= short && isDateLine(text)) return 'dateLine';
  if (text.length < longestCredit && isCredit(text)) return 'byline';
  return isFurniture ? 'furniture' : 'paragraph';
}

function isGalleryLink(text: string): boolean {
  return galleryLabel.test(text) && !endsSentence(text);
}

/** A line of links is no longer than this, in code units. */
const longestLinks = 160;

function linkWordsOf(text: string): number {
  if (text.length > longestLinks || endsSentence(text)) return 0;
  const words = countWords(text, 0, text.length, longestLink + 1);
  return words > longestLink ? 0 : words;
}

/** Credits in the body are in brackets or begin with "Reporting by"; a paragraph that begins with "By" is prose. */
function isCredit(text: string): boolean {
  return !/^by\s/i.test(text) && isByline(text) && !endsSentence(text.replace(/[.)]+$/, ''));
}
