// "De Smet & Zonen of Ghent", "Benetton of Italy": a name and where it is from, which the recogniser takes for one organisation.
import { foldName } from '../../../language/gazetteer/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer/gazetteer.ts';
import type { NameSpan } from '../../../language/names/index.ts';

/** Words that "of" and a place complete to one name: "Bank of England". */
const COMPLETED = new Set(
  (
    'bank university college house church republic kingdom department ministry board museum federation association union party ' +
    'council institute academy school city isle island bay gulf court society commonwealth state province county port cape ' +
    'chamber tower assembly league organisation organization confederation congress movement front army order hall temple ' +
    'cathedral office theatre theater festival tour battle treaty voice centre center alliance coalition diocese archdiocese ' +
    'conference community fund trust foundation institution hospital library gallery guild club corporation company commission ' +
    'committee agency authority bureau service corps legion brigade parliament senate government front group network star pride ' +
    'spirit airline air radio television exchange observatory zoo mission embassy team choir orchestra ballet opera power light ' +
    'women people youth democratic national royal central supreme high action forum campaign project synod prince princess king queen ' +
    'duke duchess earl baron marquess sultan emir bishop archbishop lord lady'
  ).split(' '),
);

/** Last words of what a person is of: "Ipek Soylu of Firat Technical Institute". */
const INSTITUTION = /(?:Institute|University|College|Hospital|Council|Bank|School|Museum|Association)$/;

/** The name and its origin apart; nothing where there is no origin, or "of" belongs to the name. */
export function splitOrigin(span: NameSpan, text: string, gazetteer: Gazetteer): readonly NameSpan[] | undefined {
  if (span.type !== 'ORG' || span.length < 3) return undefined;
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
  if (!isPlace && !(isPerson && INSTITUTION.test(tail))) return undefined;
  if (COMPLETED.has(last) || last.endsWith('s') || (words.length === 1 && gazetteer.genderOfFirstName(last)))
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
