// The labels of the recogniser: outside, or the begin, inside, last or unit token (BILOU) of a name of one of four types.

export type NameType = 'PER' | 'LOC' | 'ORG' | 'MISC';
export const NAME_TYPES: readonly NameType[] = ['PER', 'LOC', 'ORG', 'MISC'];

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;
export const LABELS = 17;
/** Stands before the first and after the last token of a run. */
export const EDGE = LABELS;
export const STATES = LABELS + 1;

/** The label of a position (BEGIN … UNIT) in a name of the type with this index. */
export function labelOf(type: number, position: number): number {
  return 1 + type * 4 + position;
}

/** The index of a label's type; meaningless for OUTSIDE. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

export function positionOf(label: number): number {
  return (label - 1) & 3;
}

/** Whether one label may follow another; EDGE counts as a label. */
export function mayFollow(before: number, after: number): boolean {
  const open = isName(before) && positionOf(before) <= INSIDE;
  const goesOn = isName(after) && (positionOf(after) === INSIDE || positionOf(after) === LAST);
  return open ? goesOn && typeOf(before) === typeOf(after) : !goesOn;
}

const isName = (label: number) => label !== OUTSIDE && label !== EDGE;

/** For every label, the labels that may stand before it (EDGE aside). */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: STATES }, (_, after) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(before, after)),
);
