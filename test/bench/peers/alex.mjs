// alex: insensitive writing, on retext.
export const name = 'alex';
export async function load() {
  const { text: alex } = await import('alex');
  return async (text) => alex(text).messages.length;
}
