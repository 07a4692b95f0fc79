// Open articles: each document's latest version, what it tells, and what makes reading the next version cheap.
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Annotations,
  type ArticleMemory,
  type ArticleSummary,
  annotate,
  createMemory,
  formatOf,
  mergeReports,
  parseArticle,
  type Report,
  review,
  rules,
  type Sheet,
  summarize,
} from '../core/index.ts';
import type { OpenArticle, OpenArticles } from './desk.ts';
import type { Newsroom } from './newsroom.ts';
import { canonicalUri } from './uris.ts';

/** Longer files are not copy; reading them would only keep an editor waiting. In UTF-16 code units. */
export const longestArticle = 8_000_000;

interface Kept {
  readonly memory: ArticleMemory;
  article?: OpenArticle;
}

export function createOpenArticles(
  documents: TextDocuments<TextDocument>,
  isArticle: (document: TextDocument) => boolean,
  newsroom: () => Newsroom,
): OpenArticles {
  const kept = new Map<string, Kept>();
  documents.onDidClose(({ document }) => kept.delete(document.uri));

  function get(uri: string): OpenArticle | undefined {
    const document = documents.get(uri);
    if (!document || !isArticle(document)) return undefined;
    let known = kept.get(uri);
    if (!known) {
      known = { memory: createMemory() };
      kept.set(uri, known);
    }
    if (known.article?.version !== document.version || known.article.document !== document) {
      known.article = openArticle(document, known.memory, newsroom());
    }
    return known.article;
  }

  const all = () => documents.all().flatMap(({ uri }) => get(uri) ?? []);
  return { get, all, find: (id) => get(id) ?? all().find((article) => article.id === id) };
}

function openArticle(document: TextDocument, memory: ArticleMemory, newsroom: Newsroom): OpenArticle {
  const { uri, version, languageId } = document;
  const id = canonicalUri(uri);
  let annotations: Annotations | undefined;
  let summary: ArticleSummary | undefined;
  let own: { sheet: Sheet; report: Report } | undefined;
  const article: OpenArticle = {
    id,
    uri,
    version,
    document,
    sheet: () => newsroom.sheetOf(id),
    annotations() {
      if (!annotations) {
        const text = document.getText();
        const format = languageId === 'markdown' ? 'markdown' : formatOf(id);
        annotations = annotate(parseArticle(id, text.length > longestArticle ? '' : text, format), memory);
      }
      return annotations;
    },
    summary() {
      summary ??= summarize(article.annotations());
      return summary;
    },
    findings() {
      const sheet = article.sheet();
      if (own?.sheet !== sheet) {
        own = { sheet, report: review(article.annotations(), { rules, sheet, workspace: newsroom.view(id) }) };
      }
      const shared = newsroom.shared(article);
      return shared.length
        ? mergeReports(own.report, { findings: shared, failures: [] }).findings
        : own.report.findings;
    },
  };
  return article;
}
