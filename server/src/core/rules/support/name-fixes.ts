// The fixes of rules that want another form of a name: here, or everywhere in the file where it may be edited.

import type { Mention } from '../../annotate/annotations.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Said, wording } from '../../wording/wording.ts';
import type { Fix, RelatedPlace } from '../rule.ts';

export const say = wording('names', {
  here: '“{name}” here',
  useHere: 'Use “{form}” here',
  useAll: 'Use “{form}” throughout the file',
});

/** What should be in the mention's place; the same text where it should stay. */
export type Replacement = (mention: Mention) => string;

/** "Use X here", and where there are more places "Use X in the whole file". */
export function useFormFixes(form: string, mention: Mention, all: readonly Mention[], replacement: Replacement): Fix[] {
  const edit = (place: Mention) => ({ span: place.span, text: replacement(place) });
  return formFixes(form, edit(mention), all.map(edit));
}

/** The same for edits that are made already. */
export function formFixes(form: string, edit: TextEdit, all: readonly TextEdit[]): Fix[] {
  const here: Fix = { title: say.useHere({ form }), edits: [edit], applicability: 'suggested' };
  if (all.length < 2) return [here];
  return [here, { title: say.useAll({ form }), edits: all, applicability: 'suggested' }];
}

/** Other places of a finding, all with one message. */
export function relatedPlaces(mentions: readonly Mention[], message: Said, limit = 20): RelatedPlace[] {
  return mentions.slice(0, limit).map(({ span }) => ({ span, message }));
}
