// Spans that are one name together: a nickname between first name and surname, a country and its office, event or people.
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import type { NameSpan } from '../../../language/names/index.ts';

/** Words with which a country's name makes one name: an event, an office of its government. */
const events = /^(?:Open|Masters|Championships?|Cup|Grand Prix|Day|Treasur(?:y|ies)|Tour|Games)\b/;
const offices =
  /(?:Department|Ministry|Army|Navy|Air Force|Embassy|Treasury|Marines|Marine Corps|Coast Guard|Postal Service|Supreme Court)$/;

/** What is between a first name and a surname: a nickname in marks or brackets. */
const nickname =
  /^[ \u00a0](?:"\p{Upper}[\p{Alpha} '’.-]{1,24}"|“\p{Upper}[\p{Alpha} '’.-]{1,24}”|\(\p{Upper}[\p{Alpha}'’.-]{1,24}\)) $/u;

/** " and " at least. */
const shortestGap = 4;
/** Farther apart they are two names, in code units. */
const longestGap = 30;

/** "Crisostomo "Cris" Villareal" made one name. */
export function joinNicknames(spans: readonly NameSpan[], text: string): readonly NameSpan[] {
  return spans.reduce<NameSpan[]>((joined, span, at) => {
    const last = joined[joined.length - 1];
    const [given, nick] = [joined[joined.length - 2], last];
    const gap = given && nick && span.start - given.end;
    const isNickname =
      gap !== undefined &&
      gap > shortestGap &&
      gap < longestGap &&
      isPerson(given) &&
      (isPerson(span) || (!span.named && text[nick.start - 1] !== '(')) &&
      given.end < nick.start &&
      nick.end < span.start &&
      at > 1;
    if (isNickname && nickname.test(text.slice(given.end, span.start))) {
      joined.splice(-2, 2, {
        ...span,
        named: true,
        type: 'PER',
        start: given.start,
        length: given.length + nick.length + span.length,
      });
    } else joined.push(span);
    return joined;
  }, []);
}

const isPerson = ({ named, type }: NameSpan) => named && type === 'PER';

/** "U.S." with "Agriculture Department" or "Open", "Iraqi" with "Kurds" made one name. */
export function joinCompounds(spans: readonly NameSpan[], text: string, gazetteer: Gazetteer): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    const type = last && joinedType(last, span, text, gazetteer);
    if (type)
      joined[joined.length - 1] = { ...span, start: last.start, named: true, type, length: last.length + span.length };
    else joined.push(span);
  }
  return joined;
}

function joinedType(one: NameSpan, other: NameSpan, text: string, gazetteer: Gazetteer): NameSpan['type'] | undefined {
  if (!one.named || one.length > 2 || other.start - one.end !== 1 || !isBlank(text.charCodeAt(one.end)))
    return undefined;
  const first = foldName(text.slice(one.start, one.end));
  const adjective = gazetteer.demonymOf(first) !== undefined;
  if (!adjective && gazetteer.countryOf(first) === undefined) return undefined;
  const second = text.slice(other.start, other.end);
  if (other.named && other.type === 'ORG') return offices.test(second) ? 'ORG' : undefined;
  if (events.test(second)) return 'MISC';
  const people =
    other.named &&
    other.length === 1 &&
    (gazetteer.demonymOf(foldName(second)) || gazetteer.isPeople(foldName(second)));
  return adjective && people ? 'MISC' : undefined;
}

const isBlank = (code: number) => code === 32 || code === 0xa0;
