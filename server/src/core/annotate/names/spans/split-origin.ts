// "De Smet & Zonen of Ghent", "Corvane of Italy", "Ipek Soylu of Castellane Brothers": a name and where it is from or whom it works
// for, which the recogniser takes for one organisation.
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import type { NameSpan } from '../../../language/names/index.ts';
import { nobleTitles } from '../../../word-lists/role-words.ts';
import { bodies, completedByOf, landforms } from '../../../word-lists/thing-words.ts';
import { words as list } from '../../../word-lists/words.ts';

const completed = list(bodies, landforms, nobleTitles, completedByOf);

/** Words that an origin and the body of a name need. */
const shortestSplit = 3;

/** The name and its origin apart; nothing where there is no origin, or "of" belongs to the name. */
export function splitOrigin(span: NameSpan, text: string, gazetteer: Gazetteer): readonly NameSpan[] | undefined {
  if (span.type !== 'ORG' || span.length < shortestSplit) return undefined;
  const name = text.slice(span.start, span.end);
  const at = name.indexOf(' of ');
  const head = name.slice(0, at);
  const tail = name.slice(at + 4);
  if (at < 0 || tail.includes(' of ')) return undefined;
  const place = foldName(tail);
  const isPlace = Boolean(gazetteer.isPlace(place) || gazetteer.countryOf(place) || gazetteer.stateOf(place));
  const words = foldName(head).split(/[\s\u00a0]+/);
  const last = words[words.length - 1];
  const isPerson = words.length === 2 && gazetteer.genderOfFirstName(words[0]) !== undefined;
  if (!isPlace && !isPerson) return undefined;
  if (
    completed.has(last) ||
    (last.endsWith('s') && !isPerson) ||
    (words.length === 1 && gazetteer.genderOfFirstName(last))
  )
    return undefined;
  return [
    { ...span, end: span.start + at, length: words.length, type: isPerson ? 'PER' : 'ORG' },
    {
      ...span,
      start: span.start + at + 4,
      length: tail.split(' ').length,
      type: isPlace ? 'LOC' : 'ORG',
      certain: isPlace,
    },
  ];
}
