// The two code pages that UTF-8 is wrongly read as: Windows and the old Macintosh. Characters from 0x80 on, in order.

const windowsTop = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const macTop =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Character to byte. */
export type CodePage = ReadonlyMap<string, number>;

export const macintosh: CodePage = new Map([...macTop].map((character, index) => [character, 0x80 + index]));

/** Bytes that Windows leaves empty come through as control characters, and what an older reader left stands for itself. */
export const windows: CodePage = new Map([
  ...Array.from({ length: 0x80 }, (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const),
  ...[...windowsTop].map((character, index) => [character, 0x80 + index] as const),
]);

/** What a control character from 0x80 to 0x9f was in a text of Windows; undefined where it was nothing. */
export function windowsCharacter(code: number): string | undefined {
  const character = windowsTop[code - 0x80];
  return character?.charCodeAt(0) === code ? undefined : character;
}
