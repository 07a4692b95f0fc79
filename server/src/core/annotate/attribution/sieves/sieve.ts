// What a sieve is, and what several of them ask of a scene.
import type { Cue, QuotedSpan } from '../../../paragraph/paragraph.ts';
import type { Span } from '../../../text/span.ts';
import type { Clause } from '../clause.ts';
import type { Phrase } from '../noun-phrase.ts';
import { clausesWithin, type Scene } from '../scene.ts';

/** What a paragraph alone tells of one of its quotations. */
export interface Credit {
  readonly sieve: string;
  readonly cue?: Cue;
  readonly source?: Phrase;
  /** A source that lies between the quotation's own marks, where the scene has no words. */
  readonly inside?: Span;
}

/** A way to find who speaks: given the scene, a quotation of it and what earlier sieves have decided. */
export interface Sieve {
  readonly name: string;
  readonly credit: (
    scene: Scene,
    quotation: number,
    decided: readonly (Credit | undefined)[],
  ) => Omit<Credit, 'sieve'> | undefined;
}

/** Words that only a whole sentence of speech has: it opens with a capital and is longer than a title or a slogan. */
export function isWholeSentence({ kind }: QuotedSpan): boolean {
  return kind === 'direct';
}

/** The clauses with a source before the quotation, in its sentence. */
export function clausesBefore(scene: Scene, quotation: number): readonly Clause[] {
  const place = scene.places[quotation];
  return clausesWithin(scene, scene.sentenceStart[place], place).filter(({ source }) => source);
}

/** The clauses with a source after the quotation, in its sentence. */
export function clausesAfter(scene: Scene, quotation: number): readonly Clause[] {
  const place = scene.places[quotation];
  return clausesWithin(scene, place + 1, scene.sentenceEnd[place]).filter(({ source }) => source);
}

/** Whether the clause begins right after the quotation, a comma or dash aside: "…," Smith said · "…," said Smith · "…," as Smith put it. */
export function isBeside(scene: Scene, quotation: number, { cue, source }: Clause): boolean {
  const { words } = scene;
  let next = scene.places[quotation] + 1;
  while (words[next]?.kind === 'mark' && ',—–-'.includes(words[next].lower)) next++;
  const first = source?.from ?? cue.first;
  if (first === next || cue.first === next) return true;
  return words[next]?.lower === 'as' && first === next + 1 && words[cue.last + 1]?.kind !== 'word';
}

export function credit({ cue, source }: Clause): Omit<Credit, 'sieve'> {
  return { cue: { span: cue.span, lemma: cue.lemma, kind: cue.kind }, source };
}
