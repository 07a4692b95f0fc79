// Headlines of a newsroom that are set in two ways: Every Word Capitalised, and like a sentence.

import { wordsOf } from '../../text/words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleSummary } from '../../workspace/article-summary.ts';
import type { Fix, WorkspaceRule } from '../rule.ts';
import { slightWords } from './headline-words.ts';

export const say = wording('headline-case-mixed', {
  isTitle: 'Title case, but most headlines here are in sentence case. Use one style.',
  isSentence: 'Sentence case, but most headlines here are in title case. Use one style.',
  toSentence: 'Change to sentence case',
  toTitle: 'Change to title case',
});

type Case = 'title' | 'sentence';
type Headline = NonNullable<ArticleSummary['headline']>;

const fewestWords = 4;
/** So many headlines tell how a house sets them; more would only take longer. */
const mostCounted = 300;

export const rule: WorkspaceRule = {
  id: 'headline-case-mixed',
  family: 'headline',
  scope: 'workspace',
  severity: 'off',
  whenOn: 'information',
  summary: 'A headline is in title case where most others are in sentence case, or the other way around.',
  options: {
    case: {
      description: 'How headlines are set; without it, the way of most headlines in the workspace counts.',
      enum: ['title', 'sentence'],
    },
  },
  *check({ summary, workspace, options }) {
    const style = summary.headline && caseOf(summary.headline.text);
    if (!summary.headline || !style) return;
    const wanted = (options.case as Case | undefined) ?? majority(style, workspace.headlines());
    if (!wanted || wanted === style) return;
    const { headline, names } = summary;
    yield {
      span: headline.span,
      subject: headline.text,
      message: wanted === 'sentence' ? say.isTitle() : say.isSentence(),
      fixes: () => [convert(headline, wanted, namesBelow(headline, names))],
    };
  },
};

/** Shorter words are small in many houses' titles. */
const longestSmallWord = 3;

/** How a headline is set; undefined where it is too short or all in capitals to tell. */
function caseOf(text: string): Case | undefined {
  const words = wordsOf(text);
  const telling = words
    .slice(1)
    .filter(({ folded }) => folded.length > longestSmallWord && !slightWords.has(folded) && !/^\d/.test(folded));
  if (words.length < fewestWords || telling.length < 2 || text === text.toUpperCase()) return undefined;
  const capitals = telling.filter(({ start }) => isCapital(text[start])).length;
  if (capitals === telling.length)
    return telling.some(({ start, end }) => !isCapital(text.slice(start + 1, end))) ? 'title' : undefined;
  return capitals * 2 <= telling.length ? 'sentence' : undefined;
}

/** The way more headlines are set, this one counted; undefined where both are as common. */
function majority(own: Case, others: Iterable<string>): Case | undefined {
  const counts = { title: 0, sentence: 0 };
  counts[own]++;
  let counted = 0;
  for (const text of others) {
    const style = caseOf(text);
    if (style) counts[style]++;
    if (++counted >= mostCounted) break;
  }
  return counts.title === counts.sentence ? undefined : counts.title > counts.sentence ? 'title' : 'sentence';
}

function convert({ span, text }: Headline, wanted: Case, names: ReadonlySet<string>): Fix {
  const edits = wordsOf(text).flatMap(({ start, end, folded }, index) => {
    const word = text.slice(start, end);
    const keep =
      index === 0 || names.has(word) || (wanted === 'sentence' ? /^.\p{Upper}/u.test(word) : slightWords.has(folded));
    const first = wanted === 'sentence' ? word[0].toLowerCase() : word[0].toUpperCase();
    if (keep || first === word[0]) return [];
    return [{ span: { start: span.start + start, end: span.start + start + 1 }, text: first }];
  });
  return {
    title: wanted === 'sentence' ? say.toSentence() : say.toTitle(),
    edits,
    applicability: 'suggested',
  };
}

/** Words of names that the text has; what is in a headline alone may be no name but its capitals. */
function namesBelow({ span }: Headline, names: ArticleSummary['names']): Set<string> {
  return new Set(names.filter((name) => name.span.start >= span.end).flatMap(({ name }) => name.split(/\s+/)));
}

const isCapital = (text: string) => text.toLowerCase() !== text;
