// Our world to the editor's: offsets to lines and columns, findings to diagnostics, edits to text edits.
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Position,
  type Range,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver';
import {
  type EntityType,
  type Finding,
  type LineIndex,
  type TextEdit as OurEdit,
  positionAt,
  type Severity,
  type Span,
} from '../core/index.ts';
import type { PartlyUnderlined } from '../protocol/messages.ts';
import type { Abilities } from './abilities.ts';

/** Whatever can tell line and column of an offset: an open document, or the lines of a closed file. */
export interface Positions {
  positionAt(offset: number): Position;
}

/** Line and column by the lines of a text. */
export function positionsOf(lines: LineIndex): Positions {
  return {
    positionAt(offset) {
      const { line, column } = positionAt(lines, offset);
      return { line, character: column };
    },
  };
}

export function toRange(positions: Positions, { start, end }: Span): Range {
  return { start: positions.positionAt(start), end: positions.positionAt(end) };
}

export function toTextEdits(positions: Positions, edits: readonly OurEdit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: toRange(positions, span), newText: text }));
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The source that every diagnostic of ours names. */
export const source = 'copydesk';

/** A finding as a diagnostic over what is `shown` of it; related places in files whose lines nobody knows are left out. */
export function toDiagnostic(
  uri: string,
  positions: Positions,
  finding: Finding,
  abilities: Abilities,
  fileOf: (article: string) => { readonly uri: string; readonly positions: Positions } | undefined,
  shown = finding.span,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(positions, shown),
    severity: severities[finding.severity],
    code: finding.rule,
    source,
    message: finding.message,
  };
  if (shown !== finding.span) diagnostic.data = { extent: toRange(positions, finding.span) } satisfies PartlyUnderlined;
  const href = rulePage(finding.rule, abilities);
  if (href) diagnostic.codeDescription = { href };
  if (abilities.relatedInformation && finding.related.length) {
    diagnostic.relatedInformation = finding.related.flatMap(({ article, span, message }) => {
      const other = article === undefined || article === uri ? { uri, positions } : fileOf(article);
      if (!other) return [];
      const place: DiagnosticRelatedInformation = {
        location: { uri: other.uri, range: toRange(other.positions, span) },
        message,
      };
      return [place];
    });
  }
  return diagnostic;
}

/** The address of a rule's page, where the client or the host named one. */
export function rulePage(rule: string, { start }: Abilities): string | undefined {
  return start.rulePages && `${start.rulePages.before}${rule}${start.rulePages.after}`;
}

/** The nearest of the symbol kinds that the protocol knows: it has none for people and places. */
export const symbolKinds: Readonly<Record<EntityType, SymbolKind>> = {
  PER: SymbolKind.Class,
  LOC: SymbolKind.Field,
  ORG: SymbolKind.Module,
  MISC: SymbolKind.Constant,
};
