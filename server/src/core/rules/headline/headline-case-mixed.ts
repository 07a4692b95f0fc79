// Headlines of one file that are set in two ways: Every Word Capitalised, and like a sentence.
import type { Block } from '../../article/article.ts';
import { wordsOf } from '../../text/words.ts';
import type { ArticleRule, Fix } from '../rule.ts';
import { slightWords } from './headline-words.ts';
import { headsOf } from './headlines.ts';

type Case = 'title' | 'sentence';

const fewestWords = 4;

export const rule: ArticleRule = {
  id: 'headline-case-mixed',
  family: 'headline',
  scope: 'article',
  severity: 'off',
  whenOn: 'information',
  summary: 'A headline is in title case where the others are in sentence case, or the other way round.',
  *check({ annotations, options }) {
    const lines = headsOf(annotations.article).flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'headline'));
    const cased = lines.map((line) => ({ line, style: caseOf(line.text) }));
    const wanted =
      options.case === 'title' || options.case === 'sentence'
        ? options.case
        : majority(cased.map(({ style }) => style));
    if (!wanted) return;
    const names = new Set(annotations.mentions.flatMap(({ text }) => text.split(/\s+/)));
    for (const { line, style } of cased) {
      if (!style || style === wanted) continue;
      yield {
        span: line.span,
        message:
          wanted === 'sentence'
            ? 'This headline is in title case; the others are set like a sentence. Use one way throughout.'
            : 'This headline is set like a sentence; the others are in title case. Use one way throughout.',
        related: cased
          .filter((other) => other.style === wanted)
          .map((other) => ({ span: other.line.span, message: 'Set the other way' })),
        fixes: () => [convert(line, wanted, names)],
      };
    }
  },
};

/** How a headline is set; undefined where it is too short or all in capitals to tell. */
function caseOf(text: string): Case | undefined {
  const words = wordsOf(text);
  const telling = words
    .slice(1)
    .filter(({ folded }) => folded.length > 3 && !slightWords.has(folded) && !/^\d/.test(folded));
  if (words.length < fewestWords || telling.length < 2 || text === text.toUpperCase()) return undefined;
  const capitals = telling.filter(({ start }) => isCapital(text[start])).length;
  if (capitals === telling.length)
    return telling.some(({ start, end }) => !isCapital(text.slice(start + 1, end))) ? 'title' : undefined;
  return capitals * 2 <= telling.length ? 'sentence' : undefined;
}

function majority(styles: readonly (Case | undefined)[]): Case | undefined {
  const title = styles.filter((style) => style === 'title').length;
  const sentence = styles.filter((style) => style === 'sentence').length;
  return title && sentence ? (title > sentence ? 'title' : 'sentence') : undefined;
}

function convert({ span, text }: Block, wanted: Case, names: ReadonlySet<string>): Fix {
  const edits = wordsOf(text).flatMap(({ start, end, folded }, index) => {
    const word = text.slice(start, end);
    const keep =
      index === 0 || names.has(word) || (wanted === 'sentence' ? /^.\p{Lu}/u.test(word) : slightWords.has(folded));
    const first = wanted === 'sentence' ? word[0].toLowerCase() : word[0].toUpperCase();
    if (keep || first === word[0]) return [];
    return [{ span: { start: span.start + start, end: span.start + start + 1 }, text: first }];
  });
  return {
    title: wanted === 'sentence' ? 'Set like a sentence' : 'Set in title case',
    edits,
    applicability: 'suggested',
  };
}

const isCapital = (text: string) => text.toLowerCase() !== text;
