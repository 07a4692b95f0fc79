// Bylines and agency credits: "By Dana Whitlock", "Hester Vane, maritime correspondent", "(Reporting by …; editing by …)".
import { isUpper } from '../text/characters.ts';
import { wordsOf } from '../text/words.ts';
import { nameParticles } from '../word-lists/name-particles.ts';
import { anyOf, namesOf, wireServices } from '../word-lists/news-agencies.ts';
import { words } from '../word-lists/words.ts';
import { monthWords, weekdayWords } from './calendar-words.ts';

const longest = 240;

const credit =
  /^[([*_\s]*(?:(?:additional |with )?(?:reporting|writing|editing|words|text|story|report|photographs?|photos|pictures|illustrations?|graphics?|compiled|edited|written|translated|posted|interview) (?:and \w+ )?by|with (?:files|reporting|inputs?|additional reporting) (?:from|by))\s/i;
const contributed =
  /\b(?:contributed (?:to this (?:report|story|article)|reporting)|contributed from)\b[^.]{0,40}\.?[)*_\s]*$/i;
const opener = /^[*_\s]*(?:by|por|par|von|di|door|av|af|autor|auteur|autore|text):?\s+/i;
const role =
  /\b(?:correspondent|reporter|editor|writer|columnist|contributor|staff|bureau chief|photographer|critic|news agency|press)\b/i;
/** Short names are left out: "New Castle, PA" is a place. */
const shortestAgency = 5;
const agency = new RegExp(
  `^(?:(?:for|of|Thomson) )?(?:${anyOf(wireServices.flatMap(namesOf).filter(({ length }) => length >= shortestAgency))})$`,
);
const particles = words(nameParticles, 'y e and und et i og och in for the of');

/** Code units of a line of names with their beats. */
const longestCredit = 110;
/** "By X" has no less. */
const shortest = 4;

/** Whether a line names who wrote or made the article and nothing else. */
export function isByline(line: string): boolean {
  if (line.length > longest || line.length < shortest) return false;
  if (credit.test(line) || (line.includes('contributed') && contributed.test(line))) return true;
  if (line.length > longestCredit) return false;
  const opened = opener.exec(line);
  if (opened) return isNames(line.slice(opened[0].length));
  return isNameWithRole(line);
}

/** Whether the line is a person's name and no more: "Hester Vane". Only the place of the line tells that it is a byline. */
export function isBareName(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Upper}(?:\.|['’]?\p{Upper}?[\p{Lower}\p{M}]+(?:-\p{Upper}\p{Lower}+)?)$/u.test(word))
  );
}

/** "Hester Vane at Lansdowne Road", "Hester Vane in Turin": where the reporter is. */
export function isPlacedName(line: string): boolean {
  const [name, place, ...more] = line.split(/ (?:at|in) /);
  return more.length === 0 && place !== undefined && isBareName(name) && placeName.test(place);
}
const placeName = /^(?:the )?\p{Upper}[\p{Alpha}.'’-]*(?: \p{Upper}[\p{Alpha}.'’-]*){0,3}$/u;

/** Names and a job. */
const mostWords = 9;
/** Words that may follow the names: paper, place, beat. */
const mostWordsAfter = 14;

/** Names after "By": capitalised up to the first comma or bar, no date, no verb; what follows (a role, a paper) is free but short. */
function isNames(rest: string): boolean {
  const names = rest.split(/[,|•·(–—]| - | for | in /, 1)[0];
  const words = wordsOf(names);
  if (
    !words.length ||
    words.length > mostWords ||
    wordsOf(rest).length > mostWordsAfter ||
    /[.?!]["'”’]?$/.test(rest.replace(/\b\p{Upper}[\w.]{0,3}\.$/u, ''))
  ) {
    return false;
  }
  let capitals = 0;
  for (const { start, end, folded } of words) {
    if (weekdayWords.has(folded) || monthWords.has(folded) || /^\d/.test(folded)) return false;
    if (isUpper(names.charCodeAt(start))) capitals++;
    else if (!particles.has(folded) && end - start > 0) return false;
  }
  return capitals > 0;
}

/** Names with commas between. */
const mostParts = 5;
/** "… and Jan Roe of The Daily Post in London". */
const mostLastWords = 7;
/** Words of one name. */
const longestName = 4;

/** "Hester Vane, maritime correspondent", "Hester Vane, Ines Roth and Lars Bo, Associated Press": names, and at the end who they are. */
function isNameWithRole(line: string): boolean {
  if (/[.?!:]$/.test(line)) return false;
  const parts = line.split(joint);
  const last = parts.pop() ?? '';
  if (!parts.length || parts.length > mostParts || wordsOf(last).length > mostLastWords || spoken.test(last))
    return false;
  if (!role.test(last) && !outlet.test(last) && !agency.test(last)) return false;
  return parts.every((name) => {
    const words = wordsOf(name);
    return words.length >= 2 && words.length <= longestName && isNames(name);
  });
}

const joint = /\s*[,|]\s*|\s+(?:and|&|und|et|y|e|och|og|en|i|ja|ve)\s+(?=\p{Upper})/u;
const spoken = /\b(?:said|says|told|is|was|has)\b/i;
/** The last word of a paper's, an agency's or a station's name, where the whole is a name. */
const outlet =
  /^(?:(?:The|Le|La|El|Die|Der|De|Il|O) )?(?:\p{Upper}[\p{Alpha}.&'’-]*[ -]){1,4}(?:News|Times|Post|Journal|Tribune|Herald|Gazette|Courier|Chronicle|Observer|Dispatch|Review|TODAY|Today|Network|Magazine|Zeitung|Presse|Nachrichten|Monde|País|Nacional|Noticias|Dagblad|Bladet|Tidningen|Gazeta|Sera)$/u;
