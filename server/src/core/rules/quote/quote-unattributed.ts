// A whole sentence between quotation marks that nobody is credited with.

import type { Annotations, Quotation } from '../../annotate/annotations.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, Fix, RuleContext } from '../rule.ts';
import type { Sheet } from '../sheet.ts';
import { entityOf } from '../support/entities.ts';
import { attributeTo, attributionStyle } from './attribute-to.ts';
import { attributionCandidates, nameAt } from './attribution-candidates.ts';
import { type CarriedOver, carriedOver } from './carried-over.ts';
import { lastVoice } from './last-voice.ts';
import { whoLeadsTo } from './led-to.ts';
import { lostVerbs } from './lost-verbs.ts';
import { type OrphanBlock, orphanBlockQuotations } from './orphan-block-quotations.ts';
import { isCarried, isDisplayed, orphanQuotations } from './orphan-quotations.ts';
import { weightOfOrphan } from './orphan-weight.ts';

export const say = wording('quote-unattributed', {
  found: '“{words}” is unattributed. Add the attribution after the first sentence.',
  spokeLast:
    '“{words}” is unattributed. {name} spoke last. If it is still {name}, add the attribution after the first sentence.',
  spoke: '{name} was speaking here',
  carried: '“{words}” is unattributed. Is it {name}, named above? If so, add the attribution after the first sentence.',
  aboveSubhead:
    '“{words}” is unattributed. {name} is named above the subhead. Add the attribution after the first sentence.',
  above: '“{words}” is unattributed. Name the speaker again after the first sentence.',
  whoseIsIt: '“{words}”: which speaker? Named above: {names}. Say who is speaking after the first sentence.',
  named: '{name} is named here',
  block: 'This quote is unattributed. Add the name in the paragraph above, or after a dash on the line below.',
  attribute: 'Attribute to {name}',
  insertSpeaker: 'Insert “[speaker]” as a placeholder',
  insertBelow: 'Insert “— [speaker]” below as a placeholder',
  question: 'Who said {words}?',
});

export const rule: ArticleRule = {
  id: 'quote-unattributed',
  family: 'quote',
  scope: 'article',
  severity: 'warning',
  summary: 'A quotation with no attribution.',
  question: say.question,
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
      const carried = isCarried(annotations, quotation) ? carriedOver(context, quotation) : undefined;
      if (carried && options.carried === 'off') continue;
      const displayed = isDisplayed(annotations, quotation);
      const found =
        carried && !displayed
          ? discoverCarried(carried, quotedWords(quotation, annotations), options.carried === 'warning')
          : discoverOrphan(quotation, displayed, context);
      yield { ...found, span: quotation.span, fixes: () => attributions(quotation, annotations, sheet) };
    }
    for (const quotation of orphanBlockQuotations(annotations)) yield discoverBlock(quotation, annotations);
    yield* lostVerbs(annotations, sheet);
  },
};

type Complaint = Pick<Discovery, 'message' | 'related' | 'severity'>;

/** `displayed`: the words are set for show, and that nobody is credited is asked softly. */
function discoverOrphan(quotation: Quotation, displayed: boolean, context: RuleContext): Complaint {
  const { annotations } = context;
  const before = lastVoice(context, quotation);
  const words = quotedWords(quotation, annotations);
  const severity = displayed ? 'hint' : weightOfOrphan(context, quotation, before);
  const lead = whoLeadsTo(annotations, quotation);
  const person = entityOf(context, lead?.entity);
  if (lead && person) {
    const name = nameAt(person, quotation.span.start);
    return {
      severity,
      message: say.carried({ words, name }),
      related: [{ span: lead.span, message: say.named({ name }) }],
    };
  }
  return {
    severity,
    message: before ? say.spokeLast({ words, name: before.name }) : say.found({ words }),
    related: before ? [{ span: before.span, message: say.spoke({ name: before.name }) }] : [],
  };
}

const quotedWords = ({ parts: [{ inner }] }: Quotation, { article }: Annotations) =>
  article.text.slice(inner.start, inner.end);

const isPronoun = (name: string) => /^“(?:s?he|they|it|who|I|we)”$/i.test(name);

/** One who is likely is told softly; where somebody else may be meant, the quotation has lost its speaker. */
function discoverCarried(
  { name, source, others, isNamedBetween, isAnswered, isParted }: CarriedOver,
  words: string,
  isGrave: boolean,
): Complaint {
  const rivals = others.map((other) => other.name);
  const message = rivals.length
    ? say.whoseIsIt({ words, names: [name, ...rivals].join(', ') })
    : isPronoun(name) || isAnswered
      ? say.above({ words })
      : isParted
        ? say.aboveSubhead({ words, name })
        : say.carried({ words, name });
  const places = [{ name, span: source }, ...others];
  return {
    severity: isNamedBetween || isGrave ? 'warning' : 'information',
    message,
    related: places.map((place) => ({ span: place.span, message: say.named({ name: place.name }) })),
  };
}

function attributions(quotation: Quotation, annotations: Annotations, sheet: Sheet): Fix[] {
  const style = attributionStyle(annotations, sheet);
  const [first] = quotation.parts;
  const names = attributionCandidates(annotations, first.span.start, first.paragraph).map((entity) =>
    nameAt(entity, first.span.start),
  );
  return [...new Set(names), '[speaker]'].map((name) => ({
    title: name === '[speaker]' ? say.insertSpeaker() : say.attribute({ name }),
    edits: attributeTo(name, quotation, annotations, style),
    applicability: 'suggested',
  }));
}

function discoverBlock({ span, line }: OrphanBlock, { article }: Annotations): Discovery {
  const add = (name: string): Fix => ({
    title: say.insertBelow(),
    edits: [{ span: { start: line.end, end: line.end }, text: `${line.separator}— ${name}` }],
    applicability: 'suggested',
  });
  return {
    span,
    message: say.block(),
    subject: article.text.slice(span.start, span.end),
    fixes: () => [add('[speaker]')],
  };
}
