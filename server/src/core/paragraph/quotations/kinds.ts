// What a pair of marks holds: speech, a part of it, a word held at arm's length, or the title of a work, a sign or a name.
import { speechVerbs } from '../../language/abbreviations.ts';
import { textBefore } from '../../text/before.ts';
import { isCapital, isLetter, isLowerCase } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { articles, conjunctions } from '../../word-lists/function-words.ts';
import { words } from '../../word-lists/words.ts';
import type { QuotationKind } from '../paragraph.ts';

/** More words than this make no difference. */
const enoughText = 160;

/** Words before a mark that announce a title, a sign or a name. */
const announcesTitle =
  /\b(?:entitled|titled|nicknamed|dubbed|headlined|labell?ed|captioned|inscribed|emblazoned|reads?|reading|known as|sign|banner|placard|slogan|headline|plaque|board|book|film|movie|documentary|song|album|play|novel|memoir|show|series|single|poem|essay|magazine|episode|sitcom|musical|opera|hashtag|subtitle)s?(?: (?:still |now |also |then )?(?:says?|said|reads?|that (?:reads?|says?)|called|entitled|titled|named|with the words))?,? ?$/i;

/** Words that a title leaves in lower case. */
const smallWords = words(
  articles,
  conjunctions,
  'for of in on at to by from with as is it vs your my our s t re over into after about than up off out',
);

/** With more words it is speech though a mark is missing. */
const mostUnclosed = 3;
/** A work's title has no more words. */
const longestTitle = 12;

/** The kind of the quotation text[span], whose words are text[inner]. Looks a bounded way into the quotation and round it. */
export function kindOf(text: string, span: Span, inner: Span, opened: boolean, closed: boolean): QuotationKind {
  const said = text.slice(inner.start, Math.min(inner.end, inner.start + enoughText));
  const words = said.match(/[\p{Alpha}\d][\p{Alpha}\d'’.-]*/gu) ?? [];
  if (!opened || !closed) return words.length > mostUnclosed && !isTitleCase(words) ? 'direct' : 'partial';
  const before = textBefore(text, span.start, 60);
  const capital = startsWithCapital(said);
  const last =
    text
      .slice(Math.max(inner.start, inner.end - 2), inner.end)
      .trimEnd()
      .at(-1) ?? '';
  const introduced = /(?:^|[.,:;!?…”"’)\u2014\u2013-])\s*$/.test(before);
  const long = inner.end - inner.start > enoughText;
  if (!long && words.length <= longestTitle && announcesTitle.test(before)) return 'title';
  if (!long && capital && isTitleCase(words) && !(introduced && /[.,!?…]/.test(last) && words.length < 3))
    return 'title';
  if (words.length <= 3) return capital && introduced && /[.,!?…—-]/.test(last) ? 'direct' : 'scare';
  if (!capital) return 'partial';
  return introduced || /[.!?…]/.test(last) || speechVerbs.has(lastWord(before)) || !isLowerWord(before)
    ? 'direct'
    : 'partial';
}

/** Marks and spaces that may come before the first letter. */
const mostMarks = 12;

function startsWithCapital(said: string): boolean {
  for (let at = 0; at < said.length && at < mostMarks; at++) {
    const code = said.charCodeAt(at);
    if (isLetter(code)) return isCapital(code) && !isLowerCase(code);
  }
  return false;
}

/** Every word of weight with a capital, and more of them than one sentence would have: "Cross At Your Own Risk". */
function isTitleCase(words: readonly string[]): boolean {
  const weighty = words.filter((word) => !smallWords.has(word.toLowerCase()));
  if (words.length === 1) return true;
  return weighty.length >= 2 && weighty.every((word) => !isLowerCase(word.charCodeAt(0)));
}

function lastWord(before: string): string {
  return /[\p{Alpha}]*$/u.exec(before.trimEnd().slice(-20))?.[0].toLowerCase() ?? '';
}

function isLowerWord(before: string): boolean {
  return (
    isLowerCase(lastWord(before).charCodeAt(0)) && isLetter(before.trimEnd().charCodeAt(before.trimEnd().length - 1))
  );
}
