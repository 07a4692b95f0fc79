// Texts at hand for what is printed of findings.
import { readArticleFile } from '../files.ts';
import type { Review } from '../review-files.ts';
import { type TextWithLines, withLines } from './excerpt.ts';

/** So many are kept: the text of a file is asked for once for each of its findings, and again where another one's leads there. */
const mostTexts = 48;

/** The texts that findings are shown in. */
export function createTexts(once: Review['once']): (path: string) => TextWithLines {
  const texts = new Map<string, TextWithLines>();
  return (path) => {
    const text = texts.get(path) ?? textOf(path, once);
    texts.delete(path);
    texts.set(path, text);
    if (texts.size > mostTexts) texts.delete(texts.keys().next().value ?? '');
    return text;
  };
}

function textOf(path: string, once: Review['once']): TextWithLines {
  try {
    return withLines((once.get(path) ?? readArticleFile(path)).text);
  } catch {
    return withLines(''); // changed or gone since it was reviewed
  }
}
