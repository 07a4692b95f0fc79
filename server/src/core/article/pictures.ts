// What is under a picture: captions and credits, in the newsroom's shapes and in those that a page leaves behind.

import { nameParticles } from '../word-lists/name-particles.ts';
import {
  anyOf,
  inCapitalsToo,
  pictureAgencies,
  pictureBanks,
  pictureSources,
  wireServices,
} from '../word-lists/news-agencies.ts';
import { words as list } from '../word-lists/words.ts';

const words =
  'photographs?|photos?|pictures?|pics?|images?|fotos?|fotografía|photographie|bild|bilder|imagen|imagem|immagine|zdjęcie|foto gallery|фото|valokuva|fotoğraf|crédit photo|crédits?|credits?|picture credit|cover image|featured image|file photo|illustration|graphic';
const agencies = `${anyOf([...wireServices, ...pictureBanks, ...pictureAgencies, ...pictureSources])}|PA (?:Wire|Images)`;
const captionOpening = new RegExp(
  `^[([*_\\s]*(?:(?:${words})(?: (?:caption|credit|by|courtesy|of))?s?\\s*[:/]|(?:file|image|photo) (?:photo|image|credit|source|caption)s?\\s*:|(?:pictured|caption|left|right|above|below|from left|clockwise from top left)\\s*:)`,
  'iu',
);
const captionEnding = new RegExp(
  `(?:\\b(?:photograph|photo|picture|pic|image|photo credit|credit|foto)s?\\s*:\\s*[\\p{Alpha}\\d.'’&/ -]{2,60}|[(/|]\\s*(?:file photo|(?:${agencies})(?: photo)?(?:/[\\p{Alpha} .-]{2,40})?)\\)?|\\((?:photo|photograph|picture|image)s?(?: by|:) [^()]{2,60}\\)|[.!?]["”’)]? (?:photo|photograph|picture|image)s? courtesy of [\\p{Alpha}.'’& -]{2,60}|\\(\\p{Upper}[\\p{Alpha}.'’-]+(?: \\p{Upper}[\\p{Alpha}.'’-]+){0,3} ?/ ?[\\p{Upper}][\\p{Alpha} .'’&-]{1,40}\\))[.)*_\\s]*$`,
  'iu',
);
const person = "\\p{Upper}[\\p{Alpha}.'’-]*(?: \\p{Upper}[\\p{Alpha}.'’-]*){1,3}";
const wires = anyOf([...wireServices, ...pictureBanks, ...pictureAgencies], inCapitalsToo);
const kept = '(?:,? ?(?:[Ff]ile|FILE|[Ff]iles|[Pp]ool|POOL|[Hh]andout)(?: [Pp]hoto)?)?';
/** Endings that only a caption has, in its own capitals: "(AP Photo/Lew Barlow, File)", "REUTERS/Lew Barlow", "Lew Barlow/Pool via AP", "Lew Barlow, AP". */
const agencyEnding = new RegExp(
  `(?:\\((?:${wires})(?: Photo| PHOTO| ?/ ?\\p{Upper})[\\p{Alpha} ./'’-]{0,40}${kept}\\)|[.!?]["”’)]? (?:${wires})(?: Photo| PHOTO)?/${person}(?:/[Ff]ile [Pp]hoto)?|[(/][^()/\\n]{2,60} via (?:${wires})${kept}\\)?|[.!?] ${person}(?:, (?:${wires})| ?/ ?(?:${wires}) ?[Ff]ile))[.)*_\\s]*$`,
  'u',
);
/** "FILE - In this May 6, 2019, photo": how agencies open the caption of an older picture. */
const agencyOpening = /^FILE(?: PHOTO)? ?[-–—:] ?\p{Upper}/u;
/** "Image copyright X Image caption Y", "Enlarge this image toggle caption X/AP", "Hide Caption 3 of 12": the page's own labels. */
const pageLabel =
  /^(?:image (?:copyright|source|caption)\b|enlarge this image\b|toggle caption\b|media caption\b|(?:hide|show) caption\b|photos: )/i;
/** "Caption: The pier at noon. Image: Ines Roth": the names of two fields, each with what was in it. */
const twoLabels =
  /^(?:picture |photo |image )?caption: .*(?:[.!?)]|\s[|–—-]) ?(?:image|photo|photograph|picture|credit|source)(?: credit)?: \p{Upper}/iu;
/** "The pier at noon. Credit...Ines Roth for The Harbour Post" */
const dottedCredit = /\bCredit(?:\.\.\.|…) ?\p{Upper}/u;
/** "Facebook Twitter Pinterest The pier at noon": a row of buttons, read with the caption behind it. */
const buttons =
  'Facebook|Twitter|X|Pinterest|WhatsApp|LinkedIn|E-?mail|Reddit|Messenger|Telegram|Share|Print|Tweet|Post';
