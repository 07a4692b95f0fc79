// The headlines of the whole newsroom, for a look over all of them: which come twice, which are long.
import type { ListedHeadline } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import { toRange } from '../to-lsp.ts';

export function headlines({ newsroom }: Desk): ListedHeadline[] {
  const listed: (ListedHeadline & { readonly folded: string })[] = [];
  const times = new Map<string, number>();
  for (const { id, headline } of newsroom.index.summaries()) {
    const positions = newsroom.positions(id);
    if (!headline || !positions) continue;
    times.set(headline.folded, (times.get(headline.folded) ?? 0) + 1);
    const { text, folded, span } = headline;
    listed.push({ uri: id, text, range: toRange(positions, span), times: 0, folded });
  }
  return listed
    .map(({ folded, ...headline }) => ({ ...headline, times: times.get(folded) ?? 1 }))
    .sort((a, b) => b.times - a.times || a.text.localeCompare(b.text));
}
