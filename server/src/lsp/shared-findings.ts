// What open articles share with others: as of the version that the newsroom heard of last, moved to where the words are now.
import type { Finding } from '../core/index.ts';
import type { OpenArticle } from './open-article.ts';
import { changeBetween, moveFindings } from './shifting.ts';

interface SettledArticle {
  readonly text: string;
  findings(): readonly Finding[];
  /** The same findings at their places in a later text. */
  readonly moved?: SettledArticle;
}

export interface SharedFindings {
  /** Of the text as it is now. Sought when somebody asks: an edit may unsettle many articles that nobody looks at. */
  put(article: OpenArticle, find: () => readonly Finding[]): void;
  /** Undefined for an article that the newsroom never heard of. */
  of(article: OpenArticle): readonly Finding[] | undefined;
  delete(uri: string): void;
  /** Forgets the findings, not the articles; gives their addresses. */
  empty(): string[];
}

export function createSharedFindings(): SharedFindings {
  const settled = new Map<string, SettledArticle>();
  return {
    put({ id, document }, find) {
      let found: readonly Finding[] | undefined;
      settled.set(id, { text: document.getText(), findings: () => (found ??= find()) });
    },
    of({ id, document }) {
      const text = document.getText();
      const known = settled.get(id);
      if (!known || known.text === text || !known.findings().length) return known?.findings();
      if (known.moved?.text === text) return known.moved.findings();
      const findings = moveFindings(known.findings(), changeBetween(known.text, text));
      settled.set(id, { ...known, moved: { text, findings: () => findings } });
      return findings;
    },
    delete: (uri) => void settled.delete(uri),
    empty() {
      for (const [uri, { text }] of settled) settled.set(uri, { text, findings: () => [] });
      return [...settled.keys()];
    },
  };
}
