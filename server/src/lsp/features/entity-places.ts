// Where an entity is: references and highlights over all its forms, definition as its first reference.
import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { bookKey, type Entity } from '../../core/index.ts';
import type { ArticleFeature, Desk } from '../desk.ts';
import { offsetOf } from '../from-lsp.ts';
import { entityOf, mentionAt } from '../lookup.ts';
import type { OpenArticle } from '../open-article.ts';
import { toRange } from '../to-lsp.ts';

/**
 * Every mention, and in every other article the first; the first reference counts as the declaration and is left out where the
 * client wants none.
 */
export const references: ArticleFeature<ReferenceParams, Location[]> = (article, params, desk) => {
  const entity = entityAt(article, params);
  if (!entity) return [];
  const { includeDeclaration } = params.context;
  const mentions = entity.mentions.filter((mention) => includeDeclaration || mention !== entity.first);
  const here = mentions.map(({ span }) => ({ uri: article.uri, range: toRange(article.document, span) }));
  return [...here, ...elsewhere(article, entity, desk)];
};

/** The first mention in each other article that has the full name, initials aside. */
function elsewhere(article: OpenArticle, entity: Entity, { newsroom, articles }: Desk): Location[] {
  const key = bookKey(entity);
  const others = key ? newsroom.index.withName(key).filter(({ id }) => id !== article.id) : [];
  return others.flatMap(({ id, names }) => {
    const positions = newsroom.positions(id);
    const name = names.find((other) => bookKey(other) === key);
    return positions && name ? [{ uri: articles.find(id)?.uri ?? id, range: toRange(positions, name.span) }] : [];
  });
}

export const highlights: ArticleFeature<DocumentHighlightParams, DocumentHighlight[]> = (article, params) => {
  const mentions = entityAt(article, params)?.mentions ?? [];
  return mentions.map(({ span }) => ({ range: toRange(article.document, span), kind: DocumentHighlightKind.Text }));
};

export const definition: ArticleFeature<DefinitionParams, Location | null> = (article, params) => {
  const entity = entityAt(article, params);
  return entity ? { uri: article.uri, range: toRange(article.document, entity.first.span) } : null;
};

function entityAt(article: OpenArticle, { position }: TextDocumentPositionParams): Entity | undefined {
  const annotations = article.listed();
  const mention = mentionAt(annotations, offsetOf(article.document, position));
  return mention && entityOf(annotations, mention);
}
