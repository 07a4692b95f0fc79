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

/** Whether the letters asked for stand in the name in this order, as clients match. */
function isMeant(name: string, wanted: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    if (letter === ' ') continue;
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
