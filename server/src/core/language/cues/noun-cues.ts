// Nouns that carry words as verbs do: "his claim that …", "in a statement: …", "her response was …".

import { words } from '../../word-lists/words.ts';

/** Something said, written or thought, which somebody owns: "Smith's claim that", "the warning from the bank that". */
export const speechNouns = words(`
  accusation advice allegation announcement answer appeal apology argument article assertion assessment assurance belief blog
  boast book call challenge claim comment comments complaint conclusion concession confession contention conviction criticism
  declaration demand denial description dictum editorial email emails essay explanation fear feeling forecast hope idea
  insistence interview instruction interpretation joke lament letter line manifesto memo message motto note notion observation
  opinion plea pledge post prediction promise proposal prophecy question quip reaction reasoning rebuke recollection
  recommendation refrain remark remarks reminder reply report request response retort revelation rule sermon slogan speech
  statement stance suggestion summary testimony text theory thought threat tweet tweets verdict view vow warning words wording
`);

/** Documents that somebody issues, sends or files: no newspaper, sign or text on a picture. */
export const issuedDocuments = words(`
  document email filing lawsuit letter memo memorandum message motion note notice petition report resolution review statement
  study summary survey transcript
`);

/** What words are written on for all to see, and the words that are above or beside a text. */
export const displays = words('sign placard banner poster plaque headline caption editorial label inscription');

/** Documents and displays that speak for themselves: "the report said", "a sign that read". */
export const documentNouns = words(
  issuedDocuments,
  displays,
  `
  ad advertisement agreement article audit bill book brief bulletin charter column constitution contract dispatch entry essay
  guideline invitation journal leaflet line manifesto manual minutes order paper paragraph passage plan platform poll post
  presentation press proposal record ruling script slogan subpoena text treaty tweet verdict warrant website
`,
);
