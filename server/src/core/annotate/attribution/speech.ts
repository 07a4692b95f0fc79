// Who speaks, as far as one paragraph tells: its sieves in order, the first that answers decides. Remembered with the paragraph.
import type { Cue, Paragraph } from '../../paragraph/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { introducer, sender } from './introducer.ts';
import type { Phrase } from './noun-phrase.ts';
import { clausesWithin, isRelative, type Scene, setScene } from './scene.ts';
import { colonIntroduction } from './sieves/colon-introduction.ts';
import { cueAfter } from './sieves/cue-after.ts';
import { cueBefore } from './sieves/cue-before.ts';
import { cueInSentence } from './sieves/cue-in-sentence.ts';
import { inWordsOf } from './sieves/in-words-of.ts';
import { interruption } from './sieves/interruption.ts';
import { labelInside } from './sieves/label-inside.ts';
import { lostVerb } from './sieves/lost-verb.ts';
import { nameAndColon } from './sieves/name-and-colon.ts';
import { runningSpeaker } from './sieves/running-speaker.ts';
import { sentenceSubject } from './sieves/sentence-subject.ts';
import type { Credit, Sieve } from './sieves/sieve.ts';
import { unlistedVerb } from './sieves/unlisted-verb.ts';
import { subjectOfClause } from './subject-of-clause.ts';

/** An attribution within one paragraph; offsets are the paragraph's. */
export interface LocalAttribution {
  readonly sieve: string;
  readonly cue?: Cue;
  readonly source?: Span;
}

/** A cue with its source, whether or not it introduces a quotation; offsets are the paragraph's. */
export interface ReportingClause {
  readonly cue: Cue;
  readonly source: Span;
}

export interface Speech {
  /** One slot for each outermost quotation of the paragraph. */
  readonly attributions: readonly (LocalAttribution | undefined)[];
  /** For each quotation, the subject of the sentence before it in the paragraph, where no quotation is between. */
  readonly leads: readonly (Span | undefined)[];
  /** Whether the paragraph is nothing but quotations: nobody else has a word, the reporter included. */
  readonly isAllSpeech: boolean;
  /** The reporting clauses by verbs, in order: who is said to have spoken, quoted or not. */
  readonly clauses: readonly ReportingClause[];
  /** Those, the ones that share a subject with a clause before, and those that judge: "Smith is in the bar and says that", "he called it". */
  readonly reports: readonly ReportingClause[];
  /** The speaker that the end of the paragraph leads to, where a colon or a pause ends it: "Smith told the court:" "As Smith put it," */
  readonly introduces?: LocalAttribution;
}

const sieves: readonly Sieve[] = [
  cueAfter,
  nameAndColon,
  inWordsOf,
  cueBefore,
  cueInSentence,
  colonIntroduction,
  interruption,
  lostVerb,
  unlistedVerb,
  sentenceSubject,
  labelInside,
  runningSpeaker,
];

/** Depends on the paragraph alone. */
export function readSpeech(paragraph: Paragraph): Speech {
  const scene = setScene(paragraph);
  const credits: (Credit | undefined)[] = scene.quotations.map(() => undefined);
  for (const { name, credit } of sieves) {
    const decided = [...credits];
    for (let quotation = 0; quotation < credits.length; quotation++) {
      const answer = credits[quotation] ? undefined : credit(scene, quotation, decided);
      if (answer) credits[quotation] = { sieve: name, ...answer };
    }
  }
  return {
    attributions: credits.map(
      (credit) =>
        credit && { sieve: credit.sieve, cue: credit.cue, source: credit.inside ?? spanOf(scene, credit.source) },
    ),
    leads: scene.quotations.map((_, quotation) => spanOf(scene, leadOf(scene, quotation))),
    isAllSpeech: scene.quotations.length > 0 && scene.words.every(({ kind }) => kind !== 'word'),
    ...clausesOf(scene),
    introduces: introductionOf(scene),
  };
}

function spanOf({ words }: Scene, phrase: Phrase | undefined): Span | undefined {
  return phrase && { start: words[phrase.from].start, end: words[phrase.to - 1].end };
}

function leadOf({ words, places, sentenceStart }: Scene, quotation: number): Phrase | undefined {
  const start = sentenceStart[places[quotation]];
  if (start === 0 || words[start - 1].kind === 'quotation') return undefined;
  return subjectOfClause(words, sentenceStart[start - 1], start - 1);
}

function clausesOf(scene: Scene): Pick<Speech, 'clauses' | 'reports'> {
  const clauses: ReportingClause[] = [];
  const reports: ReportingClause[] = [];
  for (const { cue, source, shared } of scene.clauses) {
    const speaks = cue.verb?.class === 'say';
    if (!source || !(speaks || cue.verb?.class === 'judge') || isRelative(scene.words, source)) continue;
    const { span, lemma, kind } = cue;
    const clause = { cue: { span, lemma, kind }, source: spanOf(scene, source) as Span };
    reports.push(clause);
    if (speaks && !shared) clauses.push(clause);
  }
  return { clauses, reports };
}

function introductionOf(scene: Scene): LocalAttribution | undefined {
  const { words, sentenceStart } = scene;
  const last = words.length - 1;
  const mark = words[last]?.lower ?? '';
  if (mark === '?') return questionOf(scene);
  if (!':,—–-'.includes(mark) || mark === '') return undefined;
  const clause = clausesWithin(scene, sentenceStart[last], last).findLast(
    ({ cue, source }) => source && cue.kind !== 'noun',
  );
  if (clause) {
    const { span, lemma, kind } = clause.cue;
    return { sieve: 'colon-before', cue: { span, lemma, kind }, source: spanOf(scene, clause.source) };
  }
  const introduced = mark === ':' || mark === ',' ? introducer : sender; // "From the minister of fisheries –"
  const source = introduced(words, last, sentenceStart[last]);
  return mark === ':' || mark === ',' || source ? { sieve: 'colon-before', source: spanOf(scene, source) } : undefined;
}

/** "Roe's advice?": a question in a few words asks for what somebody has said. */
function questionOf(scene: Scene): LocalAttribution | undefined {
  if (scene.words.length > longestAnnouncement) return undefined;
  const owned = scene.clauses.find(({ cue, source, shared }) => cue.kind === 'noun' && source && !shared);
  if (!owned) return undefined;
  const { span, lemma, kind } = owned.cue;
  return { sieve: 'colon-before', cue: { span, lemma, kind }, source: spanOf(scene, owned.source) };
}

const longestAnnouncement = 7;
