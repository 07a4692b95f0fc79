// How grave a quotation of nobody's is. Speakers are missed where the article names them; a column or a page of excerpts has ways of its own.
import type { Annotations, Quotation } from '../../annotate/annotations.ts';
import { isRunningText } from '../../article/running-text.ts';
import type { RuleContext } from '../rule.ts';
import type { Severity } from '../severity.ts';
import { firstPersonSentences } from './first-person.ts';
import type { Voice } from './last-voice.ts';
import { isLedTo } from './led-to.ts';

/** A warning where somebody else spoke last, nothing leads to the quotation, and the article credits what it quotes. */
export function weightOfOrphan(
  context: Pick<RuleContext, 'annotations' | 'found' | 'shared'>,
  quotation: Quotation,
  before: Voice | undefined,
): Severity | undefined {
  const { annotations, shared } = context;
  const isGrave =
    before !== undefined &&
    !isLedTo(annotations, quotation) &&
    shared('quote/credits-its-quotations', () => creditsItsQuotations(annotations)) &&
    !shared('quote/in-first-person', () => isInFirstPerson(context));
  return isGrave ? 'warning' : 'information';
}

/** So many quotations with their speaker show that an article names them. */
const enoughCredited = 2;

/** Whether most of what the article quotes in whole sentences has its speaker beside it. */
function creditsItsQuotations({ quotations, attributions }: Annotations): boolean {
  let credited = 0;
  let bare = 0;
  for (const { index, kind } of quotations) {
    if (kind !== 'direct') continue;
    if (attributions[index]?.stated) credited++;
    else bare++;
  }
  return credited >= enoughCredited && credited > bare;
}

/** So many sentences with "I" or "we" outside of all quotation marks make a column or a post. */
const manySentences = 3;

function isInFirstPerson({ found }: Pick<RuleContext, 'found'>): boolean {
  let sentences = 0;
  for (const { placed, items } of found('first person', firstPersonSentences))
    if (isRunningText(placed.block.kind)) sentences += items.length;
  return sentences >= manySentences;
}
