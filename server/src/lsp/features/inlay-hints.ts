// Speakers at quotations where the article does not name them beside it: who is carried over from elsewhere, and from where.
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { wording } from '../../core/index.ts';
import type { ArticleFeature } from '../desk.ts';
import { spanOf } from '../from-lsp.ts';
import { firstAfter } from '../lookup.ts';
import { howKnown, speakerOf } from '../wording.ts';

export const say = wording('hints', { speaker: 'The speaker is {how}.' });

export const inlayHints: ArticleFeature<InlayHintParams, InlayHint[]> = (
  { id, document, annotations },
  { range },
  desk,
) => {
  if (!desk.settings.of(id).speakerHints) return [];
  const { quotations, attributions } = annotations();
  const { start, end } = spanOf(document, range);
  const lineOf = (offset: number) => document.positionAt(offset).line + 1;
  const hints: InlayHint[] = [];
  for (let index = Math.max(0, firstAfter(quotations, start) - 1); index < quotations.length; index++) {
    const { span } = quotations[index];
    if (span.start > end) break;
    const attribution = attributions[quotations[index].index];
    const speaker = speakerOf(annotations(), attribution);
    if (!attribution || attribution.stated || !speaker || span.start < start) continue;
    hints.push({
      position: document.positionAt(span.start),
      label: `${speaker}:`,
      kind: InlayHintKind.Parameter,
      tooltip: desk.abilities.told(say.speaker({ how: howKnown(attribution, lineOf) })),
      paddingRight: true,
    });
  }
  return hints;
};
