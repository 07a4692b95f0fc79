// One article to its summary.
import type { Annotations } from '../annotate/annotations.ts';
import { keyOf } from '../annotate/spelling/capital-words.ts';
import { isRunningText } from '../article/running-text.ts';
import type { Lexicon } from '../language/words/lexicon.ts';
import type { ArticleSummary, NameSummary, QuotationSummary } from './article-summary.ts';
import { creditsOf } from './credits.ts';
import { foldPhrase } from './fold-phrase.ts';
import { foldWords } from './folded-words.ts';
import { standingLinesOf } from './standing-lines.ts';

/** Shorter quotations are formulae ("No comment") and cannot be told apart from other people's. */
const leastQuotationLength = 20;
/** Enough for any article; a table of thousands of names must not weigh on the newsroom. */
const mostNames = 120;

/** What other articles need to know of this one. */
export function summarize(annotations: Annotations): ArticleSummary {
  const { article } = annotations;
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  const dateLine = article.blocks.find(({ kind }) => kind === 'dateLine');
  return {
    id: article.id,
    headline: headline && {
      text: headline.text.trim(),
      folded: foldPhrase(headline.text),
      span: headline.span,
    },
    date: article.frontMatter.date?.text ?? dateLine?.text.trim(),
    credits: creditsOf(annotations),
    words: foldWords(annotations),
    quotations: quotationsOf(annotations),
    names: namesOf(annotations),
    lines: standingLinesOf(annotations),
  };
}

function quotationsOf({ article, quotations, attributions, entities, paragraphs }: Annotations): QuotationSummary[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return quotations
    .filter(({ span, parts }) => {
      const { kind } = paragraphs[parts[0].paragraph].block;
      return (
        span.end - span.start >= leastQuotationLength && kind !== 'headline' && kind !== 'deck' && kind !== 'furniture'
      );
    })
    .map(({ index, span, parts }) => {
      const attribution = attributions[index];
      const source = attribution?.source && article.text.slice(attribution.source.start, attribution.source.end);
      const text = parts.map(({ inner }) => article.text.slice(inner.start, inner.end)).join('\n');
      return { span, text, speaker: (attribution?.entity && nameOf.get(attribution.entity)) ?? source };
    });
}

function namesOf({ entities, paragraphs, lexicon }: Annotations): NameSummary[] {
  return [...entities]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, mostNames)
    .map(({ type, name, first, mentions, roles, ages }) => {
      const role = roles.find(({ position }) => position === 'before')?.text;
      const after = role === undefined ? roles[0]?.text : undefined;
      const age = ages[0] && { years: ages[0].years, span: ages[0].span };
      const full = mentions.find(
        ({ text, quoted, paragraph }) => text === name && !quoted && isRunningText(paragraphs[paragraph].block.kind),
      )?.span;
      const unknown = full && unknownWords(name, lexicon);
      return { type, name, span: first.span, count: mentions.length, role, after, age, full, unknown };
    });
}

/** Undefined where all are known, as mostly. */
function unknownWords(name: string, lexicon: Lexicon): readonly string[] | undefined {
  const words = foldPhrase(name).split(' ');
  const unknown = words.filter((word) => word.length > 2 && lexicon.kindsOf(keyOf(word)) === 0);
  return unknown.length ? unknown : undefined;
}

/** Whether two summaries tell the same, so that nothing about other articles can have changed. */
export function sameSummary(one: ArticleSummary, other: ArticleSummary): boolean {
  return (
    one.id === other.id &&
    one.date === other.date &&
    sameNumbers(one.words.hashes, other.words.hashes) &&
    sameNumbers(one.words.starts, other.words.starts) &&
    sameNumbers(one.words.ends, other.words.ends) &&
    sameNumbers(one.words.flags, other.words.flags) &&
    JSON.stringify([one.headline, one.credits, one.quotations, one.names, one.lines]) ===
      JSON.stringify([other.headline, other.credits, other.quotations, other.names, other.lines])
  );
}

function sameNumbers(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
