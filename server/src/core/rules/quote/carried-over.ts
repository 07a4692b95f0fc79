// Whose voice a quotation carries over from the paragraph before, and who else may be meant.
import type { Annotations, Entity, Quotation } from '../../annotate/annotations.ts';
import { mentionsIn } from '../../annotate/attribution/mentions.ts';
import { isPassedOver } from '../../annotate/running-text.ts';
import { isRunningText } from '../../article/running-text.ts';
import { sentenceAt } from '../../paragraph/sentence-at.ts';
import { type Span, shift } from '../../text/span.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import type { RuleContext } from '../rule.ts';
import { entityOf } from '../support/entities.ts';
import { nameAt } from './attribution-candidates.ts';

interface Named {
  readonly name: string;
  readonly span: Span;
}

export interface CarriedOver {
  readonly name: string;
  readonly source: Span;
  /** People who have a word of their own beside the speaker, or a sentence between speaker and quotation. */
  readonly others: readonly Named[];
  /** Whether one of them comes between the two: the speaker is lost. */
  readonly isNamedBetween: boolean;
  /** The quotation is a question, and the speaker of the paragraph above answers it below. */
  readonly isAnswered: boolean;
  /** A subhead parts the two: a new section ought to name its speakers. */
  readonly isParted: boolean;
}

/** Undefined where the quotation has no speaker to carry over. */
export function carriedOver(
  context: Pick<RuleContext, 'annotations' | 'shared'>,
  quotation: Quotation,
): CarriedOver | undefined {
  const { annotations } = context;
  const { attributions, article } = annotations;
  const { source, entity } = attributions[quotation.index] ?? {};
  if (!source) return undefined;
  const at = quotation.span.start;
  const speaker = entityOf(context, entity);
  const others = new Map<string, Named>();
  for (const [id, span] of [
    ...speakersBesides(annotations, quotation, source),
    ...subjectsAfter(annotations, source, at),
  ]) {
    const person = entityOf(context, id);
    if (person?.type === 'PER' && id !== entity) others.set(id, { name: nameAt(person, at), span });
  }
  const rivals = speaker ? [...others.values()] : [];
  const name = speaker ? nameAt(speaker, at) : `“${article.text.slice(source.start, source.end)}”`;
  return {
    name,
    source,
    others: rivals,
    isNamedBetween: rivals.some(({ span }) => span.start > source.end),
    isAnswered: isAnswered(annotations, quotation, entity),
    isParted: isParted(annotations, source, quotation),
  };
}

/** "Did you tell him?" ¶ "No," Roe said: not Roe's words, though Roe spoke before. */
function isAnswered(
  { quotations, attributions, article }: Annotations,
  { index, parts }: Quotation,
  speaker: string | undefined,
): boolean {
  const { inner, paragraph } = parts[parts.length - 1];
  const next = quotations[index + 1];
  return (
    speaker !== undefined &&
    article.text.slice(inner.start, inner.end).trimEnd().endsWith('?') &&
    next?.parts[0].paragraph === paragraph + 1 &&
    attributions[index + 1]?.entity === speaker
  );
}

function isParted({ paragraphs }: Annotations, source: Span, { parts: [first] }: Quotation): boolean {
  for (let at = first.paragraph - 1; at >= 0 && paragraphs[at].start > source.start; at--) {
    if (paragraphs[at].block.kind === 'subhead') return true;
  }
  return false;
}

/** Who else is credited in the paragraph that the speaker is carried over from. */
function speakersBesides(
  { quotations, attributions, paragraphs, article }: Annotations,
  { index }: Quotation,
  speaker: Span,
): [Entity['id'], Span][] {
  const found: [Entity['id'], Span][] = [];
  const paragraph = quotations[index - 1]?.parts.at(-1)?.paragraph ?? 0;
  if (paragraphs[paragraph].block.span.end <= speaker.start) return found; // it lies farther back
  for (let before = index - 1; before >= 0 && quotations[before].parts.at(-1)?.paragraph === paragraph; before--) {
    const { entity, source } = attributions[before] ?? {};
    // Whom a pronoun means is a guess.
    if (entity && source && !/^\w{2,4}$/.test(article.text.slice(source.start, source.end)))
      found.push([entity, source]);
  }
  return found;
}

/** Who begins a sentence of the text behind the speaker's own one. */
function subjectsAfter(
  { mentions, paragraphs, article }: Annotations,
  source: Span,
  end: number,
): [Entity['id'], Span][] {
  const found: [Entity['id'], Span][] = [];
  for (const { entity, span, quoted, paragraph } of mentionsIn(mentions, source.end, end)) {
    const { start, block, paragraph: read } = paragraphs[paragraph];
    const opening = shift(sentenceAt(read, span.start - start) ?? span, start).start;
    const opens = opening > source.end && isSubject(article.text, opening, span);
    if (!quoted && opens && isRunningText(block.kind) && !isPassedOver(paragraphs[paragraph]))
      found.push([entity, span]);
  }
  return found;
}

/** How far into its sentence a subject's name may be, behind its title. */
const longestTitle = 40;

/** Whether the name is the subject of the sentence that begins at `opening`: no "he met with Roe", no "Roe supporters". */
function isSubject(text: string, opening: number, { start, end }: Span): boolean {
  if (start - opening > longestTitle) return false;
  const before = text.slice(opening, start).toLowerCase();
  if (/\b(?:s?he|they|it|we|who|with|of|for|to|by|about|at|on|from|has|had|have|is|was|were|are)\b/.test(before))
    return false;
  const words = before.replace(/^(?:and|but|so|then|later|meanwhile|however|still),? /, '').trim();
  if (words !== '' && !words.split(/\W+/).some(isRoleWord)) return false;
  const next = /^ (\p{Lower}+)/u.exec(text.slice(end, end + longestTitle))?.[1];
  return next === undefined || !isRoleWord(next.replace(/s$/, ''));
}
