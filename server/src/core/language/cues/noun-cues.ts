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

/** Documents and displays that speak for themselves: "the report said", "a sign that read". */
export const documentNouns = words(`
  ad advertisement agreement article audit banner bill book brief bulletin caption charter column constitution contract
  dispatch document editorial email entry essay filing guideline headline inscription invitation journal label lawsuit leaflet
  letter line manifesto manual memo memorandum message minutes motion note notice order paper paragraph passage petition placard
  plaque plan platform poll post poster presentation press proposal record report resolution review ruling script sign slogan
  statement study subpoena summary survey text transcript treaty tweet verdict warrant website
`);
