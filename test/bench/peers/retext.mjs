// retext with two of its commonest plugins.
export const name = 'retext';
export async function load() {
  const { unified } = await import('unified');
  const { default: english } = await import('retext-english');
  const { default: stringify } = await import('retext-stringify');
  const { default: repeated } = await import('retext-repeated-words');
  const { default: article } = await import('retext-indefinite-article');
  const processor = unified().use(english).use(repeated).use(article).use(stringify);
  return async (text) => (await processor.process(text)).messages.length;
}
