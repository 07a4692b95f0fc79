// What an article is found by in the index. Made anew when needed: keeping it would cost more memory than all the rest.
import type { ArticleSummary } from './article-summary.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { foldPhrase } from './fold-phrase.ts';
import { quotationKeys } from './quotation-words.ts';

export interface ArticleKeys {
  readonly passages: ReadonlySet<number>;
  readonly quotations: ReadonlySet<number>;
  readonly people: ReadonlySet<string>;
  readonly headlines: ReadonlySet<string>;
  readonly lines: ReadonlySet<number>;
}

export function keysOf({ headline, words, quotations, names, lines }: ArticleSummary): ArticleKeys {
  return {
    passages: passageKeys(words.hashes),
    quotations: new Set(quotations.flatMap(({ text }) => [...quotationKeys(text)])),
    people: new Set(names.flatMap(({ type, name }) => (type === 'PER' ? nameKeys(name) : []))),
    headlines: new Set(headline?.folded ? [headline.folded] : []),
    lines: new Set(lines.map(({ hash }) => hash)),
  };
}

export function passageKeys(hashes: Uint32Array): Set<number> {
  return new Set(fingerprintsOf(hashes).map(({ hash }) => hash));
}

/** What a person is looked up by: the full name and the surname; nothing for a name of one word. */
export function nameKeys(name: string): string[] {
  const folded = foldPhrase(name);
  const surname = folded.slice(folded.lastIndexOf(' ') + 1);
  return surname === folded ? [] : [folded, surname];
}
