// cspell-lib: spelling, with its English dictionaries.
export const name = 'cspell-lib';
export async function load() {
  const { validateText, getDefaultSettings } = await import('cspell-lib');
  const settings = { ...(await getDefaultSettings()), language: 'en' };
  return async (text) => (await validateText(text, settings)).length;
}
