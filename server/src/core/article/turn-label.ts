// Labels of interviews and transcripts: "Q:", "MR. CARNEY:", "Tilbury:".
import { isDigit, isSpace, isUpper } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

const reach = 44;
const shape =
  /^(?:Q|A|Q\.|A\.|\p{Upper}[\p{Alpha}\p{M}.'’-]*(?: (?:\p{Upper}[\p{Alpha}\p{M}.'’-]*|de|van|von|der|al|bin|of|the)){0,4}(?: \([^)]{1,16}\))?)$/u;
/** What a desk labels in lines that say a sentence: notes, service, facts. Lists of names ("Tries:") are told by what they hold. */
const noteLabels =
  /^(?:note|notes|update|updates?|correction|editor.?s note|photos?|picture|image|video|source|sources|read more|see also|more|also|date|time|when|where|who|what|why|how|tickets?|price|address|location|venue|phone|email|website|contact|breaking|live|watch|listen|warning|tip|ps|p\.s|summary|verdict|rating|fact|myth|pros|cons|key points?|background|for|against|born|died|education|career|family|e-?mail|twitter|facebook)$/i;

/** The label that opens a line, without its colon; undefined where the line has none. Whether it is a speaker's, its repetition tells. */
export function turnLabel(line: string): Span | undefined {
  const colon = labelColon(line);
  if (colon < 1 || (colon + 1 < line.length && !isSpace(line.charCodeAt(colon + 1)))) return undefined;
  if (!/\p{Alpha}/u.test(line.slice(colon, colon + 40))) return undefined; // "Clinton: 547" is a count
  let start = 0;
  while (line[start] === ' ') start++;
  let end = colon;
  while (end > start && line[end - 1] === ' ') end--;
  const label = line.slice(start, end);
  return shape.test(label) && !noteLabels.test(label) ? { start, end } : undefined;
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

/** A line with its label. */
export interface LabelledLine {
  readonly label: string;
  /** Whether the words behind the label are one. */
  readonly isSentence: boolean;
}

/** Which labels are speakers': those of two lines or more, of which one at least says a sentence. */
export function speakersAmong(lines: readonly LabelledLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { label } of lines) (seen.has(label) ? repeated : seen).add(label);
  const talking = new Set(lines.filter(({ isSentence }) => isSentence).map(({ label }) => label));
  const speakers = new Set([...repeated].filter((label) => talking.has(label)));
  // a question and its answer, once each, are an interview too
  if (seen.has('Q') && seen.has('A')) speakers.add('Q').add('A');
  return speakers;
}

/** Behind its first word as many words in lower case as with a capital or in figures, or "Yes.": no list of players, no cast. */
export function isSentence(words: string): boolean {
  const rest = words.trim().replace(/^\S+/, '');
  const lower = rest.match(/(?<![\p{Alpha}\d])\p{Lower}/gu)?.length ?? 0;
  const others = rest.match(/(?<![\p{Alpha}\d])[\p{Upper}\d]/gu)?.length ?? 0;
  return lower >= others && (lower > 0 || /[.?!…]["'”’]?\s*$/.test(words));
}
