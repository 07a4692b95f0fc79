// What the newsroom keeps of an article, by its text.
import {
  type ArticleSummary,
  annotate,
  createMemory,
  loadNameKnowledge,
  parseArticle,
  summarize,
} from '../../server/src/core/index.ts';

const knowledge = loadNameKnowledge();

/** The summary of an article that is read once, with this id; its format is that of the id's ending. */
export const summaryOf = (id: string, text: string): ArticleSummary =>
  summarize(annotate(parseArticle(id, text), createMemory(knowledge)));
