// Capitals and seats of government, which copy names for the country. Written for the purpose.
import { foldName } from './fold-name.ts';

/** Country code | names. */
const seats = `
US|Washington,White House,Pentagon,Capitol,Capitol Hill,Oval Office,Wall Street,State Department,Hollywood
GB|London,Downing Street,No 10,Whitehall,Westminster,Commons,Buckingham Palace,Scotland Yard
RU|Moscow,Kremlin
CN|Beijing,Peking
FR|Paris,Elysee,Elysee Palace
DE|Berlin,Bundestag,Bonn
IT|Rome
ES|Madrid
PT|Lisbon
BE|Brussels
NL|Hague,The Hague,Amsterdam
GR|Athens
TR|Ankara
UA|Kyiv,Kiev
PL|Warsaw
AT|Vienna
CH|Bern,Berne,Geneva
SE|Stockholm
NO|Oslo
DK|Copenhagen
FI|Helsinki
IE|Dublin
IR|Tehran,Teheran
IQ|Baghdad
IL|Jerusalem,Tel Aviv,Knesset
SY|Damascus
EG|Cairo
SA|Riyadh
JO|Amman
LB|Beirut
AF|Kabul
PK|Islamabad
IN|Delhi,New Delhi,Bollywood
JP|Tokyo
KR|Seoul
KP|Pyongyang
ID|Jakarta
TH|Bangkok
VN|Hanoi
PH|Manila
AU|Canberra
NZ|Wellington
CA|Ottawa
MX|Mexico City
BR|Brasilia
AR|Buenos Aires
VE|Caracas
CU|Havana
ZA|Pretoria
KE|Nairobi
NG|Abuja
ET|Addis Ababa
SD|Khartoum
ZW|Harare
x-europe|Brussels
`;

const countriesBySeat = new Map<string, string[]>();
for (const line of seats.trim().split('\n')) {
  const [code, names] = line.split('|');
  for (const name of names.split(',')) {
    const folded = foldName(name);
    countriesBySeat.set(folded, [...(countriesBySeat.get(folded) ?? []), code]);
  }
}

/** Codes of the countries for which a folded name may be used as their capital or seat of government; mostly none. */
export function countriesSeatedIn(folded: string): readonly string[] {
  return countriesBySeat.get(folded) ?? [];
}
