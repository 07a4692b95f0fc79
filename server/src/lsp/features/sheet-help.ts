// Help in a house sheet: keys, values and rules are offered, told about, and put right where they are nearly right.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Hover,
  MarkupKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { rules } from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import { rulePage, source } from '../to-lsp.ts';
import { isSheet } from '../which-files.ts';
import { propertiesOf, readLine, resolved, type Schema, schemaAround, valuesOf } from './sheet-schema.ts';

const knownRules: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

interface Place {
  readonly lines: readonly string[];
  readonly line: number;
  readonly character: number;
}

/** A place in an open sheet; undefined in any other document. */
function placeIn(
  { documents }: Desk,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): Place | undefined {
  const document = isSheet(uri) ? documents.get(uri) : undefined;
  return document && { lines: document.getText().split(/\r?\n/), ...position };
}

export function sheetCompletion(desk: Desk, params: TextDocumentPositionParams): CompletionList | undefined {
  const place = placeIn(desk, params);
  if (!place) return undefined;
  const { lines, line, character } = place;
  const { key, value } = readLine(lines[line]);
  const around = schemaAround(lines, line);
  if (!around) return { isIncomplete: false, items: [] };
  const of = propertiesOf(around)[key];
  const items =
    value >= 0 && character >= value
      ? valuesOf(of ?? {}).map((word) => ({ label: word, kind: CompletionItemKind.EnumMember }))
      : Object.entries(propertiesOf(around)).map(([name, part]) => keyItem(name, part, value >= 0, desk));
  return { isIncomplete: false, items };
}

function keyItem(name: string, part: Schema, hasColon: boolean, desk: Desk): CompletionItem {
  const kind = knownRules.has(name) ? CompletionItemKind.Reference : CompletionItemKind.Property;
  return { label: name, kind, documentation: about(name, part, desk), insertText: hasColon ? name : `${name}: ` };
}

export function sheetHover(desk: Desk, params: TextDocumentPositionParams): Hover | null | undefined {
  const place = placeIn(desk, params);
  if (!place) return undefined;
  const { lines, line } = place;
  const { key } = readLine(lines[line]);
  const around = schemaAround(lines, line);
  const part = around && propertiesOf(around)[key];
  return part ? { contents: about(key, part, desk) } : null;
}

/** What a key is for, what it may be, and for a rule the way to its page. */
function about(name: string, part: Schema, { abilities }: Desk) {
  const { description = '' } = resolved(part);
  const words = valuesOf(part);
  const page = knownRules.has(name) ? rulePage(name, abilities) : undefined;
  const lines = [`**${name}**`, description, words.length ? words.map((word) => `\`${word}\``).join(' · ') : ''];
  if (page) lines.push(`[What this rule finds](${page})`);
  return { kind: MarkupKind.Markdown, value: lines.filter(Boolean).join('\n\n') };
}

/** "Did you mean" as a fix. */
export function sheetActions({ documents }: Desk, { textDocument: { uri }, context }: CodeActionParams): CodeAction[] {
  if (!isSheet(uri) || !documents.get(uri)) return [];
  return context.diagnostics.flatMap((diagnostic): CodeAction[] => {
    const meant =
      diagnostic.source === source ? /Did you mean “([^”]+)”\?/.exec(String(diagnostic.message))?.[1] : undefined;
    if (!meant) return [];
    const edit = { changes: { [uri]: [{ range: diagnostic.range, newText: meant }] } };
    return [
      {
        title: `Change to “${meant}”`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit,
      },
    ];
  });
}
