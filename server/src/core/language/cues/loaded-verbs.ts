// Verbs of saying that take sides: they doubt the speaker, believe him, or act him out. Dictionary forms.

import { words } from '../../word-lists/words.ts';

export const loadedVerbs = words(`
  claim admit concede confess reveal boast gush quip opine insist maintain assert exclaim smile laugh chuckle grin muse enthuse
  refute rant whine complain crow sniff snap growl bark lament joke divulge disclose allege acknowledge point
`);
