// What a text tells of a quotation without marks: that it is one, announces one or signs one.
import { isPostSignature, isSignedPost } from './furniture/line-signs.ts';

const shortest = 50;
/** How far from its end an announcement is read. */
const reach = 160;
/** Verbs of writing leave no doubt; what is said is quoted where it speaks of itself. */
const written =
  /(?:\b(?:wrote|writes|tweeted|posted|reads?|states|stated)\b[^.:“"]{0,60}|^(?:from|here(?:[’']s| is)) [^.:]{0,60}\b(?:letter|report|statement|e-?mail|memo|ruling|opinion|post|law|act|text)\b[^.:]{0,50}):$/i;
const spoken = /\b(?:said|says|statement|letter|follows|in part)\b[^.:“"]{0,40}:$/i;
const ownWords = /(?<![“"‘'\p{Alpha}])(?:I|We|we|My|my|Our|our|Dear)(?![\p{Alpha}’']*[”"])(?!\p{Alpha})/u;
const openedInside = /^(?:…|\.{3}|\. \. \.)\s?\p{Alpha}|^\[\p{Upper}\]\p{Lower}/u;
const signed =
  /^(?:(?:yours|sincerely|signed|respectfully|with (?:best|kind) regards)\b|[—–-]{1,2} ?\p{Upper}).{0,80}$/iu;
const thirdPerson = /\b(?:he|she|they|it) (?:said|says|wrote|added|told)\b/i;

/** What a text tells of it by itself. */
export interface QuotingSigns {
  /** It opens inside of what is quoted. */
  readonly opensInside: boolean;
  readonly speaksOfOthers: boolean;
  /** Nothing in it speaks against being quoted. */
  readonly mayBeQuoted: boolean;
  readonly isSigned: boolean;
  /** It is a post with its signature. */
  readonly isPost: boolean;
  /** It is the signature below a post. */
  readonly signsPost: boolean;
  /** It has a mark that no letter has. */
  readonly isMarked: boolean;
  readonly speaksOfItself: boolean;
  /** How it announces what follows. */
  readonly announces?: 'written' | 'spoken';
}

export function quotingSigns(text: string): QuotingSigns {
  const speaksOfOthers = thirdPerson.test(text);
  return {
    opensInside: openedInside.test(text),
    speaksOfOthers,
    mayBeQuoted: text.length >= shortest && !/^["“‘'«]/.test(text) && !/[:?]$/.test(text) && !speaksOfOthers,
    isSigned: signed.test(text),
    isPost: isSignedPost(text),
    signsPost: isPostSignature(text),
    isMarked: /["“:]/.test(text),
    speaksOfItself: ownWords.test(text),
    announces: announcement(text),
  };
}

function announcement(text: string): 'written' | 'spoken' | undefined {
  const end = text.trimEnd().slice(-reach);
  if (!end.endsWith(':')) return undefined;
  return written.test(end) ? 'written' : spoken.test(end) ? 'spoken' : undefined;
}
