// Quick fixes of the findings in a range, and all safe fixes of a file as one action.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  StringValue,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Finding, type Fix, type Span, type TextEdit, wording } from '../../core/index.ts';
import type { Told } from '../abilities.ts';
import type { ArticleFeature, Desk } from '../desk.ts';
import { spanOf } from '../from-lsp.ts';
import type { OpenArticle } from '../open-article.ts';
import { source, toRange, toTextEdits } from '../to-lsp.ts';
import { underlined } from '../underlines.ts';
import { acceptActions, acceptAllAction } from './accept-actions.ts';
import { archivedActions } from './archived-actions.ts';
import { cleanCopyAction, cleanCopyKind } from './clean-copy.ts';
import { goToActions } from './go-to.ts';
import { copyActions, wordingActions } from './wording-actions.ts';

export const say = wording('fix-all', { fixAll: 'Apply All Safe Fixes', alsoHere: 'also here' });

export const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`;

export const codeActions: ArticleFeature<CodeActionParams, CodeAction[]> = (article, { range, context }, desk) => {
  const actions: CodeAction[] = [];
  if (wants(context.only, CodeActionKind.QuickFix)) {
    const meant: CodeAction[] = [];
    for (const [index, finding] of nearestFirst(article, spanOf(article.document, range)).entries()) {
      const diagnostics = diagnosticsFor(finding, article, context.diagnostics, desk);
      const fixes = quickFixes(finding, article, desk, diagnostics);
      // An editor lifts what is preferred above all else: a passage's own fix must not come above a name's.
      actions.push(...(index ? fixes.map((fix) => ({ ...fix, isPreferred: undefined })) : fixes));
      const choices = [wordingActions, copyActions, archivedActions].flatMap((offer) =>
        offer(finding, article, desk, diagnostics),
      );
      actions.push(...choices);
      if (!fixes.length && !choices.length) actions.push(...goToActions(finding, article, desk, diagnostics));
      meant.push(...acceptActions(finding, article, desk, diagnostics));
    }
    if (meant.length) actions.push(...meant, ...acceptAllAction(article, desk));
    return withSourceActions(unlike(actions, desk.abilities.told), article, context.only, desk);
  }
  return withSourceActions(actions, article, context.only, desk);
};

/** Source actions are asked for by name, or by a client that wants all there is. */
function withSourceActions(
  actions: CodeAction[],
  article: OpenArticle,
  only: readonly string[] | undefined,
  desk: Desk,
): CodeAction[] {
  const edits = wants(only, fixAllKind) ? article.fixed().edits : [];
  if (wants(only, cleanCopyKind)) actions.push(...cleanCopyAction(article, desk));
  const title = desk.abilities.told(say.fixAll());
  return edits.length ? [...actions, { title, kind: fixAllKind, edit: editOf(article, edits, desk) }] : actions;
}

/** The findings in a range, those over the fewest words first. */
function nearestFirst(article: OpenArticle, { start, end }: Span): Finding[] {
  const here = article.findings().filter(({ span }) => span.start <= end && span.end >= start);
  return here.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

/** What does the same is offered once, for all findings that it answers; of what only reads the same, the others name their rule. */
function unlike(actions: readonly CodeAction[], told: Told): CodeAction[] {
  const byDeed = new Map<string, CodeAction>();
  for (const action of actions) {
    const deed = JSON.stringify(action.edit ?? action.command);
    const before = byDeed.get(deed);
    if (!before) byDeed.set(deed, action);
    else if (before.diagnostics && action.diagnostics)
      byDeed.set(deed, { ...before, diagnostics: [...before.diagnostics, ...action.diagnostics] });
  }
  const titles = new Set<string>();
  return [...byDeed.values()].flatMap((action) => {
    const own = `${action.title} (${action.diagnostics?.[0]?.code ?? told(say.alsoHere())})`;
    const title = titles.has(action.title) ? own : action.title;
    if (titles.has(title)) return [];
    titles.add(title);
    return [{ ...action, title }];
  });
}

/** Edits to this version of the article, in the shape that the client takes. */
function editOf({ uri, version, document }: OpenArticle, edits: readonly TextEdit[], desk: Desk): WorkspaceEdit {
  const textEdits = toTextEdits(document, edits);
  if (!desk.abilities.versionedEdits) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

function quickFixes(finding: Finding, article: OpenArticle, desk: Desk, diagnostics: Diagnostic[]): CodeAction[] {
  const fixes = finding.fixes();
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    // Only the one obvious fix is preferred; a suggestion is chosen by a person, an attribution always.
    isPreferred: fix.applicability === 'safe' && fix === firstSafe(fixes) ? true : undefined,
    edit: withTabStops(editOf(article, fix.edits, desk), desk),
  }));
}

/** What a fix leaves to be filled in: "[speaker]", "[first name, role]". */
const placeholder = /\[\p{Lower}[\p{Lower}, ]*\]/gu;

/** The edit with its placeholders selected one after the other, to be typed over. */
function withTabStops(edit: WorkspaceEdit, { abilities }: Desk): WorkspaceEdit {
  const [change] = edit.documentChanges ?? [];
  if (!abilities.snippetEdits || !change || !('edits' in change)) return edit;
  let stops = 0;
  const edits = change.edits.map((plain) => {
    if (!('newText' in plain) || plain.newText.search(placeholder) < 0) return plain;
    const value = plain.newText.replace(/[\\$}]/g, '\\$&').replace(placeholder, (words) => `\${${++stops}:${words}}`);
    return { range: plain.range, snippet: StringValue.createSnippet(value) };
  });
  return { documentChanges: [{ ...change, edits }] };
}

function firstSafe(fixes: readonly Fix<string>[]): Fix<string> | undefined {
  return fixes.find(({ applicability }) => applicability === 'safe');
}

/** The diagnostics among those the client sent that tell of this finding. */
function diagnosticsFor(finding: Finding, article: OpenArticle, sent: readonly Diagnostic[], desk: Desk): Diagnostic[] {
  const { start, end } = toRange(article.document, underlined(finding, article, desk));
  return sent.filter(
    (diagnostic) =>
      diagnostic.source === source &&
      diagnostic.code === finding.rule &&
      diagnostic.range.start.line === start.line &&
      diagnostic.range.start.character === start.character &&
      diagnostic.range.end.line === end.line &&
      diagnostic.range.end.character === end.character,
  );
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  if (!only) return kind === CodeActionKind.QuickFix;
  return only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
