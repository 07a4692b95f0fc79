// A block quotation of plain text, which has no marks: announced by a colon, opened by "…" or "[I]n", or signed as posts are.
import type { ReadUnit } from './unit-reading.ts';

/** Whether a paragraph is one. `goesOn`: the paragraph before it is one. */
export function isBlockQuotation(units: readonly ReadUnit[], index: number, goesOn: boolean): boolean {
  const { reading, mark } = units[index];
  if (mark !== undefined || reading.kind !== 'paragraph') return false;
  const { opensInside, speaksOfOthers, isPost, isSigned, mayBeQuoted, speaksOfItself } = reading.quoting;
  if (isPost) return true;
  if (opensInside) return !speaksOfOthers;
  if (goesOn) return isSigned || isSignedBelow(units, index);
  if (!mayBeQuoted) return false;
  if (units[index + 1]?.reading.quoting.signsPost) return true;
  const announced = units[index - 1]?.reading.quoting.announces;
  return announced === 'written' || (announced === 'spoken' && speaksOfItself);
}

/** How many paragraphs a letter may have before its signature. */
const longestLetter = 6;

function isSignedBelow(units: readonly ReadUnit[], from: number): boolean {
  for (let index = from + 1; index < Math.min(units.length, from + longestLetter); index++) {
    const { kind, quoting } = units[index].reading;
    if (kind !== 'paragraph' || quoting.isMarked) return false;
    if (quoting.isSigned) return true;
  }
  return false;
}
