// Pairs single marks, which may be apostrophes, within what the double ones enclose.
import type { Mark } from './marks.ts';
import type { Pair } from './pair-marks.ts';

/**
 * Pairs of single marks that lie in one enclosure (outside of all double marks, or directly inside one pair of them).
 * An opening mark takes the first good closing one before the next opening mark, or a weak one where there is no other;
 * closing marks without a partner are apostrophes, unless they follow a stop.
 */
export function pairSingles(marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let unclosed: Mark | undefined;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    const closing = mark.role === 'closes' ? -1 : findClosing(marks, at + 1, mark);
    if (closing > 0) {
      pairs.push({ open: mark, close: marks[closing] });
      at = closing;
    } else if (mark.role === 'closes' && mark.strength === 'strong') {
      pairs.push({ open: unclosed, close: mark });
      unclosed = undefined;
    } else if (mark.role === 'opens' && mark.strength !== 'weak') {
      if (unclosed) pairs.push({ open: unclosed });
      unclosed = mark;
    }
  }
  if (unclosed) pairs.push({ open: unclosed });
  return pairs;
}

/** What closes the opening mark; one that is hardly a mark asks for one that surely is. */
function findClosing(marks: readonly Mark[], from: number, open: Mark): number {
  let weak = -1;
  for (let at = from; at < marks.length && !(marks[at].role === 'opens' && marks[at].strength !== 'weak'); at++) {
    const { role, strength } = marks[at];
    if (role === 'opens') continue;
    if (strength === 'strong' || (strength === 'medium' && open.strength !== 'weak')) return at;
    if (weak < 0 && open.strength !== 'weak') weak = at;
  }
  return weak;
}
