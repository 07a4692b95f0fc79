// The article's telling names, asked of its blocks.
import type { NameSpan } from '../../../language/names/index.ts';
import type { PlacedParagraph } from '../../annotations.ts';
import type { NamesMemory } from '../names-memory.ts';
import { type KnownNames, readKnownNames } from './known-names.ts';

/** The article's telling names: people in full, organisations, and longer names of other things. */
export function knowNames(
  paragraphs: readonly PlacedParagraph[],
  spans: readonly (readonly NameSpan[])[],
  memory: NamesMemory,
): KnownNames {
  const names = new Set<string>();
  spans.forEach((own, index) => {
    if (own.length) for (const name of tellingNames(own, paragraphs[index], memory)) names.add(name);
  });
  const list = [...names].join('\n');
  if (memory.known.list !== list) memory.known = readKnownNames(names, list, memory.knowledge.gazetteer);
  return memory.known;
}

/** The block's telling names as "PER Jane Roe". A headline in capitals may have run words together and tells nothing. */
function tellingNames(
  own: readonly NameSpan[],
  { paragraph }: PlacedParagraph,
  { tellingNames: remembered }: NamesMemory,
): readonly string[] {
  let names = remembered.get(own);
  if (!names) {
    names = own
      .filter(({ named, type, length }) => named && (length > 1 || type === 'ORG'))
      .map((span) => ({ type: span.type, name: paragraph.text.slice(span.start, span.end) }))
      .filter(({ name, type }) => name !== name.toUpperCase() || (type === 'ORG' && !/[\s\u00a0]/.test(name)))
      .map(({ type, name }) => `${type} ${name}`);
    remembered.set(own, names);
  }
  return names;
}
