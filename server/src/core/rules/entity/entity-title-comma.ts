// "Secretary of State, Jane Roe, said": a title set off from its name by commas that only an article before it would allow.

import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { textBefore } from '../../text/before.ts';
import { type Span, shift } from '../../text/span.ts';
import { clergy, isOfficeWord, isRoleWord } from '../../word-lists/role-words.ts';
import { words as list } from '../../word-lists/words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';

export const say = wording('entity-title-comma', {
  found: 'Name set off by commas after a title. Delete the commas, or put “the” before the title.',
  remove: 'Delete the commas',
  badge: 'commas around the name',
});

interface TitleComma {
  /** The title, the name and the commas. */
  readonly span: Span;
  /** The commas. */
  readonly commas: readonly Span[];
}

const titleWords = String.raw`\p{Upper}[\p{Alpha}.-]*(?:(?: | of | for | and | of the | for the )\p{Upper}[\p{Alpha}.-]*){0,6}`;
/** With the sentence's capital alone: "Deputy infrastructure minister". */
const plainTitle = String.raw`(?<=^|[.!?]["”’)]? )\p{Upper}\p{Lower}+(?: \p{Lower}+){1,3}`;
/** Of a body: "White House spokesman", "State Department press secretary". */
const mixedTitle = String.raw`(?<![\p{Alpha}'’-] ?)\p{Upper}[\p{Alpha}.-]*(?: \p{Upper}[\p{Alpha}.-]*){1,4}(?: \p{Lower}+){1,2}`;
const fullName = String.raw`\p{Upper}[\p{Alpha}'’.-]+(?: (?:\p{Upper}\.|\p{Upper}[\p{Alpha}'’-]+|de|van|von|der|ter|ten|al|el|bin|ibn|la|le|di|du|del|da|dos)){1,3}`;
/** A comma, a name of two to four words, a comma or a verb. */
const setOff = `,( )(${fullName})(,(?= )|(?= (?:said|says|told|added|announced|warned)\\b))`;
/** Those behind a title. */
const shapes = [titleWords, plainTitle, mixedTitle].map((title) => new RegExp(`(${title})${setOff}`, 'gu'));
/** Asked first: commas are fewer than capitals, at each of which a title may begin. */
const anySetOff = new RegExp(setOff, 'u');
const titles = list(
  clergy,
  'executive officer leader spokesman spokeswoman supervisor secretary-general warden bursar convener convenor moderator matron',
);
/** What a word before it makes a title: "Harbour master", "Station master". */
const plainHeads = list('master mistress warden');
const opens = /(?:^|[.!?;:]["”’']?\s+|\b(?:and|but|that|by|with|to|from|when|while|then|met|told|asked|said)\s+)$/;

export const rule: ArticleRule = {
  id: 'entity-title-comma',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'Commas set off a name from a title that has no article.',
  badge: say.badge,
  *check({ found }) {
    for (const { placed, items } of found('title-commas', titleCommasIn)) {
      if (placed.block.kind !== 'paragraph' && placed.block.kind !== 'listItem') continue;
      for (const { span, commas } of items) {
        yield {
          span: shift(span, placed.start),
          message: say.found(),
          fixes: () => [
            {
              title: say.remove(),
              edits: commas.map((comma) => ({ span: shift(comma, placed.start), text: '' })),
              applicability: 'suggested',
            },
          ],
        };
      }
    }
  },
};

function titleCommasIn({ text, quotations }: Paragraph): TitleComma[] {
  if (!anySetOff.test(text)) return [];
  const found: TitleComma[] = [];
  for (const match of shapes.flatMap((shape) => [...text.matchAll(shape)])) {
    const [matched, words, , name, second] = match;
    // the end of a sentence may have come along: "said Astrid Lindmark. Chief Financial Officer, Per Nyqvist,"
    const isOpen = opens.test(textBefore(text, match.index, 24));
    const sentence = words.lastIndexOf('. ');
    const skipped = isOpen || sentence < 0 ? 0 : sentence + 2;
    const [whole, title, start] = [matched.slice(skipped), words.slice(skipped), match.index + skipped];
    if (!opens.test(textBefore(text, start, 24)) || !isTitle(title) || holdsOffice(name)) continue;
    if (isQuoted({ quotations }, { start, end: start + whole.length })) continue;
    const comma = start + title.length;
    const last = { start: start + whole.length - 1, end: start + whole.length };
    // a list goes on with another capital: "the Chancellor, Ann Roe, Bob Doe"
    if (second === ',' && /^ (?:\p{Upper}|and \p{Upper})/u.test(text.slice(last.end, last.end + 6))) continue;
    found.push({
      span: { start, end: start + whole.length },
      commas: [{ start: comma, end: comma + 1 }, ...(second === ',' ? [last] : [])],
    });
  }
  return found;
}

/** "Foreign Minister Sergey Lavrov" is a second man and not the first one's name. */
const holdsOffice = (name: string) => name.split(' ').some((word) => isOfficeWord(word.toLowerCase()));

/** Words that make a phrase of what comes before the comma, and no title. */
const phrase =
  /\b(?:the|an?|his|her|its|their|our|my|former|mr|mrs|ms|dr|sir|in|on|at|for|as|by|to|from|with|like|than|then|when|while|was|is|were|are|who|that|every|another|one)\b/i;

/** Whose husband, aide or lawyer somebody is needs the commas. */
const belongs = /\b(?:his|her|their|its) /i;

/** Whether capitalised words end in an office, or open with one that goes on with "of": "Police Chief", "Secretary of State". */
function isTitle(words: string): boolean {
  const [head] = words.split(/ (?:of|for) /, 1);
  const parts = head.split(' ');
  if (phrase.test(parts[0]) || belongs.test(head)) return false; // "Mr. Roe and his wife"
  if (/ \p{Lower}/u.test(head) && !/ and /.test(head)) {
    const last = parts[parts.length - 1];
    return !phrase.test(head) && (isRoleWord(last) || plainHeads.has(last));
  }
  // "Chairman and Managing Partner" opens with an office, "Energy and Mines Minister" ends in one
  return [parts.indexOf('and') - 1, parts.length - 1].some((at) => at >= 0 && isOffice(parts[at].toLowerCase(), at));
}

/** An office, or a job that a word before it makes a title: "Creative Producer", not "Producer". */
const isOffice = (word: string, before: number) =>
  isOfficeWord(word) ||
  titles.has(word) ||
  (before > 0 &&
    isRoleWord(word) &&
    !/^(?:star|guard|guide|forward|center|head|champion|winner|keeper|boss)$/.test(word));
