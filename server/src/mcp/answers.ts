// What an assistant can ask of an article, answered as plain data with lines as people count them.
import {
  type Annotations,
  annotate,
  createMemory,
  type Finding,
  indexLines,
  loadNameKnowledge,
  parseArticle,
  positionAt,
  review,
  rules,
  type Sheet,
} from '../core/index.ts';

const knowledge = loadNameKnowledge();

export interface Read {
  readonly annotations: Annotations;
  readonly findings: readonly Finding[];
  lineOf(offset: number): number;
}

export function readArticle(name: string, text: string, sheet: Sheet): Read {
  const annotations = annotate(parseArticle(name, text), createMemory(knowledge), sheet.corrections);
  const lines = indexLines(text);
  const { findings } = review(annotations, { rules, sheet });
  return { annotations, findings, lineOf: (offset) => positionAt(lines, offset).line + 1 };
}

export function findingsOf({ annotations, findings, lineOf }: Read) {
  return findings.map((finding) => ({
    line: lineOf(finding.span.start),
    severity: finding.severity,
    rule: finding.rule,
    words: annotations.article.text.slice(finding.span.start, finding.span.end),
    message: finding.message,
    fixes: finding.fixes().map(({ title, applicability }) => ({ title, safe: applicability === 'safe' })),
  }));
}

export function quotationsOf({ annotations, lineOf }: Read) {
  const { article, quotations, attributions, entities } = annotations;
  return quotations.map(({ index, span, kind }) => {
    const attribution = attributions[index];
    const source = attribution?.source && article.text.slice(attribution.source.start, attribution.source.end);
    const speaker = entities.find(({ id }) => id === attribution?.entity)?.name ?? source ?? null;
    const words = article.text.slice(span.start, span.end);
    return { line: lineOf(span.start), kind, words, speaker, namedInTheParagraph: attribution?.stated ?? false };
  });
}

export function namesOf({ annotations, lineOf }: Read) {
  return annotations.entities.map(({ type, name, roles, first, mentions }) => ({
    name,
    is: { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' }[type],
    roles: [...new Set(roles.map(({ text }) => text))],
    firstLine: lineOf(first.span.start),
    forms: [...new Set(mentions.map(({ text }) => text))],
  }));
}
