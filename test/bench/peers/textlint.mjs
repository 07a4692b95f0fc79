// textlint with its text plugin and no rule at all: what its frame costs.
export const name = 'textlint (no rules)';
export async function load() {
  const { TextlintKernel } = await import('@textlint/kernel');
  const { default: text } = await import('@textlint/textlint-plugin-text');
  const kernel = new TextlintKernel();
  const plugin = text.default ?? text;
  const options = { ext: '.txt', filePath: 'a.txt', plugins: [{ pluginId: 'text', plugin }], rules: [] };
  return async (content) => (await kernel.lintText(content, options)).messages.length;
}
