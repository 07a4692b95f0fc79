// The passes over a whole article, in order. Each takes what comes before it and is cheap: the reading is done by paragraphs.
import type { Article } from '../article/article.ts';
import { isRunningText } from '../article/running-text.ts';
import { beginReading, recall } from '../paragraph/paragraph-cache.ts';
import type { Annotations, PlacedParagraph } from './annotations.ts';
import { attribute } from './attribution/attribute.ts';
import type { ArticleMemory } from './memory.ts';
import type { NameCorrection } from './names/corrections.ts';
import { findEntities } from './names/find-entities.ts';
import { joinQuotations } from './quotations/join-quotations.ts';
import { findMisspellings } from './spelling/find-misspellings.ts';

const uncorrected: readonly NameCorrection[] = [];

/** Everything the article tells. Same article and corrections, same annotations, whatever the memory holds. */
export function annotate(
  article: Article,
  memory: ArticleMemory,
  corrections: readonly NameCorrection[] = uncorrected,
): Annotations {
  const paragraphs = placeParagraphs(article, memory); // each block and what its text gives
  const quotations = joinQuotations(article, paragraphs); // quotations that run over paragraphs made one
  const { entities, mentions } = findEntities(article, paragraphs, quotations, memory, corrections); // who is who
  const runningText = paragraphs.filter(({ block }) => isRunningText(block.kind));
  const { evidence, knowledge } = memory.names;
  const misspellings = findMisspellings(paragraphs, evidence, knowledge, memory); // which names are misspelt
  const known = {
    article,
    paragraphs,
    runningText,
    quotations,
    entities,
    mentions,
    misspellings,
    lexicon: knowledge.lexicon,
    gazetteer: knowledge.gazetteer,
  };
  return { ...known, attributions: attribute(known) }; // who said what
}

/** Each block and what its text gives. */
export function placeParagraphs(article: Article, memory: ArticleMemory): PlacedParagraph[] {
  beginReading(memory.paragraphs);
  return article.blocks.map((block, index) => {
    const remembered = recall(memory.paragraphs, block.text, block.kind, index);
    return { index, block, start: block.span.start, paragraph: remembered.paragraph, remembered };
  });
}
