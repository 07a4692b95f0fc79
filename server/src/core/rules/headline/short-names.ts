// What headlines say for a name that the article gives in full: short forms, nicknames, acronyms, states for their cities.
// Facts written for the purpose; keys and values are folded.

const table = `
dem=democrat dems=democrat gop=republican repubs=republican tory=conservative libdems=liberal
bibi=netanyahu bojo=johnson barack=obama hillary=clinton bernie=sanders mitch=mcconnell newt=gingrich arnie=schwarzenegger
macca=mccartney becks=beckham posh=beckham wills=william fergie=ferguson
feds=federal fed=federal doj=justice dhs=homeland hhs=health epa=environmental scotus=supreme potus=president ag=attorney
sec=securities irs=revenue fcc=communications ftc=trade fda=drug nsa=security ice=immigration cbp=border va=veterans
brits=british brit=british aussie=australia aussies=australia kiwi=zealand kiwis=zealand yank=american yanks=american
windies=indies proteas=africa boks=springbok springboks=africa azzurri=italy wallabies=australia socceroos=australia
alabama=birmingham,montgomery,mobile alaska=anchorage,juneau arizona=phoenix,tucson arkansas=little rock
california=los angeles,francisco,sacramento,diego colorado=denver,boulder connecticut=hartford,haven delaware=wilmington,dover
florida=miami,tampa,orlando,tallahassee,jacksonville georgia=atlanta,savannah hawaii=honolulu idaho=boise
illinois=chicago,springfield indiana=indianapolis iowa=moines kansas=wichita,topeka kentucky=louisville,lexington,frankfort
louisiana=orleans,baton maine=portland,augusta maryland=baltimore,annapolis massachusetts=boston,cambridge
michigan=detroit,lansing,flint minnesota=minneapolis,paul mississippi=jackson missouri=louis,kansas city montana=billings,helena
nebraska=omaha,lincoln nevada=vegas,reno,carson ohio=columbus,cleveland,cincinnati oklahoma=tulsa oregon=portland,salem,eugene
pennsylvania=philadelphia,pittsburgh,harrisburg tennessee=nashville,memphis texas=houston,dallas,austin,antonio,paso
utah=salt lake,provo vermont=burlington,montpelier virginia=richmond,norfolk wisconsin=milwaukee,madison wyoming=cheyenne
`;

/** What the article may say for a folded word of the headline. */
export const shortNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...table.matchAll(/(\S+)=((?:(?!\s\S+=)[^\n])+)/g)].map(([, short, forms]) => [short, forms.trim().split(',')]),
);
