// How much of a finding is underlined: of a long one its first sentence, so that the page can be read. A client that marks the whole
// extent in another way is told it; to any other, and where the user wants it so, all of it is underlined.
import type { Finding, Span } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { paragraphAt } from './lookup.ts';
import type { OpenArticle } from './open-article.ts';

/** A shorter one, on one line, is underlined as a whole, in code units. */
const longest = 120;
/** "Yes." alone would hardly be seen. */
const leastShown = 30;

export function underlined({ span }: Finding, article: OpenArticle, { abilities, settings }: Desk): Span {
  if (!abilities.start.panels || !settings.of(article.id).quietUnderlines) return span;
  const { start, end } = span;
  const text = article.document.getText();
  const lineEnd = /[\r\n]/.exec(text.slice(start, end))?.index ?? end - start;
  if (end - start <= longest && lineEnd === end - start) return span;
  const placed = paragraphAt(article.annotations(), start);
  const sentence = placed?.paragraph.sentences.find((each) => placed.start + each.end >= start + leastShown);
  const shownEnd = Math.min(end, start + lineEnd, placed && sentence ? placed.start + sentence.end : end);
  return shownEnd > start ? { start, end: shownEnd } : span;
}
