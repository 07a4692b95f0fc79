// What reading names needs to know of the world: the trained recogniser and the gazetteer.
import { createGazetteer, type Gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { loadNameModel, type NameModel } from '../../language/names/index.ts';

export interface NameKnowledge {
  readonly model: NameModel;
  readonly gazetteer: Gazetteer;
}

/** Unpacks both (some 30 ms). A host does it once and hands the value to every memory it makes. */
export function loadNameKnowledge(): NameKnowledge {
  return { model: loadNameModel(), gazetteer: createGazetteer() };
}
