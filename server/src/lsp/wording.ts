// Words that features share: kinds, counts, how a speaker is known, and article text made safe for Markdown.
import {
  type Annotations,
  type Attribution,
  type Entity,
  type EntityType,
  type Mention,
  type Quotation,
  type Said,
  type Span,
  wording,
} from '../core/index.ts';

export const say = wording('reading', {
  person: 'person',
  place: 'place',
  organization: 'organization',
  otherName: 'other name',
  people: '{count:# person|# people}',
  places: '{count:# place|# places}',
  organizations: '{count:# organization|# organizations}',
  otherNames: '{count:# other name|# other names}',
  nobody: 'nobody is credited',
  verbAlone: 'a reporting verb with no speaker',
  credited: 'credited on line {line}',
  named: 'named in the same paragraph, line {line}',
  carried: 'carried over from line {line}',
});

interface KindWords {
  readonly one: () => Said;
  readonly counted: (inserted: { readonly count: number }) => Said;
}

export const kindWords: Readonly<Record<EntityType, KindWords>> = {
  PER: { one: say.person, counted: say.people },
  LOC: { one: say.place, counted: say.places },
  ORG: { one: say.organization, counted: say.organizations },
  MISC: { one: say.otherName, counted: say.otherNames },
};

/** Text from an article as Markdown that shows it as written: nothing in it is markup, a link or HTML. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&$:@]/g, '\\$&');
}

/** A URI that cannot end the link early. */
export function linkTarget(uri: string): string {
  return uri.replace(/[()<>\s\\]/g, (mark) => encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'));
}

/** The text on one line, cut at a word's end where it is longer than asked. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > length / 2 ? cut : length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export function textOf({ article }: Annotations, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** The words of a quotation without its marks, its parts with a space between them. */
export function wordsOf(annotations: Annotations, { parts }: Quotation): string {
  return parts.map(({ inner }) => textOf(annotations, inner)).join(' ');
}

/** Who a quotation is credited to: the entity's name, else the words that name the source. */
export function speakerOf(annotations: Annotations, attribution: Attribution | undefined): string | undefined {
  if (!attribution) return undefined;
  const entity = annotations.entities.find(({ id }) => id === attribution.entity);
  return entity?.name ?? (attribution.source && textOf(annotations, attribution.source));
}

/** How the speaker of a quotation is known; `lineOf` counts from 1. */
export function howKnown(attribution: Attribution | undefined, lineOf: (offset: number) => number): Said {
  if (!attribution) return say.nobody();
  const { source, cue, stated, sieve } = attribution;
  if (!source) return cue ? say.verbAlone() : say.nobody();
  const line = String(lineOf(source.start));
  if (sieve === 'credit-line' || sieve === 'attribution-line') return say.credited({ line });
  return stated ? say.named({ line }) : say.carried({ line });
}

/** The forms that an entity is named by, with their counts, the commonest first. */
export const formsOf = ({ mentions }: Entity) => counted(mentions.filter(({ adjectival }) => !adjectival));

/** All that is counted to an entity, adjectives too ("Russian"): what the panel counts, and so the hover. */
export const mentionedFormsOf = ({ mentions }: Entity) => counted(mentions);

interface CountedForm {
  readonly text: string;
  readonly count: number;
  /** How the name is written elsewhere, where this form is the odd one. */
  readonly elsewhere?: string;
}

function counted(mentions: readonly Mention[]): CountedForm[] {
  const forms = new Map<string, CountedForm>();
  for (const { text, elsewhere } of mentions) {
    const known = forms.get(text);
    forms.set(text, { text, count: (known?.count ?? 0) + 1, elsewhere: known?.elsewhere ?? elsewhere });
  }
  return [...forms.values()].sort((a, b) => b.count - a.count);
}

/** A mention with the words around it, on one line. */
export function contextOf({ article, paragraphs }: Annotations, { span, paragraph }: Mention): string {
  const { block } = paragraphs[paragraph];
  const earliest = Math.max(block.span.start, span.start - 20);
  // Begins with a whole word.
  const cut = earliest > block.span.start ? article.text.slice(earliest, span.start).indexOf(' ') + 1 : 0;
  const from = earliest + cut;
  const to = Math.min(block.span.end, span.end + 60);
  const before = from > block.span.start ? '…' : '';
  const after = to < block.span.end ? '…' : '';
  return before + article.text.slice(from, to).replace(/\s+/g, ' ').trim() + after;
}
