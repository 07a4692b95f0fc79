// What cleaning scraped copy takes out or fixes, as its list of changes calls it.
import { wording } from '../../wording/wording.ts';

export const say = wording('cleaning', {
  headlineMarks: 'Marks in the headline',
  headlines: 'Repeated headlines',
  furniture: 'Page furniture',
  letters: 'Damaged letters',
  passages: 'Repeated passages',
  spaces: 'Stray spaces',
  mixedMarks: 'Mixed quotation marks',
  marks: 'Quotation marks',
  abbreviations: 'Abbreviations',
});
