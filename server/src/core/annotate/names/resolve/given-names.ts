// Given names and their pet forms: "Mike" and "Michael" may be one person.

/** One name a line with its short forms; a short form of several names goes with the commonest. */
const petForms = `
alexander alex alec sandy aleksandr
alfred alf alfie
andrew andy drew
anthony tony antony
benjamin ben benny
charles charlie chuck
christopher chris kit
daniel dan danny
david dave davey
donald don donnie
edward ed eddie ted teddy ned
frederick fred freddie
gerald gerry jerry
gregory greg
harold harry hal
henry hank
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey geoff
john johnny jack jon jonny
jonathan jonathon
joseph joe joey
joshua josh
kenneth ken kenny
lawrence larry laurence
leonard len lenny
matthew matt
michael mike mick mickey
nathaniel nathan nate
nicholas nick nicky nicolas
patrick pat paddy
peter pete
philip phil phillip
raymond ray
richard rick dick ricky rich richie
robert bob rob bobby robbie
ronald ron ronnie
samuel sam sammy
stephen steve steven
stanley stan
theodore theo
thomas tom tommy
timothy tim timmy
vincent vince
walter walt
william bill will billy willy liam
abigail abby
amanda mandy
angela angie
barbara barb babs
catherine cathy kate katie kathy katherine kathryn cate
christine chrissie tina
deborah deb debbie
dorothy dot dottie
elizabeth liz beth betty lizzie eliza bess libby
emily em
florence flo
gillian gill jill
jacqueline jackie
jennifer jen jenny
jessica jess jessie
judith judy
kimberly kim
margaret maggie meg peggy marge
nancy nan
pamela pam
patricia tricia patty
rebecca becky
samantha sammie
sandra sandie
stephanie steph
susan sue susie
teresa terry tess theresa
valerie val
veronica ronnie
victoria vicky
sergei sergey serhiy
yuri yury iurii
mohammed muhammad mohamed mohammad muhammed
ahmed ahmad
hussein husayn hussain husain
alexei aleksei alexey
dmitry dmitri dimitri
vladimir volodymyr
mikhail mykhailo
yevgeny evgeny yevgeni evgeni
`;

const baseForms = new Map<string, string>();
for (const line of petForms.trim().split('\n')) {
  const [base, ...forms] = line.split(' ');
  for (const form of [base, ...forms]) if (!baseForms.has(form)) baseForms.set(form, base);
}

/** The full form of a folded given name ("mike" gives "michael"); itself where it is no pet form. */
export function baseOfGivenName(folded: string): string {
  return baseForms.get(folded) ?? folded;
}
