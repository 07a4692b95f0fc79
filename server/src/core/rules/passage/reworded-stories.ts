// Stories of one file that are one story in other words: under the same headline or nearly so, alike throughout.
import type { Block } from '../../article/article.ts';
import { note } from '../../paragraph/paragraph-cache.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import { foldWords } from '../../workspace/folded-words.ts';
import { isReworded } from '../../workspace/reworded.ts';
import { saysNearlyTheSame } from '../headline/headline-likeness.ts';
import { headsOf } from '../headline/headlines.ts';
import type { RuleContext } from '../rule.ts';

interface RewordedStory {
  readonly first: Block;
  /** The headline of the later one. */
  readonly headline: Block;
}

/** Each later story with the first that it repeats. */
export function rewordedStories(context: RuleContext): RewordedStory[] {
  const headlines = headsOf(context).map(({ headline }) => headline);
  if (headlines.length < 2) return [];
  const { annotations } = context;
  const tellingOf = new Map(
    annotations.paragraphs
      .filter(({ block }) => block.kind === 'headline')
      .map(({ block, remembered }) => [
        block,
        note(remembered, 'passage/telling-words', ({ text }) => tellingWords(text)),
      ]),
  );
  const isAlike = (one: Block, other: Block) =>
    foldText(one.text) === foldText(other.text) ||
    (shareTwo(tellingOf.get(one), tellingOf.get(other)) && saysNearlyTheSame(one.text, other.text));
  return headlines.flatMap((headline, at) => {
    const first = headlines
      .slice(0, at)
      .find(
        (earlier) =>
          isAlike(earlier, headline) &&
          isReworded(foldWords(annotations, earlier.story), foldWords(annotations, headline.story)),
      );
    return first ? [{ first, headline }] : [];
  });
}

/** Letters of a word that may tell something. */
const tellingLength = 4;

function tellingWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text).filter(({ start, end }) => end - start >= tellingLength);
  return new Set(words.map(({ folded }) => folded.slice(0, tellingLength)));
}

/** Fewer make no two headlines alike; a look at the words alone keeps a file of a hundred stories cheap. */
function shareTwo(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared >= 2;
}
