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
BD|Dhaka
LK|Colombo
NP|Kathmandu
MM|Naypyidaw,Yangon
KH|Phnom Penh
LA|Vientiane
MY|Kuala Lumpur,Putrajaya
TW|Taipei
MN|Ulaanbaatar,Ulan Bator
KZ|Astana
UZ|Tashkent
KG|Bishkek
TJ|Dushanbe
TM|Ashgabat
GE|Tbilisi
AM|Yerevan
AZ|Baku
BY|Minsk
MD|Chisinau
RO|Bucharest
BG|Sofia
RS|Belgrade
HR|Zagreb
SI|Ljubljana
BA|Sarajevo
AL|Tirana
MK|Skopje
ME|Podgorica
XK|Pristina
HU|Budapest
CZ|Prague
SK|Bratislava
EE|Tallinn
LV|Riga
LT|Vilnius
IS|Reykjavik
CY|Nicosia
MT|Valletta
KW|Kuwait City
QA|Doha
AE|Abu Dhabi
OM|Muscat
YE|Sanaa,Aden
LY|Tripoli
TN|Tunis
DZ|Algiers
MA|Rabat
SN|Dakar
ML|Bamako
NE|Niamey
BF|Ouagadougou
GH|Accra
CI|Abidjan,Yamoussoukro
LR|Monrovia
SL|Freetown
CM|Yaounde
TD|N'Djamena
CD|Kinshasa
CG|Brazzaville
AO|Luanda
ZM|Lusaka
MW|Lilongwe
MZ|Maputo
MG|Antananarivo
TZ|Dodoma
UG|Kampala
RW|Kigali
BI|Bujumbura
SO|Mogadishu
SS|Juba
ER|Asmara
NA|Windhoek
BW|Gaborone
CO|Bogota
PE|Lima
EC|Quito
BO|La Paz
CL|Santiago
PY|Asuncion
UY|Montevideo
GT|Guatemala City
HN|Tegucigalpa
SV|San Salvador
NI|Managua
CR|San Jose
PA|Panama City
HT|Port-au-Prince
DO|Santo Domingo
JM|Kingston
TT|Port of Spain
PG|Port Moresby
FJ|Suva
WS|Apia
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
