// Where an article's names are. The stages in order, each by what it looks at:
//
//   readNames        one block: the recogniser's spans, with their edges cut and the names that need no model (language/names),
//                    then fitted to what the gazetteer knows (fit-to-gazetteer.ts)
//   agreeOnTypes     the whole article: the places of one name vote on its type
//   findMissedNames  the whole article: the names found tell of those that were missed, cut short or run together
//
// What the newsroom has told of names comes last, when they are described (corrections.ts).
import type { NameSpan } from '../../../language/names/index.ts';
import type { PlacedParagraph } from '../../annotations.ts';
import type { NamesMemory } from '../names-memory.ts';
import { agreeOnTypes } from './agree-on-types.ts';
import { findMissedNames } from './find-missed-names.ts';
import { readNames } from './read-names.ts';

/** The spans of each block, named or not. An unchanged block gives the same array. */
export function findSpans(paragraphs: readonly PlacedParagraph[], memory: NamesMemory): (readonly NameSpan[])[] {
  const read = readNames(paragraphs, memory);
  memory.agreement = agreeOnTypes(read, memory.agreement);
  return findMissedNames(paragraphs, memory.agreement.agreed, memory);
}
