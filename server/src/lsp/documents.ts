// Open articles: each document's latest version, what it tells, and what makes reading the next version cheap.
import type { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Annotations,
  type ArticleMemory,
  annotate,
  asListed,
  fixAll,
  formatOf,
  type Language,
  mergeReports,
  parseArticle,
  type RuleFailure,
  review,
  rules,
  summarize,
  tooLarge,
} from '../core/index.ts';
import type { Archive } from './archive.ts';
import type { OpenArticles } from './desk.ts';
import type { Houses } from './houses.ts';
import type { Newsroom } from './newsroom.ts';
import type { OpenArticle } from './open-article.ts';
import { canonicalUri } from './uris.ts';

interface Kept {
  readonly memory: ArticleMemory;
  article?: OpenArticle;
}

/** What open articles are read with. */
export interface Readers {
  readonly newsroom: Newsroom;
  readonly archive: Archive;
  readonly houses: Houses;
  readonly language: Language | undefined;
  newMemory(): ArticleMemory;
  /** Told of the rules that broke down over an article. */
  failed(failures: readonly RuleFailure[]): void;
}

export function createOpenArticles(
  documents: TextDocuments<TextDocument>,
  isArticle: (document: TextDocument) => boolean,
  readers: () => Readers,
): OpenArticles {
  const kept = new Map<string, Kept>();
  documents.onDidClose(({ document }) => kept.delete(document.uri));

  function get(uri: string): OpenArticle | undefined {
    const document = documents.get(uri);
    if (!document || !isArticle(document)) return undefined;
    let known = kept.get(uri);
    if (!known) {
      known = { memory: readers().newMemory() };
      kept.set(uri, known);
    }
    if (known.article?.version !== document.version || known.article.document !== document) {
      known.article = openArticle(document, known.memory, readers());
    }
    return known.article;
  }

  const all = () => documents.all().flatMap(({ uri }) => get(uri) ?? []);
  const aside = (uri: string, text: string) =>
    openArticle(TextDocument.create(uri, 'news-article', 0, text), readers().newMemory(), readers());
  return { get, all, aside, find: (id) => get(id) ?? all().find((article) => article.id === id) };
}

function openArticle(document: TextDocument, memory: ArticleMemory, readers: Readers): OpenArticle {
  const { newsroom, archive, houses, failed, language } = readers;
  const { uri, version, languageId } = document;
  const id = canonicalUri(uri);
  const sheet = () => houses.sheetOf(id);
  const format = languageId === 'markdown' ? 'markdown' : formatOf(id);
  const large = remembered(
    () => [],
    () => tooLarge(document.getText()),
  );
  const annotationsOf = (text: string, kept: ArticleMemory) =>
    annotate(parseArticle(id, text, format, kept.units), kept, sheet().corrections);
  const reviewWith = (given: Annotations, kept: ArticleMemory) =>
    review(given, { rules, sheet: sheet(), workspace: newsroom.view(id), memory: kept.scans, language });
  const annotations = remembered(
    () => [sheet().corrections],
    () => annotationsOf(large() ? '' : document.getText(), memory),
  );
  const own = remembered(
    () => [sheet(), annotations()],
    () => {
      const report = reviewWith(annotations(), memory);
      failed(report.failures);
      return report;
    },
  );
  const shared = () => archive.shared(article) ?? newsroom.shared(article);
  const reviewed = remembered(
    () => [own(), shared()],
    () => mergeReports(own(), { findings: shared(), failures: [] }).findings,
  );
  const article: OpenArticle = {
    id,
    uri,
    version,
    document,
    sheet,
    tooLarge: large,
    annotations,
    listed: remembered(
      () => [annotations(), article.findings()],
      () => asListed(annotations(), article.findings()),
    ),
    summary: remembered(
      () => [annotations()],
      () => summarize(annotations()),
    ),
    reviewed,
    findings: remembered(
      () => [reviewed(), houses.revision],
      () => houses.unaccepted(id, reviewed()),
    ),
    fixed: remembered(
      () => [annotations(), article.findings()],
      () =>
        fixAll({ article: annotations().article, findings: article.findings() }, (text) => {
          const fresh = readers.newMemory();
          const given = annotationsOf(text, fresh);
          const { findings } = reviewWith(given, fresh);
          return { article: given.article, findings: houses.unaccepted(id, findings) };
        }),
    ),
  };
  return article;
}

/** What `make` gives, made again when what it was made from is no longer the same. */
function remembered<T>(from: () => readonly unknown[], make: () => T): () => T {
  let kept: { from: readonly unknown[]; value: T } | undefined;
  return () => {
    const now = from();
    if (!kept || now.some((part, index) => part !== kept?.from[index])) kept = { from: now, value: make() };
    return kept.value;
  };
}
