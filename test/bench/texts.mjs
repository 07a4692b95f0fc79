// Texts to time with: made from the seeds, with numbers mixed into the words, so that no paragraph stands twice and no cache is flattered.
import { readdirSync, readFileSync } from 'node:fs';

const seeds = new URL('../../seeds/', import.meta.url);

/** An article of about so many words; always the same for the same number. */
export function articleOf(words) {
  const paragraphs = readdirSync(seeds)
    .filter((name) => /\.(article\.(txt|md)|story|news)$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, seeds), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .split(/\n\s*\n/),
    );
  const parts = ['Council backs bridge plan after long night of talks'];
  for (let count = 0, at = 0; count < words; at++) {
    const paragraph = mixed(paragraphs[at % paragraphs.length].trim(), Math.floor(at / paragraphs.length));
    parts.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return `${parts.join('\n\n')}\n`;
}

/** The paragraph with the round's number after every third of its plain words, so that no sentence of six words stands twice. */
function mixed(paragraph, round) {
  if (round === 0) return paragraph;
  let word = 0;
  return paragraph.replace(/ [a-z]{3,}(?= )/g, (match) => (++word % 3 === 1 ? `${match} ${round * 31 + word}` : match));
}

/** Where the n-th keystroke falls: all over the middle of the text, always after a letter. */
export function keystrokeAt(text, n) {
  let at = Math.floor(text.length * (0.3 + 0.4 * ((n * 0.618) % 1)));
  while (!/[a-z]/.test(text[at])) at++;
  return at + 1;
}
