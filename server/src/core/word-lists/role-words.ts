// Words for what a person is: offices, ranks, jobs, kin, courtesies. Written for the purpose.
import { words } from './words.ts';

/** "Mr.": courtesies in short, before a surname. */
export const shortCourtesies = words('mr mrs ms mx dr prof rev');

/** "Sen.", "Sgt.": offices and ranks in short, before a name. */
export const shortTitles = words(`
  sen sens rep reps gov govs gen maj lt col adm capt cmdr cdr sgt cpl pvt pte brig supt insp det cllr cllrs coun couns ald
`);

/** Further titles and names in short, as copy writes them before a name: "Hon.", "Pres.", "St.". */
export const otherShortTitles = words('hon pres messrs fr cdr asst atty dist st');

/** Whoever bears one is called by it and a first name. */
export const nobleTitles = words('king queen prince princess duke duchess earl emperor sultan emir sheikh pope');

/** Offices that one holds. */
const offices = words(
  shortTitles,
  nobleTitles,
  `
  prof president vice-president minister premier chancellor secretary senator congressman congresswoman representative
  governor mayor councillor councilman councilwoman alderman alderwoman assemblyman assemblywoman ambassador envoy consul
  commissioner speaker whip lawmaker legislator mp chairman chairwoman chairperson chair chief director chief-executive ceo
  cfo coo treasurer manager coach captain skipper head-coach cardinal patriarch catholicos archbishop bishop abbot abbess prelate dean rector provost headteacher
  headmaster headmistress principal judge justice magistrate coroner registrar ombudsman
  sheriff marshal attorney prosecutor solicitor inspector superintendent constable general lieutenant colonel major sergeant
  admiral brigadier commander corporal professor curator editor
`,
);

/** Clergy who are called by their office; as words of a sentence some mean other things ("canon"). */
export const clergy = words('archdeacon deacon canon chaplain vicar rabbi pastor monsignor curate prebendary');

/** Jobs that a firm, a team or a ship may have as well: "publisher Corvane", "champion Redcar". */
export const sharedRoles = words(`
  owner partner leader trader broker publisher producer champion winner head star boss dealer banker investor translator
  rider guide forward center conductor broadcaster presenter sailor vet keeper veteran designer driver officer
  anchor deputy artist rapper singer musician model blogger comedian rival host player
`);

/** What is made, grown, sold and sailed by hand; without those that are surnames as often (mason, potter). */
const trades = words(`
  clockmaker watchmaker shoemaker dressmaker seamstress bookbinder saddler blacksmith locksmith goldsmith silversmith jeweller jeweler
  carpenter joiner bricklayer stonemason plasterer roofer glazier plumber electrician mechanic welder machinist shipwright
  beekeeper grazier rancher farmhand forester lumberjack gamekeeper winemaker florist
  greengrocer fishmonger bookseller auctioneer publican hairdresser caretaker janitor housekeeper surveyor dispatcher
  postman postwoman milkman busker trucker stationmaster harbourmaster harbormaster lifeguard coxswain bosun helmsman deckhand
  stevedore trawlerman landlord landlady
`);

/** Jobs that one does. */
const occupations = words(
  sharedRoles,
  trades,
  `
  spokesman spokeswoman spokesperson founder co-founder executive administrator organiser organizer coordinator adviser
  advisor aide assistant analyst economist strategist accountant consultant researcher scientist physicist chemist
  engineer architect historian philosopher lecturer teacher tutor
  student pupil lawyer barrister counsel detective investigator firefighter paramedic nurse doctor surgeon physician
  psychiatrist pharmacist farmer fisherman docker baker butcher chef cook waiter pilot soldier medic painter sculptor
  composer songwriter guitarist drummer pianist violinist dancer actor actress comic frontman filmmaker
  screenwriter playwright poet novelist author writer critic columnist correspondent reporter journalist activist campaigner
  lobbyist pollster diplomat negotiator official clerk candidate politician statesman backbencher astronaut explorer
  inventor entrepreneur businessman businesswoman tycoon billionaire striker midfielder defender goalkeeper winger
  centre-half fly-half batsman bowler all-rounder pitcher catcher quarterback linebacker guard sprinter swimmer cyclist golfer
  boxer jockey trainer referee umpire resident neighbour neighbor shopkeeper priest pastor vicar imam rabbi monk nun cleric
  ayatollah volunteer warden ranger librarian archivist schoolteacher widow widower pensioner retiree
  midwife dentist optician astronomer mathematician nutritionist conservationist environmentalist
`,
);

/** A relative, in one word. */
export const kin = words(`
  wife husband son daughter brother sister mother father grandson granddaughter grandfather grandmother uncle aunt nephew
  niece cousin partner fiance fiancee girlfriend boyfriend twin stepson stepdaughter
`);

const roles = words(offices, occupations, kin);

/** "virologist", "oceanographer": whoever studies something. */
const isScholar = (word: string) => word.endsWith('ologist') || word.endsWith('ographer');

/** Whether a folded word ("minister", "gen", "keeper") names an office, a job or a kinship. */
export function isRoleWord(folded: string): boolean {
  if (roles.has(folded)) return true;
  const hyphen = folded.lastIndexOf('-');
  return isScholar(folded) || (hyphen >= 0 && roles.has(folded.slice(hyphen + 1)));
}

/** Whether a folded word names an office that one holds, rather than a job that one does. */
export function isOfficeWord(folded: string): boolean {
  return offices.has(folded);
}

/** Whether a folded word names a kinship. */
export function isKinWord(folded: string): boolean {
  return kin.has(folded);
}

/** What comes before the word for an office or a job and belongs to it: "deputy", "prime", "foreign", "left". */
export const roleModifiers = words(`
  vice deputy prime former ex acting interim incoming outgoing first second third foreign home assistant associate senior junior
  lead head chief executive general national special team club company party police fire army navy air left right central attacking
  interior defence defense finance justice health education energy transport housing trade
  environment agriculture economic economics culture sports government opposition provincial regional local state federal
  new late retired managing press media world european olympic
`);

const female =
  words(`ms mrs miss lady dame madam spokeswoman chairwoman councilwoman congresswoman businesswoman actress queen princess duchess
    countess baroness wife daughter sister mother grandmother granddaughter aunt niece widow nun girlfriend schoolgirl`);
/** Without the offices in -man that women hold under the same name: chairman, spokesman. */
const male =
  words(`mr sir lord councilman congressman businessman king prince duke earl baron emperor sultan husband son
    brother father grandfather grandson uncle nephew widower monk pope boyfriend schoolboy batsman fisherman`);

/** The gender that a folded courtesy title or role tells. */
export function genderOfRoleWord(folded: string): 'female' | 'male' | undefined {
  return female.has(folded) ? 'female' : male.has(folded) ? 'male' : undefined;
}

const courtesies = words(shortCourtesies, 'miss sir lord lady dame sister father brother madam');

/** Whether a folded word is a title of courtesy, which says nothing of an office. */
export function isCourtesy(folded: string): boolean {
  return courtesies.has(folded);
}
