// The offices that a person's title names, as far as they can exclude another one.
import type { Role } from '../../annotate/annotations.ts';

/** An office that one person holds at a time. Two offices can exclude each other where they are of one kind. */
export interface Office {
  /** "minister", "rank", "seat", "board", "mayor's chair". */
  readonly kind: string;
  /** What it is the office of, or which of its kind it is: two with nothing in common exclude each other. */
  readonly words: ReadonlySet<string>;
  /** The place or body, where the title tells: offices of two bodies can be held together. */
  readonly of?: string;
}

const portfolios = new Set(['minister', 'secretary', 'chancellor', 'commissioner', 'ambassador', 'whip']);
/** Words that say nothing of the portfolio. */
const plain = new Set(
  `the a of for and us uk u.s. u.k. state cabinet government senior junior chief new his her its their party labour tory conservative
  republican democrat democratic liberal union british american vice deputy assistant permanent general`.split(/\s+/),
);
const past =
  /\b(?:former|formerly|ex|then|acting|incoming|outgoing|future|shadow|late|next|retired|one-time|previous|elect|candidate|interim)\b/i;

/** Ranks and seats of which one person has one, each under its short form. */
const singleSeats: Readonly<Record<string, readonly [kind: string, name: string]>> = Object.fromEntries(
  Object.entries({
    rank: `sergeant=sgt sgt lieutenant=lt lt captain=capt capt major=maj maj colonel=col col general=gen gen admiral=adm adm corporal
      commander=cmdr cmdr inspector=insp insp superintendent=supt supt constable`,
    seat: 'senator=sen sen congressman=rep congresswoman=rep representative=rep rep mayor governor=gov gov',
    church: 'pope cardinal archbishop bishop',
    court: 'judge justice=judge prosecutor barrister solicitor',
  }).flatMap(([kind, list]) =>
    list.split(/\s+/).map((entry) => [entry.split('=')[0], [kind, entry.split('=').at(-1)!] as const]),
  ),
);

/** Seats on a company's board of which one person has one. */
const board: readonly (readonly [title: RegExp, name: string])[] = [
  // one may chair and run a firm, but nobody chairs it and keeps its books
  [/^(?:(?:the|its|their) )?chair(?:man|woman|person)?$/, 'ceo'],
  [/\b(?:chief executive|ceo)\b/, 'ceo'],
  [/\b(?:finance (?:director|chief)|chief financ(?:ial|e) officer|cfo)\b/, 'cfo'],
  [/\b(?:chief operating officer|coo)\b/, 'coo'],
  [/\b(?:chief technology officer|cto)\b/, 'cto'],
  [/\b(?:chief marketing officer|cmo)\b/, 'cmo'],
];

/** Offices that have a deputy, who is another person, with the body before them and the one after. */
const deputisedOffice =
  /^(?:the |its |their )?(.*?)\b(prime minister|police chief|fire chief|chief executive|mayor|governor|gov|premier|speaker|chairman|chairwoman|chairperson|chair|leader|director|editor|headteacher|principal|ambassador|sheriff|attorney general|prosecutor)(?: (?:of|for|at|in) (.+))?$/;
/** Offices of a place, which may also come before them: "Cebu governor". */
const ofPlaces = new Set(['mayor', 'governor', 'gov', 'premier']);

/** The offices that a title names; none for one that is past, to come or shared, and for a description. */
export function officesOf({ text, position }: Role): readonly Office[] {
  if (past.test(text) || /^who\b/i.test(text)) return [];
  const title = text.toLowerCase().replace(/[\s\u00a0]+/g, ' ');
  const words = title.split(' ').map((word) => word.replace(/\.$/, ''));
  if (words.includes('and')) return [];
  const before = position === 'before';
  if (/(?:^|\s)\p{Upper}{3,5}(?=\s)/u.test(text)) return []; // "HHS Secretary": the letters hide what it is the office of
  const official = before && /\p{Upper}/u.test(text) ? officialPosts(words) : [];
  return [
    ...official,
    ...(before ||
    /^(?:(?:the|its|their) )?(?:(?:chief|ceo|cfo|coo|cto|cmo|finance)\b|chair(?:man|woman|person)?$)/.test(title)
      ? boardSeats(title)
      : []),
    ...deputised(title),
  ];
}

/** Ranks, seats and portfolios, which copy writes with a capital: a plain "minister" may be the one before. */
function officialPosts(words: readonly string[]): Office[] {
  const single = words.filter((word) => Object.hasOwn(singleSeats, word)).map((word) => singleSeats[word]);
  if (single.length) return [{ kind: single[0][0], words: new Set(single.map(([, name]) => name)) }];
  const head = words.find((word) => portfolios.has(word));
  if (!head) return [];
  const portfolio = words.filter((word) => word !== head && !plain.has(word) && !/(?:an|ish|ese|i)$/.test(word));
  return portfolio.length ? [{ kind: head, words: new Set(portfolio) }] : [];
}

function boardSeats(title: string): Office[] {
  if (/\b(?:deputy|vice|assistant|division|regional)\b/.test(title)) return [];
  const seats = board.filter(([pattern]) => pattern.test(title)).map(([, name]) => name);
  return seats.length ? [{ kind: 'board', words: new Set(seats) }] : [];
}

/** "Deputy Mayor" and "Mayor", each of the same place or body as far as the title tells. */
function deputised(title: string): Office[] {
  const found = deputisedOffice.exec(title);
  if (!found) return [];
  const [, before, post, after] = found;
  const deputy = deputyWord.test(before);
  const body = before.replace(deputyWord, '').trim();
  const place = ofPlaces.has(post) && body ? body : after;
  return [
    { kind: ofPlaces.has(post) ? post : `${body} ${post}`, words: new Set([deputy ? 'deputy' : 'head']), of: place },
  ];
}

const deputyWord = /\b(?:deputy|vice|assistant)(?:[ -]|$)/;

/** Whether nobody holds both at once. */
export function excludeEachOther(one: Office, other: Office): boolean {
  if (one.kind !== other.kind || (one.of && other.of && one.of !== other.of)) return false;
  for (const word of one.words) if (other.words.has(word)) return false;
  return true;
}
