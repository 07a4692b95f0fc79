// A whole sentence between quotation marks that nobody is credited with.
import type { Annotations, Quotation } from '../../annotate/annotations.ts';
import type { ArticleRule, Discovery, Fix } from '../rule.ts';
import type { Sheet } from '../sheet.ts';
import { attributeTo, attributionStyle } from './attribute-to.ts';
import { attributionCandidates, nameAt } from './attribution-candidates.ts';
import { type CarriedOver, carriedOver } from './carried-over.ts';
import { lastVoice } from './last-voice.ts';
import { isLedTo } from './led-to.ts';
import { lostVerbs } from './lost-verbs.ts';
import { type OrphanBlock, orphanBlockQuotations } from './orphan-block-quotations.ts';
import { isCarried, isDisplayed, orphanQuotations } from './orphan-quotations.ts';

export const rule: ArticleRule = {
  id: 'quote-unattributed',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'A quotation nobody is credited with.',
  options: {
    carried: {
      description:
        'How a quotation is told whose one likely speaker was named in the paragraph above; information by default.',
      enum: ['off', 'information', 'warning'],
    },
  },
  *check(context): Iterable<Discovery> {
    const { annotations, sheet, options } = context;
    for (const quotation of orphanQuotations(context)) {
      const carried = isCarried(annotations, quotation) ? carriedOver(annotations, quotation) : undefined;
      if (carried && options.carried === 'off') continue;
      const found = carried
        ? discoverCarried(carried, options.carried === 'warning')
        : discoverOrphan(quotation, annotations);
      yield { ...found, span: quotation.span, fixes: () => attributions(quotation, annotations, sheet) };
    }
    for (const quotation of orphanBlockQuotations(annotations)) yield discoverBlock(quotation, annotations);
    yield* lostVerbs(annotations, sheet);
  },
};

const complaint = 'Nobody is credited with this quotation: readers have to know in its own paragraph who is speaking.';
const advice = 'Name the speaker after its first sentence.';

type Complaint = Pick<Discovery, 'message' | 'related' | 'severity'>;

function discoverOrphan(quotation: Quotation, annotations: Annotations): Complaint {
  const before = lastVoice(annotations, quotation);
  const question = before ? ` ${before.name} was speaking before: is this the same speaker?` : '';
  return {
    severity: isDisplayed(annotations, quotation) || isLedTo(annotations, quotation) ? 'information' : undefined,
    message: `${complaint} ${advice}${question}`,
    related: before ? [{ span: before.span, message: `${before.name} was speaking here` }] : [],
  };
}

const isPronoun = (name: string) => /^“(?:s?he|they|it|who|I|we)”$/i.test(name);

/** One who is likely is told softly; where somebody else may be meant, the quotation has lost its speaker. */
function discoverCarried({ name, source, others, isParted }: CarriedOver, isGrave: boolean): Complaint {
  const rivals = others.map((other) => other.name);
  const above = `The speaker of this quotation is carried over from above${isParted ? ' the subhead' : ''}`;
  const whose = rivals.length
    ? `, where ${[name, ...rivals].join(' and ')} are named: the reader cannot tell who is speaking`
    : isPronoun(name)
      ? ''
      : `: ${name}`;
  const places = [{ name, span: source }, ...others];
  return {
    severity: rivals.length || isGrave ? 'warning' : 'information',
    message: `${above}${whose}. ${advice}`,
    related: places.map((place) => ({ span: place.span, message: `${place.name} is named here` })),
  };
}

function attributions(quotation: Quotation, annotations: Annotations, sheet: Sheet): Fix[] {
  const style = attributionStyle(annotations, sheet);
  const [first] = quotation.parts;
  const names = attributionCandidates(annotations, first.span.start, first.paragraph).map((entity) =>
    nameAt(entity, first.span.start),
  );
  return [...new Set(names), '[speaker]'].map((name) => ({
    title: name === '[speaker]' ? 'Insert [speaker] to fill in' : `Attribute to ${name}`,
    edits: attributeTo(name, quotation, annotations, style),
    applicability: 'suggested',
  }));
}

function discoverBlock({ span, line }: OrphanBlock, { article }: Annotations): Discovery {
  const add = (name: string): Fix => ({
    title: 'Insert — [speaker] below to fill in',
    edits: [{ span: { start: line.end, end: line.end }, text: `${line.separator}— ${name}` }],
    applicability: 'suggested',
  });
  return {
    span,
    message: `${complaint} Name the speaker on a line below, after a dash, or in the paragraph before.`,
    subject: article.text.slice(span.start, span.end),
    fixes: () => [add('[speaker]')],
  };
}
