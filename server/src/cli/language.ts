// In which language the user of a shell is told: that of --language, else as the shell names that of its messages.
import { languageOf, type Said, tellWhole } from '../core/index.ts';

/** The first of them that says anything. */
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

export const locale: string | undefined = asked(process.argv) ?? (LC_ALL || LC_MESSAGES || LANG);
export const language = languageOf(locale);

export function told(said: Said): string {
  return tellWhole(said, language);
}

/** Known before a command reads its options: what is wrong with them is told, too. */
function asked(words: readonly string[]): string | undefined {
  const option = '--language';
  const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return at < 0 ? undefined : (words[at].split('=')[1] ?? words[at + 1]);
}
