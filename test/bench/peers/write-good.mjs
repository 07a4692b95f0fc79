// write-good: English style checks by regular expression.
export const name = 'write-good';
export async function load() {
  const { default: writeGood } = await import('write-good');
  return async (text) => writeGood(text).length;
}
