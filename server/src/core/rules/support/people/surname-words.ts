// What is beside a surname: titles, parties, verbs that people do. Written for the purpose.

import { monthNames, weekdayNames } from '../../../word-lists/calendar.ts';
import { adverbs, functionWords, indefinitePronouns } from '../../../word-lists/function-words.ts';
import {
  clergy,
  isOfficeWord,
  kin,
  nobleTitles,
  sharedRoles,
  shortCourtesies,
} from '../../../word-lists/role-words.ts';
import { bodies, compass, landforms } from '../../../word-lists/thing-words.ts';
import { words } from '../../../word-lists/words.ts';

/** Courtesy titles: whoever bears one is a person. A lord, a king or a pope is in full by that name. */
export const courtesies = words(shortCourtesies, 'professor reverend messrs');

/** Further titles that copy writes with a capital before a name: of several, of a party. */
const otherTitles = words(
  clergy,
  `
  senators leader private justices detective officer deputy councilmember councilor assemblyman assemblywoman delegate
  comptroller controller clerk agent trooper warden undersecretary spokesman spokeswoman spokesperson
  counsel counselor adviser advisor strategist candidate democrat republican
  auditor supervisor trustee selectman selectwoman freeholder assemblymember commandant negotiator investigator firefighter
`,
);

/** Whether copy writes the word before a name as a title or a rank. */
export const isTitleWord = (folded: string) =>
  (isOfficeWord(folded) && !firstNamesToo.has(folded)) || otherTitles.has(folded);

/** "Dean Haddock", "Major Garrett" */
const firstNamesToo = words('dean major');

/** Titles that are the name of whoever bears them: a pope has no surname. */
export const namingTitles = words(
  nobleTitles,
  `
  saint st sir lord lady dame baron baroness count countess empress ayatollah rabbi imam father mother sister brother aunt
  uncle grandma grandpa santa san sainte swami guru mullah
`,
);

/** Roles that a firm or a team has as well: "owner Corvane", "champion Redcar". */
export const firmRoles = words(sharedRoles, 'chair chief carrier developer guard maker opener');

/** Verbs in the past or present that people do and bodies do not. */
export const humanVerbs = words(`
  was is has had felt feels thinks thought knew knows went came grew wore wears smiled laughed nodded shrugged cried wept sat stood
  walked ran drove flew slept ate drank studied graduated married divorced retired resigned died testified tweeted recalled
  recounted remembered wrote writes tells told asked worries worried loves loved hates hated hopes wished lived lives moved taught
  quipped joked snapped demurred mused fumed pleaded remained stayed watched saw heard turned looked began started returned
  stepped appeared arrived left met visited spoke speaks talked praised apologized apologised
`);

/** What a person has and a firm has not. */
export const personOwns = words(
  kin,
  `
  spouse sons daughters brothers sisters parents family widow lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson aide aides friend friends
  death arrest trial body face hands voice hair home house career tenure resignation testimony remarks speech comments memoir
  mentor predecessor successor nomination confirmation childhood boyhood life birthday funeral colleague colleagues apartment
  challenge shot header goal goals penalty pass cross injury try drop-goal dismissal wicket innings serve forehand backhand
  supporters opponent rival rivals critics tweet tweets book novel ouster firing departure
`,
);

/** What a firm or a work has and a person has not. */
export const firmOwn = words(`
  shares share stake stakes sales profits profit stock board parliament government capital coast border borders navy army embassy foreign prime customers users software products product website unit shareholders
  headquarters servers employees subsidiary revenue revenues platform app readers newsroom editors population residents streets
  economy borders capital parliament government suburbs roster offense defense airport coast
`);

const feasts = 'christmas easter thanksgiving halloween passover ramadan hanukkah diwali eid';
const seasons = 'spring summer fall winter autumn';
const faiths = `
  god lord jesus christ islam christianity judaism hinduism buddhism catholic protestant muslim jewish christian hindu buddhist
  bible koran quran torah talmud`;
const peoples = 'hispanic latino latina black white asian african american';
/** Whoever was born in the same years: "Generation Xers". */
const generations = 'millennials boomers xers zoomers';
const politics = `
  congress parliament senate house hill capitol constitution president minister secretary court federal state supreme national
  international democrat democrats democratic republican republicans conservative conservatives liberal liberals labour tory tories
  progressive progressives independents libertarian libertarians socialist communist`;
const forces = 'marines sailors soldiers troops airmen';
/** Groups that open a sentence without an article. */
const groups = `
  people police officials critics experts investigators prosecutors lawyers lawmakers voters supporters opponents protesters analysts
  researchers scientists doctors parents students teachers workers residents witnesses authorities women men`;
const page = `
  thanks thank please note editor update updated correction breaking watch read click photo image video related advertisement story
  continue share follow subscribe sign listen see source sources caption credit copyright question answer`;
const online = 'internet web twitter facebook google instagram youtube';
/** "Easier said than done": comparatives that open a sentence. */
const comparatives =
  'better worse easier harder bigger smaller greater higher longer shorter sooner earlier later faster';
/** "[Emphasis added]": what an editor did to the letters of a quotation. */
const letters = 'emphasis italics boldface bold underlining capitals';
const openings = `
  yes less such eleven twelve second third former late new old own same finally recently hence otherwise according asked told said
  adding speaking responding referring citing calling noting given added let anybody nothing something everything i'm i've i'd i'll
  year earth`;

/** First words of a sentence, and others, that are no part of a name. */
export const noName = words(
  functionWords,
  adverbs,
  indefinitePronouns,
  weekdayNames,
  monthNames,
  compass,
  feasts,
  seasons,
  faiths,
  peoples,
  generations,
  politics,
  forces,
  groups,
  page,
  online,
  comparatives,
  letters,
  openings,
  'mr mrs ms miss u.s us uk eu un',
);

/** Words that make a name of the run that they end: a body, a place, a work. */
export const thingWords = words(
  bodies,
  landforms,
  `
  inc corp corporation company co ltd llc plc group holdings services air forces airlines motors motor industries systems
  technologies press news times post journal tribune herald gazette observer magazine television tv radio squad insurance
  petroleum oil gas steel communications electronics software entertainment pictures records securities mountains islands
  street road avenue lane boulevard highway square park airport beach hill hills canyon fort bridge creek falls forest
  harbor harbour stadium arena palace castle cup open championship games tournament prize series bowl trophy day war
  battle act award awards treaty festival accord agreement conference summit election week fair bill law amendment plan
  project doctrine report memo dossier affair scandal case hall tower towers hotel building plaza poll survey index scale
  brothers sisters show hour live tonight today opposition schools general majority minority leadership
  affairs staff relations initiative elementary middle high
`,
);
