// Words for what a person is: offices, ranks, jobs, kin. Written for the purpose.

const OFFICES = `
president vice-president minister premier chancellor secretary senator sen congressman congresswoman representative rep governor gov
mayor councillor councilman councilwoman alderman ambassador envoy consul commissioner speaker whip lawmaker legislator mp chairman
chairwoman chairperson chair chief director chief-executive ceo cfo coo treasurer manager coach captain skipper head-coach king queen
prince princess duke duchess earl emperor sultan emir sheikh pope cardinal archbishop bishop dean rector provost headteacher principal
judge justice magistrate sheriff marshal attorney prosecutor solicitor inspector superintendent constable general gen lieutenant lt
colonel col major maj sergeant sgt admiral adm brigadier commander cmdr capt corporal professor prof curator editor
`;

const OCCUPATIONS = `
spokesman spokeswoman spokesperson leader head star founder co-founder owner boss executive administrator organiser organizer coordinator
adviser advisor aide assistant analyst economist strategist trader dealer banker broker investor accountant consultant researcher
scientist physicist chemist biologist ecologist oceanographer geologist engineer architect historian sociologist psychologist
philosopher lecturer teacher tutor student pupil lawyer barrister counsel detective officer investigator firefighter paramedic nurse
doctor surgeon physician psychiatrist vet pharmacist farmer fisherman docker baker butcher chef cook waiter driver pilot sailor
soldier medic painter sculptor artist photographer designer musician composer conductor singer songwriter rapper guitarist drummer
pianist violinist dancer actor actress comedian comic frontman filmmaker screenwriter playwright poet novelist author writer translator publisher
critic columnist correspondent reporter journalist broadcaster presenter anchor producer activist campaigner lobbyist pollster
diplomat negotiator official clerk candidate politician statesman backbencher astronaut explorer inventor entrepreneur businessman
businesswoman tycoon billionaire striker midfielder defender goalkeeper keeper winger forward centre-half fly-half batsman bowler
all-rounder pitcher catcher quarterback linebacker guard center sprinter swimmer cyclist golfer boxer jockey trainer referee umpire
player champion winner veteran rider driver resident neighbour neighbor shopkeeper docker priest pastor vicar imam rabbi monk nun
cleric ayatollah volunteer warden ranger keeper guide librarian archivist schoolteacher schoolteacher widow widower chairperson deputy
resident pensioner retiree clockmaker carpenter plumber electrician mechanic harbourmaster dispatcher treasurer
`;

const KIN = `
wife husband son daughter brother sister mother father grandson granddaughter grandfather grandmother uncle aunt nephew niece cousin
partner fiance fiancee girlfriend boyfriend twin stepson stepdaughter
`;

const list = (words: string) => words.trim().split(/\s+/);

const officeWords: ReadonlySet<string> = new Set(list(OFFICES));
const roleWords: ReadonlySet<string> = new Set([...officeWords, ...list(OCCUPATIONS), ...list(KIN)]);

/** Whether a folded word ("minister", "gen", "keeper") names an office, a job or a kinship. */
export function isRoleWord(folded: string): boolean {
  return roleWords.has(folded) || (folded.includes('-') && roleWords.has(folded.slice(folded.lastIndexOf('-') + 1)));
}

/** Whether a folded word names an office that one holds, rather than a job that one does. */
export function isOfficeWord(folded: string): boolean {
  return officeWords.has(folded);
}

const kinWords: ReadonlySet<string> = new Set(list(KIN));

/** Whether a folded word names a kinship. */
export function isKinWord(folded: string): boolean {
  return kinWords.has(folded);
}

const FEMALE = new Set(
  list(`ms mrs miss lady dame madam spokeswoman chairwoman councilwoman congresswoman businesswoman actress queen princess duchess
    countess baroness wife daughter sister mother grandmother granddaughter aunt niece widow nun girlfriend schoolgirl`),
);
const MALE = new Set(
  list(`mr sir lord spokesman chairman councilman congressman businessman actor king prince duke earl baron emperor sultan husband son
    brother father grandfather grandson uncle nephew widower monk pope boyfriend schoolboy batsman fisherman`),
);

/** The gender that a folded courtesy title or role tells. */
export function genderOfRoleWord(folded: string): 'female' | 'male' | undefined {
  return FEMALE.has(folded) ? 'female' : MALE.has(folded) ? 'male' : undefined;
}

const COURTESIES = new Set(list('mr mrs ms miss mx dr sir lord lady dame rev sister father brother prof madam'));

/** Whether a folded word is a title of courtesy, which says nothing of an office. */
export function isCourtesy(folded: string): boolean {
  return COURTESIES.has(folded);
}
