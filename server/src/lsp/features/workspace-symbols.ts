// Headlines and names of the whole newsroom, open or not.
import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import type { ArticleSummary, Span } from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import { symbolKinds, toRange } from '../to-lsp.ts';

const mostSymbols = 500;

export function workspaceSymbols({ newsroom }: Desk, { query }: WorkspaceSymbolParams): SymbolInformation[] {
  const wanted = query.toLowerCase();
  const symbols: SymbolInformation[] = [];
  for (const summary of newsroom.index.summaries()) {
    const positions = newsroom.positions(summary.id);
    if (!positions) continue;
    for (const { name, kind, span } of entriesOf(summary)) {
      if (!isMeant(name.toLowerCase(), wanted)) continue;
      const location = { uri: summary.id, range: toRange(positions, span) };
      symbols.push({ name, kind, location, containerName: summary.headline?.text });
      if (symbols.length === mostSymbols) return symbols;
    }
  }
  return symbols;
}

function entriesOf({ headline, names }: ArticleSummary): { name: string; kind: SymbolKind; span: Span }[] {
  const heads = headline ? [{ name: headline.text, kind: SymbolKind.File as SymbolKind, span: headline.span }] : [];
  return [...heads, ...names.map(({ name, type, span }) => ({ name, kind: symbolKinds[type], span }))];
}

/** Whether the name holds every word asked for, or the beginning of one. */
function isMeant(name: string, wanted: string): boolean {
  return wanted.split(/\s+/).every((word) => name.includes(word));
}
