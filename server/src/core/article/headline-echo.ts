// Whether a line of the head says what the headline says, so roughly that it must be told from a deck. Rules judge more finely.
import { jaccard } from '../text/similarity.ts';
import { wordsOf } from '../text/words.ts';

/** Words that most headlines have. */
const common = new Set(
  'a an the of in on at to for from by with and or as is are was be it its his her after over into up out no not new says said'.split(
    ' ',
  ),
);
const nearEnough = 0.55;

/** Whether two folded lines are equal or share most of their words, in whatever order. */
export function saysTheSame(headline: string, line: string): boolean {
  if (headline === line) return true;
  const a = telling(headline);
  const b = telling(line);
  return a.size >= 3 && b.size >= 3 && jaccard(a, b) >= nearEnough;
}

function telling(line: string): Set<string> {
  return new Set(
    wordsOf(line)
      .map(({ folded }) => folded.replace(/'s?$/, ''))
      .filter((word) => !common.has(word)),
  );
}
