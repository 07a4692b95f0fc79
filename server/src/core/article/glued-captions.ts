// Captions that grew into a paragraph: a sentence, its picture's credit, and the story going on behind it.
import type { Span } from '../text/span.ts';
import { anyOf, inCapitalsToo, pictureAgencies, pictureBanks, wireServices } from '../word-lists/news-agencies.ts';

const agency = `(?:${anyOf([...wireServices, ...pictureBanks, ...pictureAgencies], inCapitalsToo)})(?: (?:Images|Photo|Wire))?`;
const person = "\\p{Upper}[\\p{Alpha}.'’-]*(?: (?:\\p{Upper}[\\p{Alpha}.'’-]*|de|van|von|der|al|el|bin)){1,3}";
const label = '(?:(?:[Ff]ile )?[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Cc]redit)(?: credit| by)?:? ';
const source = `(?:${person} ?/ ?)${agency}(?: ?/ ?${agency})?(?: via ${agency})?`;
/** Before a sentence that goes on for a while: a credit at the end of a paragraph makes a caption of the whole. */
const before = '(?= ["“]?(?!Images|Photo|via|for)\\p{Upper}[\\p{Alpha}’\']* .{30})';
const credit = new RegExp(
  `(?:(?<=(?:[.!?]["”’)]?|\\|) )(?:${label})?${source}|(?<= )\\((?:${label})?(?:${source}|${person}, ${agency}|${agency}/${person})\\))${before}`,
  'gu',
);
const mayHaveCredit = new RegExp(`[/(]\\s?(?:${agency}|[Pp]hoto)`);
/** A caption that opens the paragraph is no longer than this; farther on, it is the sentence before the credit. */
const longestCaption = 300;
const sentenceEnd = /[.!?]["”’)]? (?=["“]?\p{Upper})/gu;

/** The captions in a paragraph's text, their credits included, in order. */
export function gluedCaptions(text: string): Span[] {
  if (!mayHaveCredit.test(text)) return [];
  let from = 0;
  return [...text.matchAll(credit)].map(({ index, 0: words }) => {
    const end = index + words.length;
    const start = index - from <= longestCaption ? from : captionStart(text, index);
    from = end + 1;
    return { start, end };
  });
}

/** Where the sentence before a credit begins. */
function captionStart(text: string, credited: number): number {
  const head = Math.max(0, credited - longestCaption);
  const ends = [...text.slice(head, credited - 2).matchAll(sentenceEnd)];
  const last = ends.at(-1);
  return last ? head + last.index + last[0].length : credited;
}
