// The word classes that the name model was trained with, frozen as its weights are: to change one, train again. Whatever else needs
// words takes them from word-lists/.
import { hashWord } from './hash.ts';

export const title = 1;
export const institution = 1 << 1;
export const landform = 1 << 2;
export const event = 1 << 3;
export const calendar = 1 << 4;
/** Verbs whose subject is mostly a person. */
export const deed = 1 << 5;
export const inside = 1 << 6;
export const towards = 1 << 7;
export const connector = 1 << 8;
export const particle = 1 << 9;
export const functionWord = 1 << 10;
export const passedOver = 1 << 11;
export const article = 1 << 12;
export const saidWord = 1 << 13;
export const role = 1 << 14;
export const sport = 1 << 15;
export const business = 1 << 16;
export const clubWord = 1 << 17;
export const companyWord = 1 << 18;
export const abbreviation = 1 << 19;
export const honorific = 1 << 20;

const wordsByClass: readonly (readonly [number, string])[] = [
  [
    title,
    `mr mrs ms miss dr sir lord lady dame president prime minister chancellor secretary senator sen rep congressman congresswoman
     governor gov mayor king queen prince princess pope archbishop bishop cardinal rev reverend father general gen colonel col captain
     capt major maj lieutenant lt sergeant sgt admiral adm judge justice professor prof sheikh ayatollah imam ambassador premier
     chairman chairwoman director coach manager spokesman spokeswoman deputy inspector commissioner attorney striker midfielder
     defender goalkeeper envoy leader opposition analyst dealer economist trader negotiator lawyer actor actress singer author
     champion seed captain skipper pitcher quarterback forward winger batsman bowler president-elect ex-president officer constable`,
  ],
  [
    institution,
    `inc corp corporation co company companies ltd limited plc llc group holdings holding bank ministry department university college
     school institute council committee commission party union association federation confederation agency authority court tribunal
     parliament congress senate assembly office bureau service services police army navy corps brigade battalion command force forces
     guard airlines airways air motors motor industries industrial systems international technologies technology partners exchange
     fund foundation trust club press news times post journal tribune herald gazette observer television tv radio church cathedral
     centre center hospital clinic society alliance front movement organisation organization board team squad bancorp insurance assurance
     petroleum oil gas steel mines mining telecom communications electronics software computer computers entertainment pictures
     records sa ag nv spa gmbh oy ab bhd pty kg reserve treasury brothers sons associates securities broadcasting aerospace chemical
     chemicals pharmaceuticals pharmaceutical laboratories healthcare enterprises academy museum gallery library theatre theater
     orchestra philharmonic opera cabinet administration government embassy consulate chamber league network`,
  ],
  [
    landform,
    `sea river mountains mountain mount mt island islands isle bay gulf cape province county valley lake peninsula strip coast desert
     ocean strait straits street road avenue lane boulevard highway square park airport beach hill hills heights canyon region district
     republic state territory kingdom city town village port point fort saint st san santa bridge creek falls forest harbour harbor
     stadium arena ground palace castle north south east west northern southern eastern western central upper lower greater`,
  ],
  [
    event,
    `cup open championship championships games tournament prix series olympics olympic bowl masters trophy shield day war battle act
     award awards prize treaty festival revolution accord accords agreement classic marathon tour conference summit election
     elections referendum week fair exhibition grand`,
  ],
  [
    deed,
    `said says told added adds announced argued asked claimed warned insisted denied admitted noted explained replied wrote beat beats
     defeated scored won hit took led joined met became visited arrived resigned died married born thinks believes hopes wants went
     struck finished retired recalled acknowledged described`,
  ],
  [inside, 'in near outside across around throughout inside'],
  [towards, 'at from to into between of for against v vs versus over'],
  [connector, 'of the and for de la le du del da dos di van von der den bin al el ibn on y e und et'],
  [particle, 'de la le du del da dos di van von der den bin al el ibn ben abu ten ter af av zu'],
  [
    functionWord,
    `the a an this that these those he she it they we i you his her its their our my your in on at of for to from by with and but or
     as if when while after before since although though because however meanwhile there here not no yes what who which where why how
     all some any many most more less few both each every another other such is are was were be been has have had do does did will
     would can could should may might must than then so up out over under about into during between against through just also only
     even still yet now again once very too nor per via amid upon among within without until till whether despite
     neither either next last earlier later recently nearly almost perhaps maybe otherwise instead indeed thus hence therefore moreover
     elsewhere everyone everybody nobody nothing something someone anyone let yesterday today tomorrow according
     im id ive ill itll well dont cant wont didnt isnt wasnt youre theyre weve youll theyll thats whats theres heres lets doesnt couldnt
     wouldnt shouldnt havent hasnt`,
  ],
  [passedOver, 'the a an former new mr ex then late'],
  [article, 'the'],
  [saidWord, 'said says told added'],
  [
    role,
    `accountant activist adviser advisor aide ally architect artist astronaut athlete aunt banker biographer boss boyfriend brother
     businessman businesswoman candidate chef chemist chief cleric clerk colleague columnist comedian commander composer conductor
     congressman councillor counsel critic curator daughter designer detective diplomat doctor driver editor engineer executive expert
     farmer father filmmaker firefighter founder friend girlfriend golfer guitarist head historian husband investigator journalist
     jockey lecturer lieutenant lobbyist magistrate mother musician neighbour neighbor nephew niece novelist nurse official owner
     painter partner pastor photographer physicist pilot player playmaker poet politician pollster priest producer prosecutor
     psychologist rapper reporter representative researcher resident rider rival runner scientist scriptwriter sculptor sister son
     soldier strategist student superintendent surgeon swimmer teacher teammate tycoon uncle veteran victim widow wife winner witness
     worker writer compatriot countryman fellow left-hander right-hander sprinter cyclist wrestler boxer skier goaltender catcher
     shortstop outfielder infielder baseman reliever left-arm spinner opener all-rounder centre-half full-back fly-half`,
  ],
  [
    sport,
    `match matches league cup beat beats innings inning goals goal season points standings scores scorers results round final finals
     semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals striker coach team teams
     players championship tournament wicket wickets overs defeated seed seeded tennis golf soccer football cricket rugby basketball
     baseball hockey pitcher homer homers touchdown touchdowns race lap champion championships division playoffs playoff halftime
     half-time attendance played drawn medal olympic olympics qualifier qualifying penalty midfielder defender goalkeeper keeper
     batsman bowler unbeaten winger header game games marathon sprint skiing athletics squash badminton volleyball boxing cycling
     friendly fixture fixtures relegation runs hitter homered doubled singled rebounds quarterback innings`,
  ],
  [
    business,
    `shares share percent profit profits market markets company companies stock stocks billion earnings revenue revenues dealers
     traders trading sales dividend bond bonds prices exports net dollar yen index analysts analyst investors acquisition merger
     stake shareholders quarter pretax turnover exchange rate rates deal loss losses yield futures crude barrels tonnes`,
  ],
  [
    clubWord,
    `united city rangers rovers wanderers athletic town county albion wednesday villa forest palace hotspur fc afc cf sc ac cd sk fk
     real inter dynamo dinamo spartak lokomotiv sporting olympique borussia bayer racing deportivo atletico hapoel maccabi red sox
     bulls lakers bears giants jets eagles tigers lions cubs mets yankees braves indians devils kings stars flames rockets suns`,
  ],
  [honorific, 'mr mrs ms miss dr prof sen rep gov gen lt col capt sgt maj messrs'],
  [companyWord, 'inc corp corporation ltd limited plc llc co sa ag nv spa gmbh bhd pty kg holdings bancorp'],
  [
    abbreviation,
    'mr mrs ms dr sen rep gov gen col st ste jr sr inc corp co ltd lt sgt capt prof rev no mt ft maj adm cmdr hon vs bros',
  ],
  [
    calendar,
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
     november december jan feb mar apr jun jul aug sept sep oct nov dec`,
  ],
];

const classes = new Map<number, number>();
for (const [bit, words] of wordsByClass) {
  for (const word of words.trim().split(/\s+/)) classes.set(hashWord(word), (classes.get(hashWord(word)) ?? 0) | bit);
}

/** The classes of a word, by its hash, as a set of bits. */
export function classesOf(wordHash: number): number {
  return classes.get(wordHash) ?? 0;
}
