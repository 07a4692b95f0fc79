// Words that another article also has: a passage, or the whole of it.

import type { Span } from '../../text/span.ts';
import { type Said, wording } from '../../wording/wording.ts';
import { type ArticleSummary, type FoldedWords, WordFlag } from '../../workspace/article-summary.ts';
import type { SharedRun } from '../../workspace/shared-runs.ts';
import type { WorkspaceView } from '../../workspace/workspace-view.ts';
import { saysNearlyTheSame } from '../headline/headline-likeness.ts';
import type { RelatedPlace, WorkspaceRule } from '../rule.ts';

export const say = wording('passage-repeated-workspace', {
  words:
    'These {words} words also run in {articles:another article|# other articles}. Rewrite them, or credit the source.',
  copy: 'Most of this also runs in {articles:another article|# other articles}. Keep one, or say which is the later version.',
  reworded:
    'This story also runs in {articles:another article|# other articles}, reworded. Keep one, or say which is the later version.',
  remove: 'Delete this passage',
  same: 'The same words. {guess}',
  dated: 'Dated {there}; this one {here}.',
  longer: 'The other article is longer, perhaps the original.',
  shorter: 'The other article is shorter, perhaps cut from this one.',
  equal: 'Both are the same length.',
});

/** Fewer words in common are a title with a name, or the way everybody puts it. */
const leastWords = 12;
/** Of those, so many must be plain words, not names. */
const leastPlainWords = 6;
/** An article that shares so much is reported once, not passage by passage. */
const mostShare = 0.5;
/** So many articles of the same headline are compared. */
const mostSameHeadlines = 50;

interface Passage {
  readonly span: Span;
  readonly words: number;
  readonly related: RelatedPlace[];
}

export const rule: WorkspaceRule = {
  id: 'passage-repeated-workspace',
  family: 'passage',
  scope: 'workspace',
  severity: 'information',
  summary: 'A run of 12 words or more, or the whole story reworded, also appears in another article.',
  copies: true,
  *check({ summary, workspace }) {
    const passages: Passage[] = [];
    const copies: RelatedPlace[] = [];
    const reworded: RelatedPlace[] = [];
    for (const other of candidates(summary, workspace)) {
      const { runs, share } = workspace.coverage(summary, other);
      const own = runs.filter((run) => isPassage(run, summary.words));
      if (share >= mostShare && own.length) copies.push(wholeCopy(summary, other));
      else if (own.length) for (const run of own) place(passages, run, summary, other);
      else if (isReworded(summary, other, workspace)) reworded.push(wholeCopy(summary, other));
    }
    if (copies.length) yield copyDiscovery(summary, copies, 'copy of', say.copy({ articles: copies.length }));
    if (reworded.length)
      yield copyDiscovery(summary, reworded, 'reworded from', say.reworded({ articles: reworded.length }));
    for (const { span, words, related } of passages) {
      yield {
        span,
        related,
        subject: `${words} words, ${namesOf(related)}`,
        others: { what: `${words} words`, articles: articlesOf(related) },
        message: say.words({ words, articles: related.length }),
        fixes: () => [{ title: say.remove(), applicability: 'suggested', edits: [{ span, text: '' }] }],
      };
    }
  },
};

/** Whatever shares a run, and whatever has the same headline: a story reworded throughout may share none. */
function candidates(summary: ArticleSummary, workspace: WorkspaceView): Iterable<ArticleSummary> {
  const found = new Map(workspace.sharing(summary).map((other) => [other.id, other]));
  const folded = summary.headline?.folded;
  // thousands may have the headline of a column ("Briefs")
  for (const other of folded ? workspace.sameHeadline(folded).slice(0, mostSameHeadlines) : []) {
    if (!found.has(other.id)) found.set(other.id, other);
  }
  return found.values();
}

/** Two accounts of one event share words and turns; only under one headline a whole that is alike is one story twice. */
function isReworded(here: ArticleSummary, there: ArticleSummary, workspace: WorkspaceView): boolean {
  if (!here.headline || !there.headline) return false;
  const isSame = here.headline.folded === there.headline.folded;
  if (!isSame && !saysNearlyTheSame(here.headline.text, there.headline.text)) return false;
  return workspace.coverage(here, there).reworded;
}

const wholeCopy = (here: ArticleSummary, there: ArticleSummary): RelatedPlace => ({
  article: there.id,
  span: wholeOf(there),
  message: originalGuess(here, there),
});

function copyDiscovery(summary: ArticleSummary, related: RelatedPlace[], what: string, message: Said) {
  return {
    span: wholeOf(summary),
    subject: `${what} ${namesOf(related)}`,
    others: { what, articles: articlesOf(related) },
    related,
    message,
  };
}

const articlesOf = (related: readonly RelatedPlace[]) => related.flatMap(({ article }) => article ?? []);

/** The other articles by the names of their files, to be read. */
const namesOf = (related: readonly RelatedPlace[]) =>
  related
    .map(({ article = '' }) => nameOf(article))
    .sort()
    .join(', ');

/** The last part of a path, or of an address, which is escaped. */
function nameOf(article: string): string {
  const name = article.slice(Math.max(article.lastIndexOf('/'), article.lastIndexOf('\\')) + 1);
  return /^[\w+.-]{2,}:\//.test(article) ? decodeURIComponent(name) : name;
}

/** Adds a shared run to the passages, or the other article to the passage that covers the same words. */
function place(passages: Passage[], run: SharedRun, here: ArticleSummary, there: ArticleSummary): void {
  const span = { start: here.words.starts[run.here], end: here.words.ends[run.here + run.length - 1] };
  const other = {
    article: there.id,
    span: { start: there.words.starts[run.there], end: there.words.ends[run.there + run.length - 1] },
    message: say.same({ guess: originalGuess(here, there) }),
  };
  const known = passages.find((passage) => passage.span.start <= span.start && span.end <= passage.span.end);
  if (known) known.related.push(other);
  else passages.push({ span, words: run.length, related: [other] });
}

/** Quoted words are everybody's to quote, and a run of names is no passage: both must leave enough of the writer's own words. */
function isPassage({ here, length }: SharedRun, { flags }: FoldedWords): boolean {
  let own = 0;
  let plain = 0;
  for (let word = here; word < here + length; word++) {
    if (flags[word] & WordFlag.quoted) continue;
    own++;
    if (!(flags[word] & WordFlag.capital)) plain++;
  }
  return own >= leastWords && plain >= leastPlainWords;
}

/** Where a whole article is pointed at: its headline, else its first word. */
function wholeOf({ headline, words }: ArticleSummary): Span {
  return headline?.span ?? { start: words.starts[0] ?? 0, end: words.ends[0] ?? 0 };
}

function originalGuess(here: ArticleSummary, there: ArticleSummary): Said {
  if (here.date && there.date && here.date !== there.date) return say.dated({ there: there.date, here: here.date });
  const difference = there.words.hashes.length - here.words.hashes.length;
  if (difference > 0) return say.longer();
  return difference < 0 ? say.shorter() : say.equal();
}
