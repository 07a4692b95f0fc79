// "…," Smith said after Jones argued that "…" · Smith denied it, while Jones said that "…": a sentence may report more than once.
// Whoever is credited with what comes before, or has a main clause of his own before another one, is not heard again.

import type { Clause } from '../clause.ts';
import { coordinators, isPause } from '../cue-site.ts';
import { isRelative, type Scene } from '../scene.ts';

/** Of the clauses before a quotation in its sentence, those from the last report that begins there. */
export function sinceLastReport(scene: Scene, clauses: readonly Clause[]): readonly Clause[] {
  const aside = clauses.find((clause) => isAside(scene, clause));
  if (aside) return [aside];
  let from = 0;
  for (let index = 1; index < clauses.length; index++) {
    if (beginsAnew(scene, clauses[index - 1], clauses[index])) from = index;
  }
  return clauses.slice(from);
}

function beginsAnew(scene: Scene, before: Clause, clause: Clause): boolean {
  if (clause.shared || clause.cue.kind !== 'verb') return false;
  return isBehindSpeech(scene, before) || isBehindSpeech(scene, clause) || isCoordinate(scene, clause);
}

/** "…," Smith said: the clause closes what comes before it. */
function isBehindSpeech({ words, sentenceStart }: Scene, { cue, source }: Clause): boolean {
  const first = Math.min(cue.first, source?.from ?? cue.first);
  let back = first - 1;
  while (back > sentenceStart[first] && isPause(words[back])) back--;
  const { kind, ending } = words[back] ?? {};
  return kind === 'quotation' && (back < first - 1 || ending === ',' || ending === '?' || ending === '!');
}

/** "…, while Jones said": a main clause of its own. */
function isCoordinate({ words, sentenceStart }: Scene, { cue, source }: Clause): boolean {
  if (!source || cue.verb?.class !== 'say' || isRelative(words, source)) return false;
  const link = source.from - 1;
  if (link <= sentenceStart[source.from] || !coordinators.has(words[link].lower)) return false;
  return words[link - 1].kind !== 'word' || contrasting.test(words[link].lower);
}

const contrasting = /^(?:while|whereas|though|although)$/;

/** ", he said on Monday,": longer asides have a matter of their own. */
const longestAside = 6;

/** "The plan, Smith wrote, is dead": a report between two commas is of the whole sentence. */
function isAside({ words }: Scene, { cue, source }: Clause): boolean {
  if (!source || cue.verb?.class !== 'say' || isRelative(words, source)) return false;
  const [from, to] = source.from < cue.first ? [source.from, cue.last + 1] : [cue.first, source.to];
  return words[from - 1]?.lower === ',' && words[to]?.lower === ',' && to - from <= longestAside;
}
