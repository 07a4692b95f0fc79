// Reads the labelled articles under test/corpus: plain copy with labels written into it.
//
//   names        [words|TYPE:entity]      TYPE is PER, LOC, ORG or MISC (demonyms, works, events, ships); the entity is any word
//                                         of ours for who or what is meant, the words themselves in lower case where it is left
//                                         out: "[Ngozi Adeyemi|PER:adeyemi] said … [Adeyemi|PER]'s". Titles, articles and
//                                         possessives stand outside.
//   quotations   {"words"|speaker|kind}   the speaker in words of the article; "?" where the copy credits nobody and should;
//                                         "-" where nobody need be credited. The kind is direct, partial, scare or title (works
//                                         and signs), direct where it is left out. Only outermost quotations are labelled.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntityType, QuotationKind, Span } from '../../server/src/core/index.ts';

export interface LabelledMention extends Span {
  readonly type: EntityType;
  readonly entity: string;
}

export interface LabelledQuotation extends Span {
  readonly kind: QuotationKind;
  /** "attributed": `speaker` said it. "orphan": somebody should be credited. "free": nobody need be. */
  readonly credit: 'attributed' | 'orphan' | 'free';
  /** Everywhere that the article has the speaker's words, in any case. Empty unless attributed. */
  readonly speaker: readonly Span[];
}

export interface NamesArticle {
  readonly text: string;
  readonly mentions: readonly LabelledMention[];
}

export interface QuotationsArticle {
  readonly text: string;
  readonly quotations: readonly LabelledQuotation[];
}

export interface CorpusFile<T> {
  /** The file's name within its folder. */
  readonly name: string;
  readonly article: T;
}

const entityTypes: readonly string[] = ['PER', 'LOC', 'ORG', 'MISC'] satisfies EntityType[];
const quotationKinds: readonly string[] = ['direct', 'partial', 'scare', 'title'] satisfies QuotationKind[];

/** Every article of a folder under test/corpus, read by `read`, in the order of their names. */
export function readCorpus<T>(folder: string, read: (marked: string) => T): CorpusFile<T>[] {
  const directory = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'corpus', folder);
  return readdirSync(directory)
    .sort()
    .map((name) => ({ name, article: read(readFileSync(path.join(directory, name), 'utf8')) }));
}

/** An article with labelled names. Throws where a label is malformed. */
export function readNames(marked: string): NamesArticle {
  const { text, labels } = unmark(marked, /\[([^[\]|]+)\|([^[\]]*)\]/g, /[[\]]/);
  const mentions = labels.map(({ span, label }) => {
    const [type, entity = text.slice(span.start, span.end)] = label.split(':');
    if (!entityTypes.includes(type)) throw new Error(`no such type of name: [...|${label}]`);
    return { ...span, type: type as EntityType, entity: entity.toLowerCase() };
  });
  return { text, mentions };
}

/** An article with labelled quotations. Throws where a label is malformed or the article lacks a speaker's words. */
export function readQuotations(marked: string): QuotationsArticle {
  const { text, labels } = unmark(marked, /\{([^{}|]+)\|([^{}]*)\}/g, /[{}]/);
  const quotations = labels.map(({ span, label }) => {
    const [who, kind = 'direct'] = label.split('|');
    if (!quotationKinds.includes(kind)) throw new Error(`no such kind of quotation: {...|${label}}`);
    const credit = who === '?' ? 'orphan' : who === '-' ? 'free' : 'attributed';
    const speaker = credit === 'attributed' ? occurrences(text, who) : [];
    if (credit === 'attributed' && !speaker.length) throw new Error(`the article does not have the speaker "${who}"`);
    return { ...span, kind: kind as QuotationKind, credit, speaker } satisfies LabelledQuotation;
  });
  return { text, quotations };
}

interface Label {
  readonly span: Span;
  readonly label: string;
}

/** Takes labels out of the text. `leftover` is what no text may hold once they are out. */
function unmark(marked: string, pattern: RegExp, leftover: RegExp): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(pattern)) {
    text += marked.slice(from, match.index);
    labels.push({ span: { start: text.length, end: text.length + match[1].length }, label: match[2] });
    text += match[1];
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const stray = text.search(leftover);
  if (stray >= 0) throw new Error(`a label that cannot be read: ${text.slice(stray, stray + 60)}`);
  return { text, labels };
}

/** Where the text has these words, whole, in any case. */
function occurrences(text: string, words: string): Span[] {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(whole)].map(({ index }) => ({ start: index, end: index + words.length }));
}
