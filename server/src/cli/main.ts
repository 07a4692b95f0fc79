// The command line: copydesk check | inspect | lsp.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { annotate, createMemory, parseArticle, review, rules } from '../core/index.ts';

const [command, ...rest] = process.argv.slice(2);
const paths = rest.filter((argument, index) => !argument.startsWith('--') && rest[index - 1] !== '--format');
const files = paths.flatMap((name) =>
  statSync(name).isDirectory()
    ? readdirSync(name)
        .map((file) => path.join(name, file))
        .sort()
    : [name],
);
const answers = files.map((file) => {
  const annotations = annotate(parseArticle(file, readFileSync(file, 'utf8')), createMemory());
  if (command === 'inspect') {
    return {
      path: file,
      blocks: annotations.article.blocks.map(({ kind, span }) => ({ kind, ...span })),
      quotes: annotations.quotations.map(({ span, kind, index }) => {
        const attribution = annotations.attributions[index];
        const source = attribution?.source;
        const text = source && annotations.article.text.slice(source.start, source.end);
        return {
          ...span,
          kind,
          speaker: source ? { ...source, text, entity: attribution.entity } : null,
          how: attribution?.sieve,
        };
      }),
      entities: annotations.entities.map(({ id, type, name, mentions }) => ({
        id,
        type,
        name,
        mentions: mentions.map(({ span, form }) => ({ ...span, form })),
      })),
    };
  }
  const { findings } = review(annotations, { rules });
  return {
    path: file,
    findings: findings.map(({ rule, severity, message, span, related }) => ({
      rule,
      severity,
      message,
      ...span,
      related: related.map((place) => ({ path: place.article ?? file, ...place.span, message: place.message })),
    })),
  };
});
process.stdout.write(`${JSON.stringify({ files: answers })}\n`);
process.exitCode =
  command === 'check' && answers.some((answer) => 'findings' in answer && answer.findings?.length) ? 1 : 0;
