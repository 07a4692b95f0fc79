// Words of headlines that stand for one another, and words that nearly every headline has. Written for the purpose; stems, lower case.

import { functionWords } from '../../word-lists/function-words.ts';
import { without, words } from '../../word-lists/words.ts';

/** One class a line: a reworded headline swaps these freely. The first word names the class. Stems as headline-likeness.ts makes them. */
const classes = `
kill killed kills dead die dies died dying death deaths slain slay murder murdered deadly fatal fatally perish casualties
say says said claim claims tell tells told state states report reports reportedly admit admits insists
urge urges call calls appeal appeals ask asks beg demand demands seek seeks want wants plead pleads
win wins won victory beat beats defeat defeats triumph triumphs clinch clinches victorious edge edges
hit hits strike strikes struck rock rocks batter batters slam slams rattle jolt jolts pound pounds lash lashes shake shakes
arrest arrests arrested detain detains detained held hold holds custody nab nabbed caught capture captures captured seize seized
missing unaccounted
hurt hurts injured injures injury injuries injure wounded wounds wounding
blast blasts explosion explosions bomb bombs bombing bombings explode explodes exploded bomber
quit quits resign resigns resigned resignation steps stepping stands standing leave leaves departs
name names named appoint appoints appointed pick picks picked choose chooses chosen tap taps nominate nominates
halt halts halted stop stops stopped suspend suspends suspended block blocks blocked freeze ban bans banned bar bars
rise rises rising rose climb climbs climbed up gain gains gained jump jumps jumped surge surges soar soars higher increase increases increased grow grows growth raise raises boost boosts
fall falls fell falling drop drops dropped down slip slips decline declines slide slides lower decrease plunge plunges tumble sink sinks dip dips
approve approves approved back backs backed pass passes passed endorse endorses clear clears support supports ok okays
reject rejects rejected dismiss dismisses dismissed deny denies denied refuse refuses turn rebuff
talk talks meet meets meeting discuss discusses negotiation negotiations summit discussion discussions negotiate
premier pm
us america american americans usa
uk britain british
police cop cops officer officers
jail jailed jails prison imprisoned sentenced prisoner prisoners inmate inmates
hail hails praise praises welcome welcomes laud lauds applaud
warn warns warned warning alert alerts caution cautions
begin begins began start starts started open opens opened launch launches launched resume resumes kick underway
end ends ended close closes closed finish finishes over conclude concludes
protest protests protesters rally rallies demonstrate demonstration demonstrations demonstrators unrest march marches clash clashes
attack attacks attacked assault raid raids ambush
vow vows pledge pledges promise promises
quake earthquake tremor
ship vessel boat ferry
fire fires blaze
vote votes voting poll polls election elections elect
truce ceasefire
aid help helps relief assist
troop troops soldier soldiers army military force forces
rebel rebels militant militants insurgent insurgents gunmen gunman fighters
chief head leader boss
storm hurricane typhoon cyclone
cut cuts reduce reduces slash slashes trim trims
find finds found discover discovers discovered
fight fights battle battles war
send sends sent deploy deploys dispatch
show shows reveal reveals unveil unveils
visit visits arrive arrives trip
sign signs agree agrees deal accord agreement pact
plan plans set planned
buy buys purchase purchases acquire acquires takeover
child children kid kids
woman women
man men
airport airplane plane jet flight aircraft airliner
capital city
continue continues keep remain remains
face faces
charge charges charged accuse accuses accused
free frees freed release releases released
flee flees escape escapes fled
rescue rescues rescued save saves saved saving
delay delays delayed postpone postpones postponed
former ex
case trial
expand expands widen widens
give gives grant grants hand hands offer offers
cost costs price prices
spending budget
nuclear atomic
two pair
france french
germany german
spain spanish
greece greek
netherlands dutch
china chinese
switzerland swiss
denmark danish
sweden swedish
finland finnish
poland polish
turkey turkish
ireland irish
scotland scottish scots
wales welsh
portugal portuguese
un nations
`;

/** Words that say little: an overlap in them proves nothing. */
const slight = `there then more most less least new also just still again s re ve ll d vs v own get gets got make makes made take takes took`;

/** Words so common in headlines that they tell one story from another only a little. */
const common = `
kill say urge win hit arrest hurt blast quit name halt rise fall approve reject talk police hail warn begin end protest attack vow
fire vote aid troop rebel chief find fight send show visit sign plan man woman child case face charge free year years day days week
month time first last next top people world country government minister president official officials court judge state city group
news market stock stocks share shares house party home school team game match cup final season deal crisis law rule security
percent million billion live update video exclusive breaking least today
`;

export const classOf: ReadonlyMap<string, string> = new Map(
  classes
    .trim()
    .split('\n')
    .flatMap((line) => {
      const members = line.split(' ');
      return members.map((word): [string, string] => [word, members[0]]);
    }),
);
/** "US" is a country here. */
export const slightWords: ReadonlySet<string> = words(without(functionWords, 'us'), slight);
export const commonWords: ReadonlySet<string> = words(common);

/** Pairs of classes, each in both orders, that tell opposite news. */
export const opposedClasses: ReadonlySet<string> = new Set(
  [
    ['rise', 'fall'],
    ['approve', 'reject'],
    ['begin', 'end'],
    ['arrest', 'free'],
    ['halt', 'begin'],
    ['halt', 'continue'],
  ].flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
);
