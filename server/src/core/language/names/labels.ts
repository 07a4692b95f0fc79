// The labels of the recogniser: outside, or the begin, inside, last or unit token (BILOU) of a name of one of four types.

export type NameType = 'PER' | 'LOC' | 'ORG' | 'MISC';
export const nameTypes: readonly NameType[] = ['PER', 'LOC', 'ORG', 'MISC'];

export const outsideName = 0;
export const firstOf = 0;
export const insideOf = 1;
export const lastOf = 2;
export const wholeName = 3;
export const labelCount = 17;
/** Comes before the first and after the last token of a run. */
export const edge = labelCount;
export const stateCount = labelCount + 1;

/** The label of a position (`firstOf` … `wholeName`) in a name of the type with this index. */
export function labelOf(type: number, position: number): number {
  return 1 + type * 4 + position;
}

/** The index of a label's type; meaningless for no name. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

export function positionOf(label: number): number {
  return (label - 1) & 3;
}

/** Whether one label may follow another; `edge` counts as a label. */
export function mayFollow(before: number, after: number): boolean {
  const open = isName(before) && positionOf(before) <= insideOf;
  const goesOn = isName(after) && (positionOf(after) === insideOf || positionOf(after) === lastOf);
  return open ? goesOn && typeOf(before) === typeOf(after) : !goesOn;
}

const isName = (label: number) => label !== outsideName && label !== edge;

/** For every label, the labels that may come before it (`edge` aside). */
export const predecessors: readonly (readonly number[])[] = Array.from({ length: stateCount }, (_, after) =>
  Array.from({ length: labelCount }, (_, before) => before).filter((before) => mayFollow(before, after)),
);
