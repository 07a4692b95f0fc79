// An acronym that the article never spells out.
import { shift } from '../../text/span.ts';
import type { ArticleRule } from '../rule.ts';
import { acronymsIn, type FoundAcronym, isPronounceable, isSpelledOut, needsNoName } from './acronyms.ts';

const running = new Set(['paragraph', 'listItem', 'blockquote']);

export const rule: ArticleRule = {
  id: 'entity-acronym-unexpanded',
  family: 'entity',
  scope: 'article',
  severity: 'information',
  summary: 'An acronym is never spelled out.',
  *check({ annotations, sheet, each }) {
    const { paragraphs, article } = annotations;
    const known = new Set([...sheet.acronyms, ...sheet.names.flatMap(({ use, avoid }) => [use, ...avoid])]);
    const places = new Map<string, FoundAcronym[]>();
    for (const placed of paragraphs) {
      if (!running.has(placed.block.kind)) continue;
      for (const acronym of each('acronyms', placed, acronymsIn)) {
        const { name } = acronym;
        const span = shift(acronym.span, placed.start);
        if (acronym.quoted || needsNoName(name) || known.has(name) || isInDateline(span)) continue;
        places.set(name, [...(places.get(name) ?? []), { ...acronym, span }]);
      }
    }
    if (!places.size) return;
    const texts = paragraphs.map(({ paragraph }) => paragraph.text);
    for (const [name, found] of places) {
      if (found.some(({ inName }) => inName) || (isPronounceable(name) && !found.some(({ asName }) => asName)))
        continue;
      if (isSpelledOut(name, texts) || isTicker(name, texts)) continue;
      const [first, ...others] = found.map(({ span }) => span);
      yield {
        span: first,
        message: `${name} is never spelled out, and not every reader knows it. Give the full name at its first mention.`,
        related: others.map((span) => ({ span, message: 'Here too' })),
        fixes: () => [
          {
            title: 'Insert a place for the full name',
            edits: [{ span: first, text: `[full name] (${name})` }],
            applicability: 'suggested',
          },
        ],
      };
    }

    function isInDateline({ start }: { start: number }): boolean {
      return article.datelines.some((dateline) => dateline.start <= start && start < dateline.end);
    }
  },
};

/** "Kestrel (KSTI.L)", "(NYSE: KST)": what an exchange calls a share. */
function isTicker(name: string, texts: readonly string[]): boolean {
  return texts.some((text) => new RegExp(`\\((?:[A-Z]+: ?)?${name}(?:\\.[A-Z]{1,2})?\\)`).test(text));
}
