// What a finding says of the other places that it speaks of, where there is nothing more to say of them.
import { wording } from '../../wording/wording.ts';

export const say = wording('places', {
  tooHere: 'Here, too',
  lineToo: 'This line, too',
  first: 'First used here',
  headline: 'The headline',
  deleteLines: '{lines:Delete this line|Delete these # lines}',
});
