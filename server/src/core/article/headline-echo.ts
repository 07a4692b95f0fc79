// Whether a line of the head says what the headline says, so roughly that it must be told from a deck. Rules judge more finely.

import { jaccard } from '../text/similarity.ts';
import { wordsOf } from '../text/words.ts';
import { functionWords } from '../word-lists/function-words.ts';
import { words } from '../word-lists/words.ts';

/** Words that most headlines have. */
const common = words(functionWords, 'new says said');
const nearEnough = 0.55;

/** Two headlines with fewer words are alike by chance. */
const fewestWords = 3;

/** Whether two folded lines are equal or share most of their words, in whatever order. */
export function saysTheSame(headline: string, line: string): boolean {
  if (headline === line) return true;
  const a = telling(headline);
  const b = telling(line);
  return a.size >= fewestWords && b.size >= fewestWords && jaccard(a, b) >= nearEnough;
}

function telling(line: string): Set<string> {
  return new Set(
    wordsOf(line)
      .map(({ folded }) => folded.replace(/'s?$/, ''))
      .filter((word) => !common.has(word)),
  );
}
