// The languages that findings are told in besides English. To add one is to add its file and its name here.
import { german } from './german.ts';
import type { Language } from './wording.ts';

const languages: readonly Language[] = [german];

/** By a locale as editors and shells name it: "de", "de-AT", "de_DE.UTF-8". Undefined for English and for all that we lack. */
export function languageOf(locale: string | undefined): Language | undefined {
  const code = locale?.toLowerCase().split(/[-_.]/, 1)[0];
  return languages.find((language) => language.code === code);
}
