// Who spoke last before a quotation, in speech that is quoted or reported: asked in a message, never answered.
import type { Annotations, PlacedParagraph, Quotation } from '../../annotate/annotations.ts';
import { mentionsIn } from '../../annotate/attribution/mentions.ts';
import { speechOf } from '../../annotate/attribution/speech-of.ts';
import { readBefore } from '../../annotate/running-text.ts';
import { type Span, shift } from '../../text/span.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import type { RuleContext } from '../rule.ts';
import { entityOf } from '../support/entities.ts';

export interface Voice {
  readonly name: string;
  readonly span: Span;
}

interface Spoken {
  readonly source: Span;
  readonly entity?: string;
}

type Asked = Pick<RuleContext, 'annotations' | 'shared'>;

/** The last subject that spoke, in the quotation's paragraph before it or in three paragraphs of prose before that. */
export function lastVoice(context: Asked, { index, parts: [first], span }: Quotation): Voice | undefined {
  const { annotations, shared } = context;
  const { paragraphs } = annotations;
  let searched = 0;
  const own = voiceIn(context, paragraphs[first.paragraph], index, span.start);
  if (own) return own;
  const known = shared('quote/last voices', () => new Map<PlacedParagraph, Voice | undefined>());
  for (const before of readBefore(paragraphs, first.paragraph)) {
    if (!known.has(before)) known.set(before, voiceIn(context, before, index, before.block.span.end));
    const voice = known.get(before);
    if (voice || ++searched === reach) return voice;
  }
  return undefined;
}

/** More paragraphs back nobody remembers who spoke. */
const reach = 3;

/** The last one in a paragraph before `end` who is named, by name or by role: a pronoun tells an editor nothing. */
function voiceIn(context: Asked, placed: PlacedParagraph, quotation: number, end: number): Voice | undefined {
  const { annotations } = context;
  const { article } = annotations;
  const reported = speechOf(placed).reports.map(({ source }): Spoken => ({ source: shift(source, placed.start) }));
  const spoken = [...creditedIn(annotations, placed, quotation), ...reported].filter(({ source }) => source.end <= end);
  spoken.sort((one, other) => other.source.start - one.source.start);
  for (const { source, entity } of spoken) {
    const words = article.text.slice(source.start, source.end);
    const name =
      titledIn(context, source, words) ?? nameIn(context, source, entity) ?? (isRole(words) ? `“${words}”` : undefined);
    if (name) return { name, span: source };
  }
  return undefined;
}

/** The sources in a paragraph of the quotations before one. */
function creditedIn(
  { attributions, quotations }: Annotations,
  { index, block }: PlacedParagraph,
  quotation: number,
): Spoken[] {
  const sources: Spoken[] = [];
  for (let before = quotation - 1; before >= 0; before--) {
    if (quotations[before].parts[quotations[before].parts.length - 1].paragraph < index) break;
    const { source, entity } = attributions[before] ?? {};
    if (source && source.start >= block.span.start && source.end <= block.span.end) sources.push({ source, entity });
  }
  return sources;
}

function nameIn(context: Asked, source: Span, denoted: string | undefined): string | undefined {
  const { mentions } = context.annotations;
  const inside = mentionsIn(mentions, source.start, source.end).filter(({ adjectival }) => !adjectival);
  const person = inside.findLast(({ type }) => type === 'PER');
  // Of bodies only the whole phrase speaks: "a writer for The Quay" is not the magazine, "the Halden unions" are not Halden.
  const body = inside.find(({ span }) => span.end >= source.end && span.start - source.start < longestArticle);
  const entity = entityOf(context, denoted ?? (person ?? body)?.entity);
  return entity?.type === 'PER' || entity?.type === 'ORG' ? entity.name : undefined;
}

/** "the ", in code units, and one more. */
const longestArticle = 5;

/** "Special Envoy, Karin Dahlgren, said": the person behind a title speaks, not the title. */
function titledIn(context: Asked, { end }: Span, words: string): string | undefined {
  const { article, mentions } = context.annotations;
  if (!isRole(words) || !/^, \p{Upper}/u.test(article.text.slice(end, end + 3))) return undefined;
  const [next] = mentionsIn(mentions, end + 2, end + 3);
  return next?.type === 'PER' && next.span.start === end + 2 ? entityOf(context, next.entity)?.name : undefined;
}

/** In code units. */
const longestRole = 60;

function isRole(words: string): boolean {
  return words.length < longestRole && words.toLowerCase().split(/\W+/).some(isRoleWord);
}
