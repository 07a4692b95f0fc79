// Labels of interviews and transcripts: "Q:", "MR. CARNEY:", "Tilbury:".
import type { Span } from '../text/span.ts';

const reach = 44;
const shape =
  /^(?:Q|A|Q\.|A\.|\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|al|bin|of|the)){0,4}(?: \([^)]{1,16}\))?)$/u;
const notSpeakers =
  /^(?:note|notes|update|updates?|correction|editor.?s note|photos?|picture|image|video|source|sources|read more|see also|more|also|subs|referee|attendance|date|time|when|where|who|what|why|how|tickets?|price|address|location|venue|phone|email|website|contact|breaking|live|watch|listen|warning|tip|ps|p\.s|summary|verdict|score|scorers?|goals|man of the match|rating|director|starring|cast|running time|fact|myth|pros|cons|key points?|background|for|against|born|died|education|career|family|e-?mail|twitter|facebook)$/i;

/** The label that opens a line, without its colon; undefined where the line has none. Whether it is a speaker's, its repetition tells. */
export function turnLabel(line: string): Span | undefined {
  const colon = line.slice(0, reach + 1).indexOf(':');
  if (colon < 1 || !/\s/.test(line[colon + 1] ?? ' ')) return undefined;
  let start = 0;
  while (line[start] === ' ') start++;
  let end = colon;
  while (end > start && line[end - 1] === ' ') end--;
  const label = line.slice(start, end);
  return shape.test(label) && !notSpeakers.test(label) ? { start, end } : undefined;
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
