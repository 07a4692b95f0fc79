// What the shape of a line tells of furniture: addresses, code, rights, player controls, end marks, capitals, arrows, brackets.
import { endsSentence, isUrl } from '../line-shape.ts';
import type { shapeWeights } from './weights.ts';

export type LineSign = keyof typeof shapeWeights;

const endMark = /^(?:[-–—*# ]*(?:30|ends?|endit)[-–—*# ]*|#{3,}|x{3,}|\*{3,})$/i;
/** "(END) Harbor Newswires": the wire's own mark, with its name. */
const wireMark = /^\((?:END|ENDS|MORE)\)(?: \p{Upper}[\p{Alpha}&.'’-]*){0,4}$/u;
/** "Write to Jane Roe at jane.roe@…", "Email: desk@…", "Reach the desk at desk@… or 555-0134": how the writer is reached. */
const contact =
  /^(?:please )?(?:write|e-?mail|contact|reach|send|tips|follow|mail|schreiben|escriba|escríbanos|écrivez|contactez|contacto|kontakt|contatto|scrivi)\b[^?!]{0,80}?[\w.+-]+@[\w-]+\.[\w.-]*\w(?:,? (?:or|and) (?:at |on |by )?(?:@\w{2,30}|[\d ().+-]{6,20}))?\.?$/iu;
/** "More SPORT & LOCAL:Are you …": a label with its link right behind the colon. */
const gluedLabel = /^\p{Upper}[\p{Alpha}\d&'’ -]{3,40}:(?=\p{Upper}[\p{Alpha}'’-]* )(?=(?:\S+ ){3}).*[^,;]$/u;
const company =
  /^About (?:the )?\p{Upper}[\p{Alpha}\d&'’.-]{1,30}(?: (?:\p{Upper}[\p{Alpha}\d&'’.-]{0,30}|&|of|and)){0,5}(?::\s|$)/u;
/** Farther on than these characters, a © is in a caption or a sentence. */
const rights = /^.{0,80}?©\s?(?:\d{4}|copyright)/i;
const rightsAtHead = /^[\s(*_/-]{0,3}(?:©|\(c\)\s|copyright\b.{0,6}(?:©|\(c\)|\d{4}))/i;
/** "[pullquote]", "[caption id=…]", "{{video}}", a line of script. */
const code =
  /^(?:\[(?![^\]=?]*\.\]$)\/?[a-z][a-z_-]{2,20}(?:[ =:][^\]]{0,200})?\](?:.*\[\/[a-z_-]{3,20}\])?|\{[{%].{0,300}[%}]\}|<\/?(?:iframe|script|div|blockquote|img|figure)\b.*>|(?:\(?function\s?\(|window\.|document\.|var \w+ ?=|googletag\.|\$\().*[;{})].*)$/i;
const post = /\b(?:pic\.twitter\.com|t\.co|instagram\.com\/p|fb\.watch|youtu\.be)\/\w+\S*\s*$/i;
/** "— Jane Roe (@janeroe) March 3, 2019": who signed an embedded post. */
const signer = '[-–—]{1,2} ?[^()\\n]{1,60} \\(@\\w{1,30}\\)(?:\\s[\\p{Alpha}\\d][\\p{Alpha}\\d .,:·]{4,40})?$';
const signature = new RegExp(`^${signer}`, 'u');
/** "The pier is gone — Jane Roe (@janeroe) March 3, 2019" */
const signedPost = new RegExp(`\\S ${signer}`, 'u');
/** "JUST WATCHED", "MUST WATCH": the names of a player's lists, in capitals. */
const player =
  /\b(?:JUST WATCHED|MUST WATCH|NOW PLAYING|Replay More Videos|Media playback is unsupported|Now Playing:)\b/;
const gallery =
  /^(?:hide|show|view|toggle) caption\b|\b(?:photo|image|slide|foto|bild|imagen?) \d{1,3} (?:of|de|von|sur|di|van) \d{1,3}$|\(\d{1,3} (?:images|photos|pictures|slides|videos)\)$|^\d{1,3} ?(?:\/|of) ?\d{1,3}$/i;
const clock = /^\d{1,2}:\d\d(?::\d\d)? ?\/ ?-?\d{1,2}:\d\d(?::\d\d)?$/;
const hashtags = /^(?:[#@][\p{Alpha}\d_]{2,40}[\s,|]*)+$/u;
/** "Follow @harbourdesk": a verb that asks, then nothing but handles. */
const handle =
  /^(?:follow|sigue a|seguir a|siga|segue|seguici su|segui|suivez|suivre|folge|folgen sie|volg|följ|følg|obserwuj|śledź|seuraa|takip et|следите за|sleduj(?:te)?|ikuti)(?: (?:us|me|him|her|them|on|at|uns|oss|nous))*(?: ?[:,&]? ?(?:and )?@\w{2,30})+\.?$/iu;
/** "For more on the harbor, subscribe to …": what one is promised, then a verb that asks. */
const offer =
  /^for [^.?!,]{3,90}, (?:subscribe|sign up|follow|visit|click|tap|download|check out|go to|listen to|join us|email|text)\b/i;
const arrow = /^(?:>>|»|►|▶|▸|▹|‣|➤|➜|→|⇒)|(?:>>|»|►|▶|▸|→|⇒)[\s)\]]*$/;
/** "Unlimited access, $1 a week": what reading costs. */
const price =
  /(?:[$£€]\s?\d[\d.,]*|\d[\d.,]*\s?€) (?:a|an|per|each|pro|par|al|por|la) (?:day|week|month|year|Tag|Woche|Monat|Jahr|jour|semaine|mois|an|día|semana|mes|año)\b/iu;
const bracketed = /^[([](?!\d).*[)\]]$/s;
/** "( Also in the Courier: …)": a link's own brackets, with the space that came before its words. */
const linkBrackets = /^\([ \u00a0][^()]{3,160}\)$/;
const longestCapitals = 160;

/** "-- ENDS --" and the like, with spaces. */
const longestEndMark = 12;
/** A longer line with hashtags is a paragraph. */
const longestHashtags = 200;
/** A longer line with an address is a paragraph. */
const longestContact = 140;
/** A longer line with a handle is a paragraph. */
const longestHandle = 120;
/** So many words in capitals are hardly one name. */
const manyCapitals = 7;
/** So many may be one. */
const someCapitals = 4;
/** A line with more words and a price tells a story. */
const mostPriceWords = 16;
/** A line with more words may be a headline. */
const fewWords = 8;

/** What is on buttons is shorter, in code units. */
const longestPlayer = 60;

/** Signs that a line has whatever its last mark is. */
const signs: readonly (readonly [LineSign, (line: string) => boolean])[] = [
  ['endMark', (line) => (line.length <= longestEndMark && endMark.test(line.trim())) || isWireMark(line)],
  ['code', (line) => code.test(line) || (line.includes('/') && post.test(line)) || isPostSignature(line)],
  ['rights', (line) => rightsAtHead.test(line) || (line.includes('©') && rights.test(line))],
  ['player', (line) => player.test(line) || (line.length < longestPlayer && (gallery.test(line) || clock.test(line)))],
  ['contact', (line) => line.length < longestContact && line.includes('@') && contact.test(line)],
  ['hashtags', (line) => line.length < longestHashtags && hashtags.test(line)],
  ['handle', (line) => line.length < longestHandle && line.includes('@') && handle.test(line)],
  ['company', (line) => company.test(line)],
  ['linkBrackets', (line) => line.startsWith('(') && linkBrackets.test(line)],
  ['offer', (line) => offer.test(line)],
];

/** The signs of one line, which has `words` words. */
export function signsOf(line: string, words: number): LineSign[] {
  if (isUrl(line)) return ['address'];
  const found = signs.filter(([, has]) => has(line)).map(([sign]) => sign);
  return endsSentence(line) ? found : [...found, ...signsWithoutStop(line, words)];
}

/** Signs of a line that ends in no mark of a sentence. */
function signsWithoutStop(line: string, words: number): LineSign[] {
  const found: LineSign[] = [];
  if (arrow.test(line)) found.push('arrow');
  if (words <= mostPriceWords && price.test(line)) found.push('price');
  if (gluedLabel.test(line)) found.push('gluedLabel');
  if (bracketed.test(line)) found.push('bracketed');
  if (isCapitals(line))
    found.push(words >= manyCapitals ? 'capitals' : words >= someCapitals ? 'fewCapitals' : 'noStop');
  found.push(words <= fewWords ? 'shortWithoutStop' : 'noStop');
  return found;
}

/** "(END) Harbor News Wires". */
const longestWireMark = 60;
const isWireMark = (line: string) => line.length < longestWireMark && line.startsWith('(') && wireMark.test(line);

/** Whether a paragraph is a whole post with its signature. */
export const isSignedPost = (text: string) => text.includes('(@') && signedPost.test(text.trimEnd());

/** A dash, a name, a handle and a date. */
const longestSignature = 120;
/** Whether a line is who signed an embedded post, and when. */
export const isPostSignature = (line: string) => line.length < longestSignature && signature.test(line);

/** Fewer capitals may be an abbreviation. */
const fewestCapitals = 10;

function isCapitals(line: string): boolean {
  return (
    line.length <= longestCapitals &&
    line === line.toUpperCase() &&
    (line.match(/\p{Upper}/gu)?.length ?? 0) >= fewestCapitals
  );
}
