// Texts at hand for what is printed of findings.
import { readArticleFile } from '../files.ts';
import type { Review } from '../review-files.ts';
import { type TextWithLines, withLines } from './excerpt.ts';

/** The texts that findings are shown in, each read once. */
export function createTexts(once: Review['once']): (path: string) => TextWithLines {
  const texts = new Map<string, TextWithLines>();
  return (path) => {
    let text = texts.get(path);
    if (!text) {
      try {
        text = withLines((once.get(path) ?? readArticleFile(path)).text);
      } catch {
        text = withLines(''); // changed or gone since it was reviewed
      }
      texts.set(path, text);
    }
    return text;
  };
}
