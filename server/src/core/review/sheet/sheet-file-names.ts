// What a house sheet is called. Where a folder has both, the first counts, and the second is told.
import { wording } from '../../wording/wording.ts';

export const sheetFileNames = ['newsroom.yml', 'newsroom.yaml'] as const;

export const say = wording('second-sheet', {
  found: '{first} is in the same folder, and only that one counts. Keep one of the two.',
});

export const secondSheet = say.found({ first: sheetFileNames[0] });
