// All safe fixes of a file, as a surgeon makes them: looked at again after the cut. What would raise another question, or would
// cut where the article is not, is left to a person.
import type { Article } from '../article/article.ts';
import { changesCode, codeSpans, isWebPage } from '../article/code-spans.ts';
import type { Finding } from '../rules/rule.ts';
import { composeEdits, type ReasonedEdit } from '../text/compose-edits.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { foldPhrase } from '../workspace/fold-phrase.ts';
import { safeFixes } from './safe-fixes.ts';

/** What a text tells: its article, and what is wrong with it and not accepted. */
export interface Reading {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

export interface FixedText {
  /** Edits of the text that was given: in order, without overlaps, each with the rules that asked for it. Made to the file, they leave
   * nothing that is safe to fix. */
  readonly edits: readonly ReasonedEdit[];
  /** How many findings are gone. */
  readonly fixed: number;
}

/** One fixed place may show another; each round costs a reading or two. */
const mostRounds = 8;

/** A page of the web is not fixed. */
export function fixAll(first: Reading, read: (text: string) => Reading): FixedText {
  if (isWebPage(first.article)) return { edits: [], fixed: 0 };
  const rounds: ReasonedEdit[][] = [];
  let reading = first;
  while (rounds.length < mostRounds) {
    const { edits, after } = fixOnce(reading, read);
    if (!edits.length) break;
    rounds.push(edits);
    reading = after;
  }
  return {
    edits: composeEdits(first.article.text.length, rounds),
    fixed: first.findings.length - reading.findings.length,
  };
}

interface Step {
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
}

function fixOnce(before: Reading, read: (text: string) => Reading): { edits: ReasonedEdit[]; after: Reading } {
  const { article, findings } = before;
  const code = codeSpans(article.text);
  const cutsCopy = (edit: TextEdit) => cutsCopyOnly(edit, article) && !changesCode(edit.span, code);
  const steps = safeFixes(findings).filter(({ edits }) => edits.every(cutsCopy));
  let taken: readonly Step[] = [];
  let after = before;
  // Where all of them together will not do, halves are tried, down to single ones.
  const take = (some: readonly Step[]): void => {
    if (!some.length) return;
    const together = [...taken, ...some];
    const tried = read(applyEdits(article.text, editsOf(together)));
    if (isBetter(before, tried, together)) {
      taken = together;
      after = tried;
    } else if (some.length > 1) {
      take(some.slice(0, some.length >> 1));
      take(some.slice(some.length >> 1));
    }
  };
  take(steps);
  return { edits: editsOf(taken), after };
}

const editsOf = (steps: readonly Step[]): ReasonedEdit[] =>
  steps
    .flatMap(({ finding, edits }) => edits.map((edit) => ({ ...edit, reasons: [finding.rule] })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** Every finding that was fixed is gone, no rule complains more often, and the lines above the article say what it said. */
function isBetter(before: Reading, after: Reading, steps: readonly Step[]): boolean {
  const [rulesBefore, rulesAfter] = [before, after].map(({ findings }) => counted(findings.map(({ rule }) => rule)));
  for (const [rule, count] of rulesAfter) if (count > (rulesBefore.get(rule) ?? 0)) return false;
  const [were, are] = [before, after].map(({ findings }) => counted(findings.map(nameOf)));
  const gone = counted(steps.map(({ finding }) => nameOf(finding)));
  for (const [name, count] of gone) if ((are.get(name) ?? 0) > (were.get(name) ?? 0) - count) return false;
  return frontMatterOf(before.article) === frontMatterOf(after.article);
}

const nameOf = ({ rule, subject }: Finding) => `${rule}\n${foldPhrase(subject)}`;

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const frontMatterOf = ({ frontMatter }: Article) =>
  JSON.stringify(Object.entries(frontMatter).map(([key, { text }]) => [key, text]));

/** Whether an edit takes away nothing but space and words of the article: no front matter, no code, no comment. */
function cutsCopyOnly({ span }: TextEdit, { text, blocks }: Article): boolean {
  let at = span.start;
  for (const block of blocks) {
    if (block.span.end <= at) continue;
    if (block.span.start >= span.end) break;
    if (text.slice(at, Math.max(at, block.span.start)).trim()) return false;
    at = block.span.end;
  }
  return at >= span.end || !text.slice(at, span.end).trim();
}
