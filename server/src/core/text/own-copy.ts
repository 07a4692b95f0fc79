// Strings that are kept for longer than the text they were cut from.

/**
 * The same string in memory of its own. Engines let a slice share the text that it was cut from, so that a paragraph remembered
 * through a hundred edits would keep a hundred versions of the file; joining it to something has it copied.
 */
export function ownCopy(slice: string): string {
  return ` ${slice}`.slice(1);
}
