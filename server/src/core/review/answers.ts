// What an assistant can ask of an article, answered as plain data with lines as people count them.
import type { Annotations, Mention } from '../annotate/annotations.ts';
import type { Finding } from '../rules/rule.ts';

/** An article with what was found in it. */
export interface ReviewedArticle {
  readonly annotations: Annotations;
  readonly findings: readonly Finding[];
  /** The line of an offset, from 1. */
  lineOf(offset: number): number;
}

export function listFindings({ annotations, findings, lineOf }: ReviewedArticle) {
  return findings.map((finding) => ({
    line: lineOf(finding.span.start),
    severity: finding.severity,
    rule: finding.rule,
    words: annotations.article.text.slice(finding.span.start, finding.span.end),
    message: finding.message,
    fixes: finding.fixes().map(({ title, applicability }) => ({ title, safe: applicability === 'safe' })),
  }));
}

export function listQuotations({ annotations, lineOf }: ReviewedArticle) {
  const { article, quotations, attributions, entities } = annotations;
  return quotations.map(({ index, span, kind }) => {
    const attribution = attributions[index];
    const source = attribution?.source && article.text.slice(attribution.source.start, attribution.source.end);
    const speaker = entities.find(({ id }) => id === attribution?.entity)?.name ?? source ?? null;
    const words = article.text.slice(span.start, span.end);
    return { line: lineOf(span.start), kind, words, speaker, namedInTheParagraph: attribution?.stated ?? false };
  });
}

export function listNames({ annotations, lineOf }: ReviewedArticle) {
  return annotations.entities.map(({ type, name, roles, first, mentions }) => ({
    name,
    is: { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' }[type],
    roles: [...new Set(roles.map(({ text }) => text))],
    firstLine: lineOf(first.span.start),
    forms: [...new Set(mentions.map(({ text }) => text))],
    odd: oddForms(mentions),
  }));
}

/** The forms that findings tell to be odd, each with the usual one. */
function oddForms(mentions: readonly Mention[]): Readonly<Record<string, string>> | undefined {
  const odd = mentions.flatMap(({ text, elsewhere }) => (elsewhere === undefined ? [] : [[text, elsewhere] as const]));
  return odd.length ? Object.fromEntries(odd) : undefined;
}
