// compromise over the whole document: what tagging every word costs.
export const name = 'compromise pass';
export async function load() {
  const { default: nlp } = await import('compromise');
  return async (text) => nlp(text).terms().length;
}
