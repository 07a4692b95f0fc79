// harper.js: grammar, in WebAssembly.
export const name = 'harper.js';
export async function load() {
  const { LocalLinter } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => (await linter.lint(text)).length;
}