const buttonsBefore = new RegExp(`^(?:(?:${buttons}) ){2,}(?!(?:${buttons})\\b)(?=[\\p{Upper}\\d“"‘'])`, 'u');
/** A gallery's captions, one behind the other, with the button that hides the last of them. */
const gallery = /\bHide Caption \d{1,3} of \d{1,3}$|\b\d{1,3} of \d{1,3}(?: (?:Next|Previous|Prev)){1,2}$/;
const galleryTail = 24;
const wholeCredit = new RegExp(
  `^[([*_\\s]*(?:(?:(?:${words})(?: (?:credit|by|courtesy(?: of)?|from|via|source|copyright))?s?\\s*[:/,-]?\\s*|courtesy(?: of)?:? |by )?[\\p{Alpha}\\d.'’&, -]{0,50}?[\\s/|(–—-]*\\b(?:${agencies})(?: (?:photos?|images?|via [\\p{Alpha} ]{2,30}))?(?:/[\\p{Alpha} .'’-]{2,40})?)[\\s.)\\]*_]*$`,
  'iu',
);
const named = new RegExp(
  `^[([*_\\s]*(?:${words})(?: (?:credit|by|courtesy(?: of)?|source))?s?(?:\\s*[:/]\\s*|\\s+by\\s+)\\S`,
  'iu',
);
const slashed =
  /^[([]?\p{Upper}[\p{Alpha}.'’-]+(?: (?:\p{Upper}[\p{Alpha}.'’-]*|de|van|von|der|al|el|bin)){1,4}(?: ?\/ ?\p{Upper}[\p{Alpha}.'’&-]*(?: [\p{Upper}][\p{Alpha}.'’&-]*){0,4}){1,3}(?:, ?(?:file|File|FILE|pool|Pool|POOL))?[)\]]?$/u;
const mark = /[:/()|]|\b(?:photo|image|picture|getty|reuters|courtesy|foto|copyright)/i;

/** In code units. */
const longestCaption = 420;
/** Agencies tell under a picture what the story is about, too. */
const longestOfAgency = 600;
/** A caption that no mark shows as one is shorter. */
const longestWithoutMark = 320;

/** A caption: it opens with "Photo:" or a label of the page, or closes with a photographer's credit. */
export function isCaption(line: string): boolean {
  if (isPageCaption(line)) return true;
  if (line.length > longestOfAgency) return false;
  // a credit ends in a name or a bracket, running text in a mark: most lines are decided by their last character
  // and their marks, before the long patterns are compiled
  const end = line.slice(-120);
  const mayBeCredit = /[\p{Alpha})*_\s]/u.test(end[end.length - 1]);
  if (agencyOpening.test(line) || (mayBeCredit && /[(/,]/.test(end) && agencyEnding.test(end))) return true;
  if (line.length > longestWithoutMark) return false;
  const credited = mayBeCredit && /[:(/|]|courtesy/.test(end) && captionEnding.test(end);
  const start = line.slice(0, 60);
  return credited || (/[:/]/.test(start) && captionOpening.test(start));
}

/** A caption or credit that still has the page's labels on it. */
export function isPageCaption(line: string): boolean {
  if (gallery.test(line.slice(-galleryTail))) return true;
  if (line.length > longestCaption) return false;
  return (
    (pageLabel.test(line.slice(0, 30)) && !/^photos: /i.test(line)) ||
    twoLabels.test(line) ||
    (line.includes('Credit') && dottedCredit.test(line)) ||
    buttonsBefore.test(line.slice(0, 90))
  );
}

/** In code units. */
const longestCredit = 110;

/** Nothing but who made the picture: "Photo: Getty Images", "(Ines Roth/Reuters)", "Photograph by Ines Roth". */
export function isPictureCredit(line: string): boolean {
  if (line.length > longestCredit || !mark.test(line)) return false;
  if ((line.includes('/') && slashed.test(line)) || (isNames(line) && wholeCredit.test(line))) return true;
  return named.test(line) && isNames(line.replace(/^.*?(?:[:/]|\bby\b)/i, ''));
}

/** Capitalized words in a row of names under a picture. */
const mostNames = 9;

/** The words in small letters that a credit may have. */
const creditWords = list(nameParticles, 'by of for via the and photo image images photos credit courtesy file');

/** Whether a line holds names and small words only: no sentence, eight words at most. */
function isNames(line: string): boolean {
  const all = line.match(/[\p{Alpha}\d'’.-]+/gu) ?? [];
  const small = all.filter((word) => /^\p{Lower}/u.test(word) && !creditWords.has(word));
  return all.length > 0 && all.length <= mostNames && small.length === 0;
}
