// One quotation worded two ways, here or in another article.

import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleSummary, QuotationSummary } from '../../workspace/article-summary.ts';
import { compareSentencesOf, type QuotationDifference } from '../../workspace/compare-quotations.ts';
import { foldPhrase } from '../../workspace/fold-phrase.ts';
import { type QuotedSentence, quotedSentences } from '../../workspace/quotation-words.ts';
import type { WorkspaceView } from '../../workspace/workspace-view.ts';
import type { RelatedPlace, WorkspaceRule } from '../rule.ts';

export const say = wording('quote-changed', {
  inOther: 'This quote is worded differently in another article. Check both against the recording or the notes.',
  inThis: 'This quote is worded differently elsewhere in this article. Check both against the recording or the notes.',
  both: '“{worded}”. Only here: {here}. Only there: {there}',
  onlyHere: '“{worded}”. Only here: {here}',
  onlyThere: '“{worded}”. Only there: {there}',
  question: 'Which wording is right: {words}?',
});

/** Wire copy has one quotation in hundreds of versions: so many different ones are compared, and so many places told. */
const mostVersions = 100;
const mostPlaces = 8;

export const rule: WorkspaceRule = {
  id: 'quote-changed',
  family: 'quote',
  scope: 'workspace',
  severity: 'warning',
  summary: 'The same quotation is worded differently elsewhere.',
  question: say.question,
  rewords: true,
  *check({ summary, workspace }) {
    const known = new Map<string, QuotedSentence[]>();
    const sentencesOf = (text: string) => {
      const sentences = known.get(text) ?? quotedSentences(text);
      known.set(text, sentences);
      return sentences;
    };
    for (const quotation of summary.quotations) {
      const related = otherWordings(quotation, summary, workspace, sentencesOf);
      if (!related.length) continue;
      const elsewhere = related.some(({ article }) => article);
      yield {
        span: quotation.span,
        // of one article, one of the two is a line of the page as often: a post, a deck, a sentence that goes on elsewhere
        severity: elsewhere ? undefined : 'hint',
        subject: quotation.text,
        related: related.sort(byPlace).slice(0, mostPlaces),
        message: elsewhere ? say.inOther() : say.inThis(),
      };
    }
  },
};

/** Where a quotation is worded differently, and how. */
function otherWordings(
  quotation: QuotationSummary,
  summary: ArticleSummary,
  workspace: WorkspaceView,
  sentencesOf: (text: string) => QuotedSentence[],
): RelatedPlace[] {
  const versions = new Map<string, QuotationDifference | undefined>();
  const differenceTo = (text: string) => {
    if (!versions.has(text) && versions.size < mostVersions)
      versions.set(text, compareSentencesOf(sentencesOf(quotation.text), sentencesOf(text)));
    return versions.get(text);
  };
  return workspace.similarQuotations(summary, quotation).flatMap(({ article, quotation: other }) => {
    const isOwn = article === summary.id;
    if (other.text === quotation.text || (isOwn && !isEarlier(other, quotation))) return [];
    const difference = differenceTo(other.text);
    const place = isOwn ? {} : { article };
    return difference ? [{ ...place, span: other.span, message: inWords(other.text, difference) }] : [];
  });
}

/** In this article first, then by article: the same however the newsroom came together. */
function byPlace(one: RelatedPlace, other: RelatedPlace): number {
  const [here, there] = [one.article ?? '', other.article ?? ''];
  return here === there ? one.span.start - other.span.start : here < there ? -1 : 1;
}

/** Code units that hold no more than the name of whoever goes on speaking. */
const leastBetween = 100;

/**
 * Within one article the later of two is told, where nobody else is known to have said the other. What goes on in the same
 * breath ("It was hard," he said. "It was very hard.") is another sentence.
 */
function isEarlier(other: QuotationSummary, { span, speaker }: QuotationSummary): boolean {
  if (other.span.end + leastBetween > span.start) return false;
  const [one, two] = [surnameOf(speaker), surnameOf(other.speaker)];
  return !one || !two || one === two;
}

/** The last word of a name; a description ("the coxswain") and a pronoun may be anybody. */
function surnameOf(speaker = ''): string | undefined {
  const word = /\p{Upper}[\p{Alpha}’'-]*$/u.exec(speaker)?.[0];
  return word && !/^(?:S?He|They)$/.test(word) ? foldPhrase(word) : undefined;
}

function inWords(
  worded: string,
  { here, there }: { readonly here: readonly string[]; readonly there: readonly string[] },
): Said {
  const words = { worded, here: here.join(' '), there: there.join(' ') };
  if (here.length && there.length) return say.both(words);
  return here.length ? say.onlyHere(words) : say.onlyThere(words);
}
