// Two spellings of one name: what the pass over all capitalised words has weighed, and what the resolver joined.

import type { Misspelling } from '../../annotate/annotations.ts';
import { isAsGiven } from '../../annotate/spelling/capital-words.ts';
import { overlaps } from '../../text/span.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, Fix } from '../rule.ts';
import { say as names } from '../support/name-fixes.ts';
import { isOtherWriting } from './name-writings.ts';
import { spellingsOfEntities } from './spellings-of-entity.ts';

export const say = wording('entity-misspelling', {
  famous: '“{written}” may be a misspelling of “{famous}”. Check the name.',
  undecided: '“{written}” here, “{likely}” elsewhere. One is probably misspelled. Check the name.',
  slip: '“{written}” {own:once|twice|# times}, “{likely}” {times:once|twice|# times}. Probably a typo. Check the name and use one form.',
  quoted: '“{likely}” here, “{written}” in a quote. Check the name, and change the quote by hand.',
  other: 'Use “{written}” instead of “{likely}”',
  question: 'How is {words} spelled?',
  badge: 'spelling differs',
});

/** From here on nine in ten are slips; from the lower one three in four; below, it is a question. */
const likelySlip = 0.75;
const fair = 0.5;
const mostRelated = 3;

export const rule: ArticleRule = {
  id: 'entity-misspelling',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'A name is spelled two ways.',
  question: say.question,
  badge: say.badge,
  *check(context) {
    const { annotations } = context;
    const told = annotations.misspellings.flatMap((misspelling) =>
      isOtherWriting(misspelling.places, context)
        ? []
        : [...(misspelling.places.length ? tell(misspelling) : besideQuotation(misspelling))],
    );
    yield* told;
    // the resolver joins what is near without weighing what speaks against it: half of these are two names
    for (const discovery of spellingsOfEntities(context))
      if (
        !told.some(({ span }) => overlaps(span, discovery.span)) &&
        !isOtherSide(discovery, annotations.misspellings) &&
        !isOtherWriting([discovery.span], context) &&
        !isAsGiven(annotations.article.text, discovery.span.end)
      )
        yield { ...discovery, severity: 'information' };
  },
};

/** What is written more often than its slip is not told to be the slip; of two written once, a desk sees both. */
const isOtherSide = ({ span }: Discovery, misspellings: readonly Misspelling[]) =>
  misspellings.some(
    ({ likelyPlaces, places, probability }) =>
      places.length > 0 &&
      places.length < likelyPlaces.length &&
      probability >= fair &&
      likelyPlaces.some((place) => overlaps(place, span)),
  );

function* tell(misspelling: Misspelling): Iterable<Discovery> {
  const { written, likely, places, quotedPlaces, likelyPlaces, probability, undecided } = misspelling;
  const oneName = { places: [...places, ...quotedPlaces], elsewhere: likely, there: likelyPlaces };
  const related = likelyPlaces.slice(0, mostRelated).map((span) => ({ span, message: names.here({ name: likely }) }));
  for (const span of places) {
    yield {
      span,
      subject: written,
      severity: severityOf(probability),
      message: messageOf(misspelling),
      related,
      ...(probability >= fair ? { oneName } : {}),
      fixes: () => fixesOf(misspelling, span, undecided),
    };
  }
}

/** A word in quotation marks is told where the name is outside them: no finding lies in a quotation, and no fix changes one. */
function* besideQuotation(misspelling: Misspelling): Iterable<Discovery> {
  const { written, likely, quotedPlaces, ownLikelyPlaces, probability } = misspelling;
  const span = ownLikelyPlaces.findLast(({ start }) => start < quotedPlaces[0].start) ?? ownLikelyPlaces[0];
  if (!span || probability < fair) return;
  yield {
    span,
    subject: written,
    severity: probability >= likelySlip ? 'information' : 'hint',
    message: say.quoted({ likely, written }),
    oneName: { places: quotedPlaces, elsewhere: likely, there: ownLikelyPlaces },
    related: quotedPlaces
      .slice(0, mostRelated)
      .map((place) => ({ span: place, message: names.here({ name: written }) })),
  };
}

const severityOf = (probability: number) =>
  probability >= likelySlip ? undefined : probability >= fair ? 'information' : 'hint';

function messageOf({ written, likely, places, likelyPlaces, undecided, famous }: Misspelling): Said {
  if (famous) return say.famous({ written, famous });
  if (undecided) return say.undecided({ written, likely });
  return say.slip({ written, own: places.length, likely, times: likelyPlaces.length });
}

function fixesOf(
  { likely, written, places, likelyPlaces }: Misspelling,
  span: Misspelling['places'][number],
  undecided: boolean,
): Fix[] {
  const here: Fix = {
    title: names.useHere({ form: likely }),
    edits: [{ span, text: likely }],
    applicability: 'suggested',
  };
  const all: Fix = {
    title: names.useAll({ form: likely }),
    edits: places.map((place) => ({ span: place, text: likely })),
    applicability: 'suggested',
  };
  const other: Fix = {
    title: say.other({ written, likely }),
    edits: likelyPlaces.map((place) => ({ span: place, text: written })),
    applicability: 'suggested',
  };
  return [here, ...(places.length > 1 ? [all] : []), ...(undecided ? [other] : [])];
}
