// Scores the core against the labelled articles, in per cent. Names are scored as CoNLL does (exact span and type, MISC
// aside), grouping by pairs of different surfaces that mean one entity, quotations by their speaker.
import {
  type Annotations,
  annotate,
  createMemory,
  overlaps,
  parseArticle,
  review,
  rules,
  type Span,
} from '../../server/src/core/index.ts';
import type { CorpusFile, LabelledQuotation, NamesArticle, QuotationsArticle } from './corpus.ts';

export interface Score {
  readonly figures: Readonly<Record<string, number>>;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

/** Hits, answers and labels: what precision and recall are made of. */
interface Tally {
  hits: number;
  answers: number;
  labels: number;
}

const emptyTally = (): Tally => ({ hits: 0, answers: 0, labels: 0 });

/** Two places of one text have the same bounds. */
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const understand = (name: string, text: string): Annotations => annotate(parseArticle(name, text), createMemory());

/** Names found (span, and span with type) and surfaces grouped (with demonyms, and without), each as F1. */
export function scoreNames(files: readonly CorpusFile<NamesArticle>[]): Score {
  const tallies = { typed: emptyTally(), span: emptyTally(), pairs: emptyTally(), pairsWithoutDemonyms: emptyTally() };
  const misses: string[] = [];
  for (const { name, article } of files) {
    const found = understand(name, article.text).entities.flatMap((entity) =>
      entity.mentions.map((mention) => ({ ...mention.span, type: entity.type, entity: entity.id })),
    );
    scoreSpans(name, article, found, tallies, misses);
    scorePairs(name, article, found, tallies, misses);
  }
  return { figures: mapValues(tallies, f1), misses };
}

type FoundName = Span & { readonly type: string; readonly entity: string };

function scoreSpans(
  name: string,
  { text, mentions }: NamesArticle,
  found: readonly FoundName[],
  tallies: { typed: Tally; span: Tally },
  misses: string[],
): void {
  const labels = mentions.filter((mention) => mention.type !== 'MISC');
  const misc = mentions.filter((mention) => mention.type === 'MISC');
  const answers = found.filter((answer) => answer.type !== 'MISC' && !misc.some((place) => overlaps(place, answer)));
  for (const label of labels) {
    const match = answers.find((answer) => same(answer, label));
    if (match) tallies.span.hits++;
    if (match?.type === label.type) tallies.typed.hits++;
    else {
      const instead = answers.filter((answer) => overlaps(answer, label)).map((answer) => describe(text, answer));
      misses.push(`${name}: ${describe(text, label)}, found ${instead.join(', ') || 'nothing'}`);
    }
  }
  for (const answer of answers) {
    if (!labels.some((label) => overlaps(label, answer))) misses.push(`${name}: no name: ${describe(text, answer)}`);
  }
  for (const tally of [tallies.span, tallies.typed]) {
    tally.labels += labels.length;
    tally.answers += answers.length;
  }
}

/** Two different surfaces of one article: do they mean the same, and are they said to? Surfaces of two entities are left out. */
function scorePairs(
  name: string,
  { text, mentions }: NamesArticle,
  found: readonly FoundName[],
  tallies: { pairs: Tally; pairsWithoutDemonyms: Tally },
  misses: string[],
): void {
  const surfaces = surfacesOf(text, mentions, found);
  const words = [...surfaces.keys()].sort();
  for (const [one, other] of pairsOf(words)) {
    const [a, b] = [surfaces.get(one)!, surfaces.get(other)!];
    const meant = meet(a.meant, b.meant);
    if (!meant && (a.meant.size > 1 || b.meant.size > 1)) continue;
    const said = meet(a.said, b.said);
    const demonym = meant && !meet(a.types, b.types);
    for (const tally of demonym ? [tallies.pairs] : [tallies.pairs, tallies.pairsWithoutDemonyms])
      countPair(tally, said, meant);
    if (said !== meant) misses.push(`${name}: ${one} and ${other} are ${meant ? 'one' : 'two'}`);
  }
}

/** The entities that one writing means by the labels and by the answers. */
interface Surface {
  readonly meant: Set<string>;
  readonly said: Set<string>;
  readonly types: Set<string>;
}

function surfacesOf(text: string, labels: NamesArticle['mentions'], found: readonly FoundName[]): Map<string, Surface> {
  const surfaces = new Map<string, Surface>();
  for (const label of labels) {
    const words = text.slice(label.start, label.end).toLowerCase();
    const surface = surfaces.get(words) ?? { meant: new Set(), said: new Set(), types: new Set() };
    surface.meant.add(label.entity);
    surface.types.add(label.type);
    for (const answer of found) if (overlaps(answer, label)) surface.said.add(answer.entity);
    surfaces.set(words, surface);
  }
  return surfaces;
}

const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));

