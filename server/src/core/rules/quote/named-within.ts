// Speakers whom their own words name: "It is over. Mr Roe said that the boats were sold.": the speech has ended before.
import type { Annotations, Mention, QuotationPart } from '../../annotate/annotations.ts';
import { mentionsIn } from '../../annotate/attribution/mentions.ts';
import { isRunningText } from '../../article/running-text.ts';
import { speechVerbs } from '../../language/abbreviations.ts';

export interface NamedWithin {
  readonly mention: Mention;
  /** Where the words before it end: what the speaker can have said. */
  readonly end: number;
  readonly part: QuotationPart;
}

/** The first sentence of a quotation that begins with its speaker's own name, as the reporter's sentences do. */
export function* speakersNamedWithin(annotations: Annotations): Generator<NamedWithin> {
  const { entities, quotations } = annotations;
  const people = new Map(entities.filter(({ type }) => type === 'PER').map(({ id, name }) => [id, name]));
  for (const { index, kind, parts } of quotations) {
    const id = speakerOf(annotations, index, people);
    const surname = / (\S+)$/.exec(people.get(id) ?? '')?.[1]; // a first name may be somebody else's
    if (kind !== 'direct' || !surname) continue;
    for (const part of parts) {
      const found = namedWithin(part, id, surname, annotations);
      if (!found) continue;
      yield found;
      break;
    }
  }
}

/** The id of whoever is credited; where a pronoun is, of the only person whom its paragraph has named before it. */
function speakerOf(
  { article, attributions, mentions, quotations, paragraphs }: Annotations,
  quotation: number,
  people: ReadonlyMap<string, string>,
): string {
  const { entity, source } = attributions[quotation] ?? {};
  if (entity || !source || !/^s?he$/i.test(article.text.slice(source.start, source.end))) return entity ?? '';
  const { start } = paragraphs[quotations[quotation].parts[0].paragraph];
  const named = mentionsIn(mentions, start, source.start).filter((one) => people.has(one.entity) && !one.quoted);
  return new Set(named.map((one) => one.entity)).size === 1 ? named[0].entity : '';
}

/** What may come before the name: a joining word, a title of courtesy. */
const lead = /^(?:(?:But|And|However,|Meanwhile,|Yet|Still,) )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.? )?$/;

/** What a reporter goes on with; of himself a speaker may say "Roe is", seldom "Roe added". */
const told = new RegExp(`^,? (?:has|had|was|also|later|did|\\p{Lower}+ed|${[...speechVerbs].join('|')})\\b`, 'u');
const verbRead = 20;

function namedWithin(
  part: QuotationPart,
  speaker: string,
  surname: string,
  { article: { text }, mentions, paragraphs }: Annotations,
): NamedWithin | undefined {
  const { start, paragraph, block } = paragraphs[part.paragraph];
  if (!isRunningText(block.kind) || block.kind === 'turn') return undefined;
  for (const mention of mentionsIn(mentions, part.inner.start, part.inner.end)) {
    if (mention.entity !== speaker || mention.adjectival || !mention.text.endsWith(surname)) continue;
    if (!told.test(text.slice(mention.span.end, mention.span.end + verbRead))) continue;
    const sentence = paragraph.sentences.findLast((one) => start + one.start <= mention.span.start);
    const begins = start + (sentence?.start ?? 0);
    if (begins <= part.inner.start || !lead.test(text.slice(begins, mention.span.start))) continue;
    const said = text.slice(part.inner.start, begins).trimEnd();
    if (/[.!?…]$/.test(said)) return { mention, part, end: part.inner.start + said.length };
  }
  return undefined;
}
