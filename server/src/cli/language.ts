// In which language the user of a shell is told: that of --language, else as the shell names that of its messages.
import { type Language, languageOf, type Said, tellWhole } from '../core/index.ts';
import { germanOfTheShell } from './german.ts';

/** The first of them that says anything. */
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

export const locale: string | undefined = asked(process.argv) ?? (LC_ALL || LC_MESSAGES || LANG);
export const language = withWordsOfTheShell(languageOf(locale));

export function told(said: Said): string {
  return tellWhole(said, language);
}

/** The words that every host has, and those of the command line. */
function withWordsOfTheShell(language: Language | undefined): Language | undefined {
  return language?.code === 'de' ? { ...language, words: { ...language.words, ...germanOfTheShell } } : language;
}

/** Known before a command reads its options: what is wrong with them is told, too. */
function asked(words: readonly string[]): string | undefined {
  const option = '--language';
  const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return at < 0 ? undefined : (words[at].split('=')[1] ?? words[at + 1]);
}
