// The gazetteer for rules: a table that never changes.
import { createGazetteer } from '../../language/gazetteer/gazetteer.ts';

export const gazetteer = createGazetteer();
