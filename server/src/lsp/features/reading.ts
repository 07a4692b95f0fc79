// What panels show of an article: its entities with their mentions, its quotations with their speakers.

import { type Annotations, type Entity, type Finding, ruleNamed, withBlockQuotations } from '../../core/index.ts';
import type {
  Badge,
  ListedQuotation,
  OfDocument,
  OutlineEntity,
  OutlineMention,
  Reading,
} from '../../protocol/messages.ts';
import type { Told } from '../abilities.ts';
import type { ArticleFeature } from '../desk.ts';
import type { OpenArticle } from '../open-article.ts';
import { toRange } from '../to-lsp.ts';
import { contextOf, howKnown, mentionedFormsOf, shortened, speakerOf, wordsOf } from '../wording.ts';

export const reading: ArticleFeature<OfDocument, Reading> = (article, _, { abilities }) => {
  const annotations = withBlockQuotations(article.listed());
  const badges = badgesByStart(article.findings(), annotations, abilities.told);
  return {
    version: article.version,
    entities: annotations.entities.map((entity) => listedEntity(article, annotations, entity, badges)),
    quotations: listedQuotations(article, annotations, abilities.told),
  };
};

function listedEntity(
  { document }: OpenArticle,
  annotations: Annotations,
  entity: Entity,
  badges: ReadonlyMap<number, Badge>,
): OutlineEntity {
  const { id, type, name, roles, mentions, first } = entity;
  const found = mentions.flatMap(({ span }) => badges.get(span.start) ?? []);
  const unlike = new Map(found.map((badge) => [badge.label, badge]));
  return {
    id,
    type,
    name,
    roles: [...new Set(roles.map(({ text }) => text))],
    forms: mentionedFormsOf(entity),
    first: Math.max(0, mentions.indexOf(first)),
    mentions: mentions.map((mention): OutlineMention => {
      const { span, text, quoted } = mention;
      return { range: toRange(document, span), text, quoted, context: contextOf(annotations, mention) };
    }),
    badges: [...unlike.values()],
  };
}

/** Findings about names, by where they start, and by those of their related places that are mentions of the same name. */
function badgesByStart(findings: readonly Finding[], { mentions }: Annotations, told: Told): Map<number, Badge> {
  const badges = new Map<number, Badge>();
  const entityAt = new Map(mentions.map(({ span, entity }) => [span.start, entity]));
  for (const { rule, severity, message, span, related } of findings) {
    const label = ruleNamed(rule)?.badge?.();
    if (!label) continue;
    const badge = { label: told(label), message, grave: severity === 'warning' || severity === 'error' };
    badges.set(span.start, badge);
    const own = entityAt.get(span.start);
    for (const { article, span: place } of related) {
      if (!article && entityAt.get(place.start) === own && !badges.has(place.start)) badges.set(place.start, badge);
    }
  }
  return badges;
}

/** Longer ones are cut in the panel. */
const longestQuotation = 300;

function listedQuotations({ document }: OpenArticle, annotations: Annotations, told: Told): ListedQuotation[] {
  const lineOf = (offset: number) => document.positionAt(offset).line + 1;
  return annotations.quotations.map((quotation) => {
    const attribution = annotations.attributions[quotation.index];
    return {
      range: toRange(document, quotation.span),
      text: shortened(wordsOf(annotations, quotation), longestQuotation),
      kind: quotation.kind,
      speaker: speakerOf(annotations, attribution),
      how: told(howKnown(attribution, lineOf)),
      stated: attribution?.stated ?? false,
    };
  });
}
