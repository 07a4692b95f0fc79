// The core under random copy: it never throws, its spans lie in the text, a warm answer is a cold one, and a fix does what it says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Annotations,
  annotate,
  applyEdits,
  createMemory,
  type Finding,
  foldPhrase,
  loadNameKnowledge,
  parseArticle,
  review,
  rules,
  type Span,
} from '../../server/src/core/index.ts';
import { applyEdit, articleText, edits, fileName } from './articles.ts';

const knowledge = loadNameKnowledge();
const runs = Number(process.env.COPYDESK_FUZZ ?? 300);
// The same texts every time, so that a change that breaks something is told from bad luck; another seed looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.COPYDESK_SEED ?? 1) });

function reviewed(name: string, text: string, memory = createMemory(knowledge)) {
  const annotations = annotate(parseArticle(name, text, undefined, memory.units), memory);
  return { annotations, ...review(annotations, { rules, memory: memory.scans }) };
}

const plain = ({ rule, severity, span, message, related, subject }: Finding) => ({
  rule,
  severity,
  span,
  message,
  related,
  subject,
});

/** Spans that are not in order, not inside the text, or cut a character in two. */
function wrongSpans(text: string, spans: readonly Span[]): Span[] {
  const cuts = (at: number) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  return spans.filter(
    ({ start, end }) => !(start >= 0 && start <= end && end <= text.length) || cuts(start) || cuts(end),
  );
}

function spansOf({ article, quotations, mentions, entities, attributions }: Annotations): Span[] {
  return [
    ...article.blocks.map(({ span }) => span),
    ...quotations.flatMap(({ span, parts }) => [span, ...parts.flatMap((part) => [part.span, part.inner])]),
    ...mentions.map(({ span }) => span),
    ...entities.flatMap(({ roles, ages }) => [...roles, ...ages].map(({ span }) => span)),
    ...attributions.flatMap((attribution) =>
      [attribution?.source, attribution?.cue?.span].filter((span) => span !== undefined),
    ),
  ];
}

test('nothing throws and every span lies in the text, on the edges of characters', () => {
  fc.assert(
    fc.property(fileName, articleText, (name, text) => {
      const { annotations, findings, failures } = reviewed(name, text);
      expect(failures).toEqual([]);
      expect(wrongSpans(text, spansOf(annotations))).toEqual([]);
      const places = findings.flatMap(({ span, related }) => [span, ...related.map((place) => place.span)]);
      expect(wrongSpans(text, places)).toEqual([]);
      const replaced = findings.flatMap((finding) =>
        finding.fixes().flatMap((fix) => fix.edits.map(({ span }) => span)),
      );
      expect(wrongSpans(text, replaced)).toEqual([]);
      for (const { span, text: blockText } of annotations.article.blocks)
        expect(blockText.length).toBe(span.end - span.start);
    }),
    { numRuns: runs },
  );
});

test('after any edits, what is remembered gives what a fresh reading gives', () => {
  fc.assert(
    fc.property(fileName, articleText, edits, (name, start, changes) => {
      const memory = createMemory(knowledge);
      let text = start;
      reviewed(name, text, memory);
      for (const change of changes) {
        text = applyEdit(text, change);
        const warm = reviewed(name, text, memory);
        const cold = reviewed(name, text);
        expect(warm.findings.map(plain)).toEqual(cold.findings.map(plain));
        expect(warm.annotations.mentions).toEqual(cold.annotations.mentions);
        expect(warm.annotations.attributions).toEqual(cold.annotations.attributions);
      }
    }),
    { numRuns: Math.ceil(runs / 4) },
  );
});

describe('a fix', () => {
  /** How often a rule complains of something, so that one complaint less can be seen. */
  const complaints = (findings: readonly Finding[], one: Finding) =>
    findings.filter(({ rule, subject }) => rule === one.rule && foldPhrase(subject) === foldPhrase(one.subject)).length;
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
  /** The words of quotations that an edit replaces, those left out that it takes with their marks. */
  const quotedWordsIn = ({ quotations }: Annotations, edit: Span, text: string): string[] =>
    quotations
      .flatMap(({ parts }) => parts)
      .filter(({ span }) => !(edit.start <= span.start && span.end <= edit.end))
      .map(({ inner }) => text.slice(Math.max(inner.start, edit.start), Math.min(inner.end, edit.end)));

  test('fixes its finding and changes no word of a quotation', () => {
    fc.assert(
      fc.property(fileName, articleText, (name, text) => {
        const { annotations, findings } = reviewed(name, text);
        for (const finding of findings) {
          for (const fix of finding.fixes()) {
            const after = applyEdits(text, fix.edits);
            const told = `${finding.rule}: ${fix.title}`;
            expect(complaints(reviewed(name, after).findings, finding), told).toBeLessThan(
              complaints(findings, finding),
            );
            for (const edit of fix.edits) {
              for (const words of quotedWordsIn(annotations, edit.span, text))
                expect(letters(edit.text), told).toContain(letters(words));
            }
          }
        }
      }),
      { numRuns: runs },
    );
  });
});
