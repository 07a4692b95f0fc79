// Smith said: "…" · Smith called it "…" · his claim that "…": the reporting clause before the quotation that reaches to it.
import { auxiliaries, circumstances, prepositions } from '../../../word-lists/function-words.ts';
import type { Clause } from '../clause.ts';
import { clausesWithin, isRelative, type Scene } from '../scene.ts';
import { sinceLastReport } from './last-report.ts';
import { clausesBefore, credit, type Sieve } from './sieve.ts';

export const cueBefore: Sieve = {
  name: 'cue-before',
  credit(scene, quotation) {
    const place = scene.places[quotation];
    const before = clausesBefore(scene, quotation);
    const reaching = sinceLastReport(scene, withoutLooseNouns(scene, reachingTo(scene, before, place)));
    // What somebody says that somebody else said is the first one's report; only speech that is announced is the last one's.
    const chief = reaching.find((clause, index) => !isSubordinate(scene, clause, reaching[index + 1]));
    const clause =
      (announces(scene, quotation) ? reaching.at(-1) : chief) ??
      before.findLast(({ cue }) => cue.verb?.class === 'say' || cue.verb?.class === 'judge') ??
      before.findLast(({ cue }) => cue.kind === 'verb');
    return clause && credit(clause);
  },
};

function reachingTo(scene: Scene, before: readonly Clause[], place: number): Clause[] {
  return before.filter((clause) => clause.cue.verb?.class !== 'think' && reaches(scene, clause, place));
}

/** "In his remarks, Smith argued that": a noun that a mark parts from the quotation gives way to a verb. */
function withoutLooseNouns({ words }: Scene, reaching: readonly Clause[]): readonly Clause[] {
  if (!reaching.some(({ cue }) => cue.verb?.class === 'say')) return reaching;
  return reaching.filter(({ cue }) => cue.kind !== 'noun' || !/^[:,]$/.test(words[cue.last + 1].lower));
}

/** After Smith argued that it was safe, Jones said …: a subordinate clause that a comma ends is not the one that reports. */
function isSubordinate({ words, sentenceStart }: Scene, { cue, source }: Clause, next: Clause | undefined): boolean {
  if (!source || !next?.source || cue.verb?.class !== 'say' || next.cue.kind !== 'verb') return false;
  const opens = words[sentenceStart[source.from]];
  if (!opens || !(opens.lower === 'even' || circumstances.has(opens.lower) || prepositions.has(opens.lower)))
    return false;
  const between = words.slice(cue.last, next.source.from);
  return between.length > 1 && between[between.length - 1].lower === ',';
}

/** A whole sentence after a colon or a comma. */
function announces({ words, places, quotations }: Scene, quotation: number): boolean {
  const mark = words[places[quotation] - 1];
  return quotations[quotation].kind === 'direct' && (mark?.lower === ':' || mark?.lower === ',');
}

/** So close behind its verb nothing can have come between. */
const nearWords = 5;
/** Farther behind its verb a quotation has a source of its own. */
const farWords = 12;

/** Whether what the cue introduces can be the quotation at `place`. */
function reaches(scene: Scene, { cue, source }: Clause, place: number): boolean {
  const { words } = scene;
  const next = words[cue.last + 1];
  if (cue.kind === 'noun')
    return next.kind === 'quotation'
      ? scene.quotations[next.quotation].kind === 'direct'
      : /^(?:that|:|,)$/.test(next.lower) || isContent(scene, cue.last, place);
  if (cue.kind === 'preposition' || cue.verb?.class === 'say')
    return !(source && isRelative(words, source)) || place - cue.last < nearWords || isOpen(scene, cue, place);
  // Weaker verbs take the quotation as their object: no other clause between.
  for (let at = cue.last + 1; at < place; at++) {
    const { kind, lower } = words[at];
    if (kind === 'word' ? auxiliaries.has(lower) : at < place - 1) return false;
  }
  return place - cue.last <= farWords;
}

/** A clause that names what was said of ends within so many words. */
const clauseWords = 16;

/** "a minister who told the court in March: no mark ends a relative clause before the one that leads to the quotation. */
function isOpen(scene: Scene, { last }: Clause['cue'], place: number): boolean {
  if (place - last > clauseWords || scene.words.slice(last + 1, place - 1).some(({ kind }) => kind !== 'word'))
    return false;
  return clausesWithin(scene, last + 1, place).every(({ source }) => !source);
}

/** The words between a noun and "that". */
const contentWords = 10;

/** "her claim after the vote that": the noun's content is what the words right before the quotation lead to. */
function isContent(scene: Scene, noun: number, place: number): boolean {
  const { words } = scene;
  if (words[place - 1].lower !== 'that' || place - noun > contentWords) return false;
  return (
    words.slice(noun + 1, place).every(({ kind }) => kind === 'word') &&
    clausesWithin(scene, noun + 1, place).length === 0
  );
}