function countPair(tally: Tally, said: boolean, meant: boolean): void {
  if (said && meant) tally.hits++;
  if (said) tally.answers++;
  if (meant) tally.labels++;
}

/** Quotations found, their kind and speaker, and what quote-unattributed says of those with and without one. */
export function scoreQuotations(files: readonly CorpusFile<QuotationsArticle>[]): Score {
  const counts = {
    found: [0, 0],
    exact: [0, 0],
    genuine: [0, 0],
    kind: [0, 0],
    speaker: [0, 0],
    speakerWhenNamed: [0, 0],
    quietOnAttributed: [0, 0],
    orphansCaught: [0, 0],
  };
  const misses: string[] = [];
  for (const { name, article } of files) {
    const annotations = understand(name, article.text);
    const alarms = review(annotations, { rules: rules.filter((rule) => rule.id === 'quote-unattributed') }).findings;
    const count = (tally: number[], hit: boolean, what: string, place: Span): void => {
      tally[1]++;
      if (hit) tally[0]++;
      else misses.push(`${name}: ${what}: ${flat(article.text.slice(place.start, place.end)).slice(0, 90)}`);
    };
    const countSpeaker = (label: LabelledQuotation, credited: readonly Span[]): void => {
      const right = credited.some((place) => label.speaker.some((speaker) => overlaps(speaker, place)));
      const named = credited.length ? describe(article.text, credited[0]) : 'nobody';
      count(counts.speaker, right, `speaker, said ${named}`, label);
      if (credited.length === 0) return;
      counts.speakerWhenNamed[1]++;
      if (right) counts.speakerWhenNamed[0]++;
    };
    for (const label of article.quotations) {
      const quotation = closest(annotations, label);
      count(counts.found, quotation !== undefined, 'not found', label);
      count(counts.exact, quotation !== undefined && same(quotation.span, label), 'other bounds', label);
      if (quotation) count(counts.kind, quotation.kind === label.kind, `${label.kind}, said ${quotation.kind}`, label);
      const alarm = alarms.some((finding) => overlaps(finding.span, label));
      if (label.credit === 'orphan') count(counts.orphansCaught, alarm, 'orphan not caught', label);
      else count(counts.quietOnAttributed, !alarm, 'false alarm', label);
      if (label.credit === 'attributed')
        countSpeaker(label, (quotation && creditOf(annotations, quotation.index)) ?? []);
    }
    for (const { span } of annotations.quotations) {
      const genuine = article.quotations.some((label) => overlaps(label, span));
      count(counts.genuine, genuine, 'no quotation', span);
    }
  }
  return { figures: mapValues(counts, ([part, whole]) => percent(part, whole)), misses };
}

/** The quotation that shares most with a labelled one. */
function closest({ quotations }: Annotations, label: LabelledQuotation): Annotations['quotations'][number] | undefined {
  const shared = (span: Span): number => Math.min(span.end, label.end) - Math.max(span.start, label.start);
  return quotations
    .filter(({ span }) => overlaps(span, label))
    .sort((a, b) => shared(b.span) - shared(a.span))
    .at(0);
}

/** Where the one who is credited stands: the source's words, then every name of its entity. Undefined where nobody is. */
function creditOf({ attributions, entities }: Annotations, quotation: number): Span[] | undefined {
  const attribution = attributions[quotation];
  if (!attribution) return undefined;
  const entity = entities.find(({ id }) => id === attribution.entity);
  return [
    ...(attribution.source ? [attribution.source] : []),
    ...(entity?.mentions.map((mention) => mention.span) ?? []),
  ];
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((item) => b.has(item));

const flat = (words: string): string => words.replace(/\s+/g, ' ');

const describe = (text: string, place: Span & { readonly type?: string }): string =>
  `${flat(text.slice(place.start, place.end))}${place.type ? ` (${place.type})` : ''}`;

const percent = (part: number, whole: number): number => (whole ? Math.round((1000 * part) / whole) / 10 : 100);

function f1({ hits, answers, labels }: Tally): number {
  return answers + labels ? percent(2 * hits, answers + labels) : 100;
}

function mapValues<T>(of: Record<string, T>, make: (value: T) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value)]));
}
