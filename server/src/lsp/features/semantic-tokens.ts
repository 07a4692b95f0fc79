// Names by kind, quotations, the words that report speech and what is left of the page, as tokens. Tokens do not overlap and do not leave their line.
import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { Annotations, EntityType, Span } from '../../core/index.ts';
import type { ArticleFeature } from '../desk.ts';
import { spanOf } from '../from-lsp.ts';
import { furnitureSpans } from '../kinds.ts';
import type { OpenArticle } from '../open-article.ts';

const tokenTypes = ['person', 'organisation', 'place', 'otherName', 'quotation', 'cue', 'furniture'] as const;
type TokenType = (typeof tokenTypes)[number];

export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] };

const typeOf: Readonly<Record<EntityType, TokenType>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'otherName',
};

interface Token {
  readonly span: Span;
  readonly type: TokenType;
}

export const semanticTokens: ArticleFeature<SemanticTokensParams, SemanticTokens> = (article) => {
  return build(article, { start: 0, end: Number.POSITIVE_INFINITY });
};

export const semanticTokensInRange: ArticleFeature<SemanticTokensRangeParams, SemanticTokens> = (
  article,
  { range },
) => {
  return build(article, spanOf(article.document, range));
};

function build(article: OpenArticle, { start, end }: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  let at = start;
  for (const { span, type } of tokensOf(article)) {
    if (span.end <= at) continue;
    if (span.start >= end) break;
    pushLines(builder, article, { start: Math.max(span.start, at), end: span.end }, tokenTypes.indexOf(type));
    at = span.end;
  }
  return builder.build();
}

/** By start: what tells of the story, and instead of it the page's own lines where they are. */
function tokensOf(article: OpenArticle): Token[] {
  const annotations = article.annotations();
  const furniture = furnitureSpans(annotations.article.blocks);
  const tokens = storyTokens(annotations);
  if (!furniture.length) return tokens;
  let next = 0;
  const outside = tokens.filter(({ span }) => {
    while (next < furniture.length && furniture[next].end <= span.start) next++;
    return next === furniture.length || span.end <= furniture[next].start;
  });
  const dimmed = furniture.map((span): Token => ({ span, type: 'furniture' }));
  return [...outside, ...dimmed].sort((a, b) => a.span.start - b.span.start);
}

/** By start: names and cues, and what quotations leave between them. */
function storyTokens({ mentions, quotations, attributions }: Annotations): Token[] {
  const inner: Token[] = mentions.map(({ span, type }) => ({ span, type: typeOf[type] }));
  // Of the words that report speech those that credit a quotation: the others would only be noise.
  for (const attribution of attributions) if (attribution?.cue) inner.push({ span: attribution.cue.span, type: 'cue' });
  inner.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const parts = quotations.flatMap((quotation) => quotation.parts.map(({ span }) => span));
  return parts.length ? withQuotations(inner, parts) : inner;
}

/** Quotations cut at the names inside them; both lists are by start. */
function withQuotations(inner: readonly Token[], quotations: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const { start, end } of quotations) {
    while (next < inner.length && inner[next].span.start < start) tokens.push(inner[next++]);
    let at = start;
    for (; next < inner.length && inner[next].span.start < end; next++) {
      const { span, type } = inner[next];
      if (span.start > at) tokens.push({ span: { start: at, end: span.start }, type: 'quotation' });
      if (type !== 'cue' && span.start >= at) tokens.push(inner[next]);
      if (type !== 'cue') at = Math.max(at, span.end);
    }
    if (at < end) tokens.push({ span: { start: at, end }, type: 'quotation' });
  }
  tokens.push(...inner.slice(next));
  return tokens;
}

function pushLines(builder: SemanticTokensBuilder, { document }: OpenArticle, span: Span, type: number): void {
  const from = document.positionAt(span.start);
  const to = document.positionAt(span.end);
  for (let line = from.line; line <= to.line; line++) {
    const first = line === from.line ? from.character : 0;
    const last =
      line === to.line ? to.character : document.positionAt(document.offsetAt({ line, character: 1e9 })).character;
    if (last > first) builder.push(line, first, last - first, type, 0);
  }
}
