// More single words held at arm's length than the house allows.
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { isRunningCopy, marksOf } from './marks.ts';

export const say = wording('quote-scare', {
  found:
    '{words:One scare quote|# scare quotes}; house style allows {allowed}. Say whose word it is, or drop the marks.',
  drop: 'Drop the marks',
});

/** How many an article may have, where the sheet does not say. */
const usual = 3;

export const rule: ArticleRule = {
  id: 'quote-scare',
  family: 'quote',
  scope: 'article',
  severity: 'off',
  whenOn: 'hint',
  summary: 'More single words are in quotation marks than the house sheet allows.',
  options: {
    max: { description: `How many an article may have. By default: ${usual}.`, type: 'integer', minimum: 0 },
  },
  *check({ annotations: { article, attributions, quotations, paragraphs }, options }) {
    const allowed = (options.max as number | undefined) ?? usual;
    const scares = quotations.filter(({ index, kind, parts: [part] }) => {
      if (kind !== 'scare' || attributions[index]?.stated) return false;
      return isRunningCopy(paragraphs[part.paragraph].block.kind) && !/\s/.test(wordsOf(part.inner).trim());
    });
    for (const { span, parts } of scares.slice(allowed)) {
      const { open, close } = marksOf(parts[0].source, paragraphs[parts[0].paragraph].start, article.text);
      yield {
        span,
        message: say.found({ words: scares.length, allowed }),
        fixes: () => [
          {
            title: say.drop(),
            edits: [
              { span: open, text: '' },
              { span: close, text: '' },
            ],
            applicability: 'suggested',
          },
        ],
      };
    }

    function wordsOf({ start, end }: { start: number; end: number }): string {
      return article.text.slice(start, end);
    }
  },
};
