// Cleaning scraped copy: what a page left behind goes, as one edit to be looked at first, every removal with a line of its own.
// What is sure is what *Fix all* does; what a person must choose comes after it. No word of the story is touched.
import {
  type ChangeAnnotation,
  type CodeAction,
  CodeActionKind,
  type TextEdit as LspEdit,
} from 'vscode-languageserver';
import { type Finding, overlaps, ruleNamed, type Span, type TextEdit, wording } from '../../core/index.ts';
import type { OfDocument, ReviewedChange, ReviewedEdit } from '../../protocol/messages.ts';
import type { Told } from '../abilities.ts';
import type { ArticleFeature, Desk } from '../desk.ts';
import type { OpenArticle } from '../open-article.ts';
import { toTextEdits } from '../to-lsp.ts';
import { shortened } from '../wording.ts';

export const cleanCopyKind = `${CodeActionKind.Source}.cleanCopy.copydesk`;

export const say = wording('clean-copy', { clean: 'Clean scraped copy', line: 'line {line}: {words}' });

export const cleanCopy: ArticleFeature<OfDocument, ReviewedEdit> = (article, _, { abilities }) => ({
  version: article.version,
  changes: changesOf(article, abilities.told),
});

/** The same for a client without a list of its own: an edit whose changes are annotated, those to be chosen asked for. */
export function cleanCopyAction(article: OpenArticle, { abilities }: Desk): CodeAction[] {
  if (!abilities.changeAnnotations) return [];
  const { told } = abilities;
  const changes = changesOf(article, told);
  if (!changes.length) return [];
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits = changes.map(({ range, newText, label, line, words, needsConfirmation }, index) => {
    const annotationId = `change-${index}`;
    changeAnnotations[annotationId] = {
      label,
      description: told(say.line({ line: String(line), words })),
      needsConfirmation,
    };
    return { range, newText, annotationId };
  });
  const textDocument = { uri: article.uri, version: article.version };
  const edit = { documentChanges: [{ textDocument, edits }], changeAnnotations };
  return [{ title: told(say.clean()), kind: cleanCopyKind, edit }];
}

function changesOf(article: OpenArticle, told: Told): ReviewedChange[] {
  const { document } = article;
  const text = document.getText();
  const sure = article.fixed().edits.flatMap((edit) => {
    const label = labelOf(edit.reasons, told);
    return byLine(text, edit).map((part) => ({ part, label, needsConfirmation: false }));
  });
  const taken: Span[] = sure.map(({ part }) => part.span);
  const asked = article.findings().flatMap((finding) => {
    const removals = removalsOf(finding);
    if (removals.some(({ span }) => taken.some((other) => overlaps(span, other)))) return [];
    taken.push(...removals.map(({ span }) => span));
    return removals.flatMap((edit) =>
      byLine(text, edit).map((part) => ({ part, label: labelOf([finding.rule], told), needsConfirmation: true })),
    );
  });
  const inOrder = [...sure, ...asked].sort((a, b) => a.part.span.start - b.part.span.start);
  const edits: LspEdit[] = toTextEdits(
    document,
    inOrder.map(({ part }) => part),
  );
  return inOrder.map(({ part, label, needsConfirmation }, index) => {
    const first = part.span.start + Math.max(0, text.slice(part.span.start, part.span.end).search(/\S/));
    const line = document.positionAt(first).line + 1;
    return { ...edits[index], label, line, words: wordsOf(text, part), needsConfirmation };
  });
}

/** The edits of a suggested fix that does nothing but take words out. */
function removalsOf(finding: Finding): readonly TextEdit[] {
  if (!ruleNamed(finding.rule)?.cleans?.asks) return [];
  const fix = finding.fixes().find(({ edits }) => edits.length > 0 && edits.every(({ text }) => text === ''));
  return fix?.applicability === 'suggested' ? fix.edits : [];
}

/** What goes; of a change within a line, what is there before and after, with a little around it. */
function wordsOf(text: string, { span: { start, end }, text: put }: TextEdit): string {
  const gone = text.slice(start, end);
  if (!put && /\p{Alpha}/u.test(gone)) return shortened(gone, longestWords);
  const before = text.slice(Math.max(0, start - around), start).replace(/^.*\n/s, '');
  const after = text.slice(end, end + around).replace(/\n.*$/s, '');
  return shortened(`${before}${gone}${after}  →  ${before}${put}${after}`, longestWords);
}

const longestWords = 200;
const around = 16;

/** What kinds of change the rules ask for that had it made. */
function labelOf(rules: readonly string[], told: Told): string {
  const kinds = rules.map((rule) => ruleNamed(rule)?.cleans?.what()).filter((kind) => kind !== undefined);
  return [...new Set(kinds.map((kind) => told(kind)))].join(', ');
}

/** A removal of several lines as one of each line; blank lines go with the line above them. */
function byLine(text: string, { span, text: put }: TextEdit): TextEdit[] {
  if (put) return [{ span, text: put }];
  const parts: TextEdit[] = [];
  let start = span.start;
  for (const { index, 0: found } of text.slice(span.start, span.end).matchAll(/\S[^\n]*\n\s*/g)) {
    const end = span.start + index + found.length;
    if (end < span.end) {
      parts.push({ span: { start, end }, text: '' });
      start = end;
    }
  }
  return [...parts, { span: { start, end: span.end }, text: '' }];
}
