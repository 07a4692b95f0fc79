// Labels of interviews and transcripts: "Q:", "MR. CARNEY:", "Tilbury:".
import { isDigit, isSpace, isUpper } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

const reach = 44;
const shape =
  /^(?:Q|A|Q\.|A\.|\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|al|bin|of|the)){0,4}(?: \([^)]{1,16}\))?)$/u;
const notSpeakers =
  /^(?:note|notes|update|updates?|correction|editor.?s note|photos?|picture|image|video|source|sources|read more|see also|more|also|subs|subs not used|substitutes|replacements|bookings|booked|sent off|tries|cons|pens|yellow cards|teams?|referee|attendance|date|time|when|where|who|what|why|how|tickets?|price|address|location|venue|phone|email|website|contact|breaking|live|watch|listen|warning|tip|ps|p\.s|summary|verdict|score|scorers?|goals|man of the match|rating|director|starring|cast|running time|fact|myth|pros|cons|key points?|background|for|against|born|died|education|career|family|e-?mail|twitter|facebook)$/i;

/** The label that opens a line, without its colon; undefined where the line has none. Whether it is a speaker's, its repetition tells. */
export function turnLabel(line: string): Span | undefined {
  const colon = labelColon(line);
  if (colon < 1 || (colon + 1 < line.length && !isSpace(line.charCodeAt(colon + 1)))) return undefined;
  if (!/\p{L}/u.test(line.slice(colon, colon + 40))) return undefined; // "Clinton: 547" is a count
  let start = 0;
  while (line[start] === ' ') start++;
  let end = colon;
  while (end > start && line[end - 1] === ' ') end--;
  const label = line.slice(start, end);
  return shape.test(label) && !notSpeakers.test(label) ? { start, end } : undefined;
}

/** The first colon near the head of a line, before any mark that no label holds; -1 where there is none. */
function labelColon(line: string): number {
  const end = Math.min(line.length, reach);
  for (let at = 0; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x3a) return at;
    if (code === 0x2c || code === 0x22 || code === 0x3b || code === 0x201c || isDigit(code)) return -1;
    if (code === 0x20 && at > 0 && !'(dvabot'.includes(line[at + 1]) && !isUpper(line.charCodeAt(at + 1))) return -1;
  }
  return -1;
}

/** Which labels are speakers': those of two lines or more. */
export function speakersAmong(labels: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const speakers = new Set<string>();
  for (const label of labels) (seen.has(label) ? speakers : seen).add(label);
  // a question and its answer, once each, are an interview too
  if (seen.has('Q') && seen.has('A')) speakers.add('Q').add('A');
  return speakers;
}
