// Rules read a damaged word as it was, and its places are not quite theirs: no fix but that of the damage edits one.
import type { Fix } from '../rules/rule.ts';
import { damageOf, mayBeDamaged } from '../text/damage/undamaged.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Those of the fixes that leave the text's damaged words alone. */
export function spareDamagedWords(fixes: readonly Fix<string>[], text: string): readonly Fix<string>[] {
  if (!fixes.length || !mayBeDamaged(text)) return fixes;
  const words = damageOf(text).map(({ span }) => wordAround(text, span));
  return fixes.filter(({ edits }) => !edits.some(({ span }) => words.some((word) => cuts(span, word))));
}

/** An edit that takes the whole word away does it no harm. */
function cuts(edit: Span, word: Span): boolean {
  const inside = overlaps(edit, word) || (edit.start === edit.end && word.start < edit.start && edit.start <= word.end);
  return inside && !(edit.start <= word.start && word.end <= edit.end);
}

function wordAround(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && !/\s/.test(text[from - 1])) from--;
  while (to < text.length && !/\s/.test(text[to])) to++;
  return { start: from, end: to };
}
