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
  type Range,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { ruleNamed, summaryOf, wording } from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import { positionsOf, rulePage, source, toRange } from '../to-lsp.ts';
import { canonicalUri } from '../uris.ts';
import { isSheet } from '../which-files.ts';
import { descriptionOf, propertiesOf, readLine, type Schema, schemaAround, valuesOf } from './sheet-schema.ts';

export const say = wording('sheet-help', { page: 'What this rule finds', change: 'Change to “{meant}”' });

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
  const kind = ruleNamed(name) ? CompletionItemKind.Reference : CompletionItemKind.Property;
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
  const rule = ruleNamed(name);
  const words = valuesOf(part);
  const page = rule && rulePage(name, abilities);
  const told = abilities.told(rule ? summaryOf(rule) : descriptionOf(part));
  const lines = [`**${name}**`, told, words.length ? words.map((word) => `\`${word}\``).join(' · ') : ''];
  if (page) lines.push(`[${abilities.told(say.page())}](${page})`);
  return { kind: MarkupKind.Markdown, value: lines.filter(Boolean).join('\n\n') };
}

/** "Did you mean" as a fix. */
export function sheetActions(desk: Desk, { textDocument: { uri }, context }: CodeActionParams): CodeAction[] {
  const { documents, houses, abilities } = desk;
  const faults = isSheet(uri) && documents.get(uri) ? houses.faultsOf(canonicalUri(uri)) : undefined;
  if (!faults) return [];
  const positions = positionsOf(faults.lines);
  return faults.problems.flatMap(({ span, meant }): CodeAction[] => {
    if (meant === undefined) return [];
    const range = toRange(positions, span);
    const diagnostics = context.diagnostics.filter((sent) => sent.source === source && isSame(sent.range, range));
    if (!diagnostics.length) return [];
    const title = abilities.told(say.change({ meant }));
    const edit = { changes: { [uri]: [{ range, newText: meant }] } };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: true, edit }];
  });
}

function isSame(one: Range, other: Range): boolean {
  return JSON.stringify([one.start, one.end]) === JSON.stringify([other.start, other.end]);
}
