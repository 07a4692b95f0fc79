// Whether a paragraph has somebody in it whom a pronoun behind it may mean, though no name tells: the reader follows.
import type { Annotations, PlacedParagraph } from '../../annotate/annotations.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import { documentNouns } from '../../language/cues/noun-cues.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { firstWhere } from '../../text/first-where.ts';
import { type Span, shift } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import type { RuleContext } from '../rule.ts';
import type { Cast, Gender } from './rivals.ts';

/** How far back in a paragraph a reader looks for the bearer of a pronoun. */
export const near = 1500;

/** Whether a paragraph without a person's name has somebody in it all the same: it credits, reports or speaks of him or her. */
export function isAboutSomebody(
  context: RuleContext,
  cast: Cast,
  placed: PlacedParagraph,
  quotation: number,
  gender: Gender,
): boolean {
  return (
    speaks(context, cast, quotation, placed.index, gender) ||
    isReported(context.annotations, placed) ||
    isCarriedOn(context, placed, placed.paragraph.text.length, gender)
  );
}

/** A word outside quotations that stands for a person without a name: "the mayor", "her brother", "he". */
interface Mentioned {
  readonly end: number;
  readonly gender: Gender | 'unknown';
}

/** What somebody may be called for once, beside offices, jobs and kin: "the California Democrat". */
const otherRoles =
  /^(?:man|woman|boy|girl|lady|gentleman|guy|person|who|democrat|republican|liberal|conservative|tory|independent|native|nominee|incumbent|newcomer|freshman|suspect|victim|defendant|plaintiff|witness|survivor|patient|teenager|child)$/;

function readMentioned({ text, quotations }: Paragraph): Mentioned[] {
  const mentioned: Mentioned[] = [];
  let at = 0; // the next quotation
  for (const { start, end, folded } of wordsOf(text)) {
    while (at < quotations.length && quotations[at].span.end <= start) at++;
    if (at < quotations.length && quotations[at].span.start < end) continue;
    if (/^(?:he(?:'\w+)?|him|his|himself)$/.test(folded)) mentioned.push({ end, gender: 'male' });
    else if (/^(?:she(?:'\w+)?|her|hers|herself)$/.test(folded)) mentioned.push({ end, gender: 'female' });
    else if (isRoleWord(folded) || otherRoles.test(folded)) mentioned.push({ end, gender: 'unknown' });
  }
  return mentioned;
}

/** Whether somebody without a name, or the same pronoun, is close before `end`: the reader follows. */
export function isCarriedOn({ each }: RuleContext, placed: PlacedParagraph, end: number, gender: Gender): boolean {
  const mentioned = each('mentioned', placed, readMentioned);
  for (let at = firstWhere(mentioned, (word) => word.end > end) - 1; at >= 0 && mentioned[at].end > end - near; at--) {
    if (mentioned[at].gender === 'unknown' || mentioned[at].gender === gender) return true;
    if (end < placed.paragraph.text.length) return true; // he and she in one paragraph: a scene between the two
  }
  return false;
}

/** Whether the same pronoun is anywhere in a paragraph. */
export function hasPronoun({ each }: RuleContext, placed: PlacedParagraph, gender: Gender): boolean {
  return each('mentioned', placed, readMentioned).some((word) => word.gender === gender);
}

/** Quotations that are looked back over. */
const quotationsBack = 20;

/** Whether a person, or whoever may be one, is credited in a paragraph before: speech goes on with the one who spoke. */
function speaks(
  { annotations: { attributions, quotations, article } }: RuleContext,
  cast: Cast,
  quotation: number,
  paragraph: number,
  gender: Gender,
): boolean {
  for (let before = quotation - 1; before >= 0 && before > quotation - quotationsBack; before--) {
    const last = quotations[before].parts[quotations[before].parts.length - 1].paragraph;
    if (last < paragraph) return false;
    const { source, entity, stated } = attributions[before] ?? {};
    if (last !== paragraph || !source || !stated) continue;
    const speaker = entity ? cast.get(entity) : undefined;
    if (speaker?.type === 'PER' ? speaker.gender !== opposite[gender] : isOne(article.text, source)) return true;
  }
  return false;
}

/** "Mr Roe had said that …": whether the paragraph reports that somebody spoke, whom the recogniser may have missed. */
export function isReported({ article }: Annotations, placed: PlacedParagraph, end = Number.POSITIVE_INFINITY): boolean {
  return speechOf(placed).clauses.some(
    ({ source, cue }) => Math.max(source.end, cue.span.end) < end && isOne(article.text, shift(source, placed.start)),
  );
}

export const opposite = { male: 'female', female: 'male' } as const;

/** Who is meant is named in these first code units. */
const textRead = 120;

/** Whether a source may be one person, by its words: not "the Rand report", "its statement" or "officials". */
function isOne(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + textRead)).split(/[^\p{Alpha}’']+/u);
  if (/^(?:neither|none|both|all|few|many|most|several|some)$/i.test(words[0])) return false;
  if (
    words.some((word) => documentNouns.has(word.toLowerCase())) ||
    /^(?:it|they)(?:s|['’]\p{Alpha}+)?$/iu.test(words[0])
  )
    return false;
  return !/^\p{Lower}.*[^s’']s$/u.test(words[words.length - 1]);
}
