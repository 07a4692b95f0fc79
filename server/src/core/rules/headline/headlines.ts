// What the headline rules read: the lines over each story.
import type { Article, Block } from '../../article/article.ts';
import { isRunningText } from '../../article/running-text.ts';
import type { RuleContext } from '../rule.ts';

export interface StoryHead {
  readonly headline: Block;
  /** Headline, deck and subheads before the first running text, the headline first. */
  readonly lines: readonly Block[];
  /** Whatever else comes before the first running text: decks, bylines, date lines, captions, links. */
  readonly head: readonly Block[];
  /** Headlines that come after running text: the headline again among the last lines. */
  readonly later: readonly Block[];
  /** The blocks of running text. */
  readonly body: readonly Block[];
}

/** The heads of the article's stories that have a headline. */
export function headsOf({ annotations, shared }: Pick<RuleContext, 'annotations' | 'shared'>): readonly StoryHead[] {
  return shared('headline/heads', () => findHeads(annotations.article));
}

function findHeads({ blocks }: Article): StoryHead[] {
  const stories = new Map<number, Block[]>();
  for (const block of blocks) {
    const story = stories.get(block.story);
    if (story) story.push(block);
    else stories.set(block.story, [block]);
  }
  return [...stories.values()].flatMap((story) => {
    const first = story.findIndex(({ kind }) => isRunningText(kind));
    const head = first < 0 ? story : story.slice(0, first);
    const headline = head.find(({ kind }) => kind === 'headline');
    if (!headline) return [];
    const above = head.indexOf(headline);
    // a second-level title right under the first is a line of the head; a kicker over it is not
    const lines = head.filter(
      ({ kind }, at) => kind === 'headline' || kind === 'deck' || (kind === 'subhead' && at > above),
    );
    const rest = first < 0 ? [] : story.slice(first);
    return {
      headline,
      head: head.filter((block) => block !== headline),
      lines: [headline, ...lines.filter((line) => line !== headline)],
      get later() {
        return rest.filter(({ kind }) => kind === 'headline');
      },
      body: rest.filter(({ kind }) => isRunningText(kind)),
    };
  });
}
