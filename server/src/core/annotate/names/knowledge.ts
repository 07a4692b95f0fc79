// What reading names needs to know of the world: the trained recogniser, the gazetteer, the lexicon, famous names.
import { createGazetteer, type Gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { loadNameModel, type NameModel } from '../../language/names/index.ts';
import { type Lexicon, loadLexicon } from '../../language/words/lexicon.ts';
import { type FamousNames, knowFamousNames } from '../spelling/famous-slips.ts';

export interface NameKnowledge {
  readonly model: NameModel;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly famous: FamousNames;
}

/** Unpacks all (some 30 ms). A host does it once and hands the value to every memory it makes. */
export function loadNameKnowledge(): NameKnowledge {
  const gazetteer = createGazetteer();
  return { model: loadNameModel(), gazetteer, lexicon: loadLexicon(), famous: knowFamousNames(gazetteer) };
}
