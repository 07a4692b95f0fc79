// Every country, the nations of the United Kingdom and some states that are no more, written for the purpose. Facts only;
// read through gazetteer.ts.

/**
 * One country a line: code | common name | official names | other names | abbreviations | demonyms.
 * Entries of a field are parted by commas. The first demonym is the adjective. Codes are ISO 3166 where there is one.
 */
export const countryTable = `
AF|Afghanistan|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|||Afghan,Afghans,Afghani
AL|Albania|Republic of Albania|||Albanian,Albanians
DZ|Algeria|People's Democratic Republic of Algeria|||Algerian,Algerians
AD|Andorra|Principality of Andorra|||Andorran,Andorrans
AO|Angola|Republic of Angola|||Angolan,Angolans
AG|Antigua and Barbuda||Antigua||Antiguan,Antiguans,Barbudan
AR|Argentina|Argentine Republic|||Argentine,Argentines,Argentinian,Argentinians,Argentinean
AM|Armenia|Republic of Armenia|||Armenian,Armenians
AW|Aruba||||Aruban,Arubans
AU|Australia|Commonwealth of Australia|||Australian,Australians,Aussie,Aussies
AT|Austria|Republic of Austria|||Austrian,Austrians
AZ|Azerbaijan|Republic of Azerbaijan|||Azerbaijani,Azerbaijanis,Azeri,Azeris
BS|Bahamas|Commonwealth of The Bahamas|||Bahamian,Bahamians
BH|Bahrain|Kingdom of Bahrain|||Bahraini,Bahrainis
BD|Bangladesh|People's Republic of Bangladesh|||Bangladeshi,Bangladeshis
BB|Barbados||||Barbadian,Barbadians,Bajan,Bajans
BY|Belarus|Republic of Belarus|Byelorussia,Belorussia||Belarusian,Belarusians,Belarussian,Belarussians,Belorussian
BE|Belgium|Kingdom of Belgium|||Belgian,Belgians
BZ|Belize||||Belizean,Belizeans
BJ|Benin|Republic of Benin|Dahomey||Beninese,Beninois
BM|Bermuda||||Bermudian,Bermudians
BT|Bhutan|Kingdom of Bhutan|||Bhutanese
BO|Bolivia|Plurinational State of Bolivia|||Bolivian,Bolivians
BA|Bosnia and Herzegovina||Bosnia,Bosnia-Herzegovina,Herzegovina||Bosnian,Bosnians
BW|Botswana|Republic of Botswana|||Botswanan,Batswana,Motswana
BR|Brazil|Federative Republic of Brazil|||Brazilian,Brazilians
BN|Brunei|Brunei Darussalam|||Bruneian,Bruneians
BG|Bulgaria|Republic of Bulgaria|||Bulgarian,Bulgarians
BF|Burkina Faso||Upper Volta||Burkinabe,Burkinabé
BI|Burundi|Republic of Burundi|||Burundian,Burundians
KH|Cambodia|Kingdom of Cambodia|Kampuchea||Cambodian,Cambodians
CM|Cameroon|Republic of Cameroon|||Cameroonian,Cameroonians
CA|Canada||||Canadian,Canadians
CV|Cape Verde|Republic of Cabo Verde|Cabo Verde||Cape Verdean,Cape Verdeans
KY|Cayman Islands||Caymans||Caymanian,Caymanians
CF|Central African Republic|||CAR|Central African,Central Africans
TD|Chad|Republic of Chad|||Chadian,Chadians
CL|Chile|Republic of Chile|||Chilean,Chileans
CN|China|People's Republic of China|Mainland China|PRC|Chinese
CO|Colombia|Republic of Colombia|||Colombian,Colombians
KM|Comoros|Union of the Comoros|||Comoran,Comorian,Comorans
CG|Republic of the Congo||Congo Republic,Congo-Brazzaville||Congolese
CD|Democratic Republic of the Congo|Democratic Republic of Congo|Congo,DR Congo,Congo-Kinshasa,Zaire|DRC|Congolese,Zairean,Zaireans,Zairian
CR|Costa Rica|Republic of Costa Rica|||Costa Rican,Costa Ricans
HR|Croatia|Republic of Croatia|||Croatian,Croatians,Croat,Croats
CU|Cuba|Republic of Cuba|||Cuban,Cubans
CW|Curaçao||Curacao||Curaçaoan
CY|Cyprus|Republic of Cyprus|||Cypriot,Cypriots
CZ|Czech Republic||Czechia||Czech,Czechs
DK|Denmark|Kingdom of Denmark|||Danish,Dane,Danes
DJ|Djibouti|Republic of Djibouti|||Djiboutian,Djiboutians
DM|Dominica|Commonwealth of Dominica|||
DO|Dominican Republic||||Dominican,Dominicans
TL|East Timor|Democratic Republic of Timor-Leste|Timor-Leste||East Timorese,Timorese
EC|Ecuador|Republic of Ecuador|||Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans
EG|Egypt|Arab Republic of Egypt|||Egyptian,Egyptians
SV|El Salvador|Republic of El Salvador|||Salvadoran,Salvadorans,Salvadorean,Salvadoreans
GQ|Equatorial Guinea|Republic of Equatorial Guinea|||Equatorial Guinean,Equatorial Guineans,Equatoguinean
ER|Eritrea|State of Eritrea|||Eritrean,Eritreans
EE|Estonia|Republic of Estonia|||Estonian,Estonians
SZ|Eswatini|Kingdom of Eswatini|Swaziland||Swazi,Swazis
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Abyssinia||Ethiopian,Ethiopians
FK|Falkland Islands||Falklands,Malvinas||Falkland Islander,Falkland Islanders
FO|Faroe Islands||Faroes,Faeroe Islands||Faroese
FJ|Fiji|Republic of Fiji|||Fijian,Fijians
FI|Finland|Republic of Finland|||Finnish,Finn,Finns
FR|France|French Republic|||French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen
GF|French Guiana||||
GA|Gabon|Gabonese Republic|||Gabonese
GM|Gambia|Republic of The Gambia|||Gambian,Gambians
GE|Georgia|Republic of Georgia|||Georgian,Georgians
DE|Germany|Federal Republic of Germany|||German,Germans
GH|Ghana|Republic of Ghana|||Ghanaian,Ghanaians
GI|Gibraltar||||Gibraltarian,Gibraltarians
GR|Greece|Hellenic Republic|||Greek,Greeks
GL|Greenland||||Greenlandic,Greenlander,Greenlanders
GD|Grenada||||Grenadian,Grenadians
GT|Guatemala|Republic of Guatemala|||Guatemalan,Guatemalans
GN|Guinea|Republic of Guinea|||Guinean,Guineans
GW|Guinea-Bissau|Republic of Guinea-Bissau|||Bissau-Guinean
GY|Guyana|Co-operative Republic of Guyana|||Guyanese
HT|Haiti|Republic of Haiti|||Haitian,Haitians
HN|Honduras|Republic of Honduras|||Honduran,Hondurans
HK|Hong Kong||||Hongkonger,Hongkongers
HU|Hungary||||Hungarian,Hungarians
IS|Iceland|Republic of Iceland|||Icelandic,Icelander,Icelanders
IN|India|Republic of India|||Indian,Indians
ID|Indonesia|Republic of Indonesia|||Indonesian,Indonesians
IR|Iran|Islamic Republic of Iran|Persia||Iranian,Iranians,Persian
IQ|Iraq|Republic of Iraq|||Iraqi,Iraqis
IE|Ireland|Republic of Ireland|Irish Republic,Eire||Irish,Irishman,Irishmen,Irishwoman
IL|Israel|State of Israel|||Israeli,Israelis
IT|Italy|Italian Republic|||Italian,Italians
CI|Ivory Coast|Republic of Côte d'Ivoire|Cote d'Ivoire||Ivorian,Ivorians,Ivoirian
JM|Jamaica||||Jamaican,Jamaicans
JP|Japan||||Japanese
JO|Jordan|Hashemite Kingdom of Jordan|||Jordanian,Jordanians
KZ|Kazakhstan|Republic of Kazakhstan|Kazakstan||Kazakh,Kazakhs,Kazakhstani,Kazakhstanis
KE|Kenya|Republic of Kenya|||Kenyan,Kenyans
KI|Kiribati|Republic of Kiribati|||I-Kiribati
XK|Kosovo|Republic of Kosovo|||Kosovar,Kosovars,Kosovan,Kosovans
KW|Kuwait|State of Kuwait|||Kuwaiti,Kuwaitis
KG|Kyrgyzstan|Kyrgyz Republic|Kirghizia||Kyrgyz,Kirghiz
LA|Laos|Lao People's Democratic Republic|||Laotian,Laotians,Lao
LV|Latvia|Republic of Latvia|||Latvian,Latvians
LB|Lebanon|Lebanese Republic|||Lebanese
LS|Lesotho|Kingdom of Lesotho|||Basotho,Mosotho
LR|Liberia|Republic of Liberia|||Liberian,Liberians
LY|Libya|State of Libya|Libyan Arab Jamahiriya||Libyan,Libyans
LI|Liechtenstein|Principality of Liechtenstein|||Liechtensteiner,Liechtensteiners
LT|Lithuania|Republic of Lithuania|||Lithuanian,Lithuanians
LU|Luxembourg|Grand Duchy of Luxembourg|Luxemburg||Luxembourger,Luxembourgers,Luxembourgish
MO|Macau||Macao||Macanese
MG|Madagascar|Republic of Madagascar|||Malagasy,Madagascan
MW|Malawi|Republic of Malawi|||Malawian,Malawians
MY|Malaysia||Malaya||Malaysian,Malaysians,Malay,Malays
MV|Maldives|Republic of Maldives|||Maldivian,Maldivians
ML|Mali|Republic of Mali|||Malian,Malians
MT|Malta|Republic of Malta|||Maltese
MH|Marshall Islands|Republic of the Marshall Islands|||Marshallese
MR|Mauritania|Islamic Republic of Mauritania|||Mauritanian,Mauritanians
MU|Mauritius|Republic of Mauritius|||Mauritian,Mauritians
MX|Mexico|United Mexican States|||Mexican,Mexicans
FM|Micronesia|Federated States of Micronesia|||Micronesian,Micronesians
MD|Moldova|Republic of Moldova|Moldavia||Moldovan,Moldovans,Moldavian
MC|Monaco|Principality of Monaco|||Monegasque,Monegasques,Monacan
MN|Mongolia||Outer Mongolia||Mongolian,Mongolians
ME|Montenegro||||Montenegrin,Montenegrins
MA|Morocco|Kingdom of Morocco|||Moroccan,Moroccans
MZ|Mozambique|Republic of Mozambique|||Mozambican,Mozambicans
MM|Myanmar|Republic of the Union of Myanmar|Burma||Burmese,Myanma
NA|Namibia|Republic of Namibia|South West Africa||Namibian,Namibians
NR|Nauru|Republic of Nauru|||Nauruan,Nauruans
NP|Nepal|Federal Democratic Republic of Nepal|||Nepalese,Nepali,Nepalis
NL|Netherlands|Kingdom of the Netherlands|Holland||Dutch,Dutchman,Dutchmen,Dutchwoman
NC|New Caledonia||||New Caledonian
NZ|New Zealand||Aotearoa|NZ|New Zealander,New Zealanders,Kiwi,Kiwis
NI|Nicaragua|Republic of Nicaragua|||Nicaraguan,Nicaraguans
NE|Niger|Republic of the Niger|||Nigerien,Nigeriens
NG|Nigeria|Federal Republic of Nigeria|||Nigerian,Nigerians
KP|North Korea|Democratic People's Republic of Korea|N. Korea|DPRK|North Korean,North Koreans
MK|North Macedonia|Republic of North Macedonia|Macedonia,Former Yugoslav Republic of Macedonia|FYROM|Macedonian,Macedonians
NO|Norway|Kingdom of Norway|||Norwegian,Norwegians
OM|Oman|Sultanate of Oman|||Omani,Omanis
PK|Pakistan|Islamic Republic of Pakistan|||Pakistani,Pakistanis
PW|Palau|Republic of Palau|||Palauan,Palauans
PS|Palestine|State of Palestine|Palestinian Territories,Palestinian territories||Palestinian,Palestinians
PA|Panama|Republic of Panama|||Panamanian,Panamanians
PG|Papua New Guinea|Independent State of Papua New Guinea||PNG|Papua New Guinean,Papua New Guineans,Papuan
PY|Paraguay|Republic of Paraguay|||Paraguayan,Paraguayans
PE|Peru|Republic of Peru|||Peruvian,Peruvians
PH|Philippines|Republic of the Philippines|||Philippine,Filipino,Filipinos,Filipina,Filipinas
PL|Poland|Republic of Poland|||Polish,Pole,Poles
PT|Portugal|Portuguese Republic|||Portuguese
PR|Puerto Rico|Commonwealth of Puerto Rico|||Puerto Rican,Puerto Ricans
QA|Qatar|State of Qatar|||Qatari,Qataris
RO|Romania||Rumania||Romanian,Romanians,Rumanian
RU|Russia|Russian Federation|||Russian,Russians
RW|Rwanda|Republic of Rwanda|||Rwandan,Rwandans,Rwandese
KN|Saint Kitts and Nevis||St Kitts and Nevis,St. Kitts and Nevis,St. Kitts||Kittitian,Kittitians
LC|Saint Lucia||St Lucia,St. Lucia||Saint Lucian,St Lucian
VC|Saint Vincent and the Grenadines||St Vincent and the Grenadines,St. Vincent||Vincentian,Vincentians
WS|Samoa|Independent State of Samoa|Western Samoa||Samoan,Samoans
SM|San Marino|Republic of San Marino|||Sammarinese
ST|São Tomé and Príncipe||Sao Tome and Principe,Sao Tome||Sao Tomean
SA|Saudi Arabia|Kingdom of Saudi Arabia||KSA|Saudi,Saudis,Saudi Arabian,Saudi Arabians
SN|Senegal|Republic of Senegal|||Senegalese
RS|Serbia|Republic of Serbia|||Serbian,Serbians,Serb,Serbs
SC|Seychelles|Republic of Seychelles|||Seychellois
SL|Sierra Leone|Republic of Sierra Leone|||Sierra Leonean,Sierra Leoneans,Sierra Leonian
SG|Singapore|Republic of Singapore|||Singaporean,Singaporeans
SK|Slovakia|Slovak Republic|||Slovak,Slovaks,Slovakian
SI|Slovenia|Republic of Slovenia|||Slovenian,Slovenians,Slovene,Slovenes
SB|Solomon Islands||Solomons||Solomon Islander,Solomon Islanders
SO|Somalia|Federal Republic of Somalia|||Somali,Somalis,Somalian
ZA|South Africa|Republic of South Africa||SA,RSA|South African,South Africans
KR|South Korea|Republic of Korea|Korea,S. Korea|ROK|South Korean,South Koreans,Korean,Koreans
SS|South Sudan|Republic of South Sudan|||South Sudanese
ES|Spain|Kingdom of Spain|||Spanish,Spaniard,Spaniards
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon||Sri Lankan,Sri Lankans
SD|Sudan|Republic of the Sudan|||Sudanese
SR|Suriname|Republic of Suriname|Surinam||Surinamese
SE|Sweden|Kingdom of Sweden|||Swedish,Swede,Swedes
CH|Switzerland|Swiss Confederation|||Swiss
SY|Syria|Syrian Arab Republic|||Syrian,Syrians
TW|Taiwan|Republic of China|Chinese Taipei|ROC|Taiwanese
TJ|Tajikistan|Republic of Tajikistan|Tadjikistan||Tajik,Tajiks
TZ|Tanzania|United Republic of Tanzania|Tanganyika||Tanzanian,Tanzanians
TH|Thailand|Kingdom of Thailand|Siam||Thai,Thais
TG|Togo|Togolese Republic|||Togolese
TO|Tonga|Kingdom of Tonga|||Tongan,Tongans
TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidad,Trinidad & Tobago||Trinidadian,Trinidadians
TN|Tunisia|Republic of Tunisia|||Tunisian,Tunisians
TR|Turkey|Republic of Turkey,Republic of Türkiye|Türkiye||Turkish,Turk,Turks
TM|Turkmenistan||||Turkmen,Turkmens
TV|Tuvalu||||Tuvaluan,Tuvaluans
UG|Uganda|Republic of Uganda|||Ugandan,Ugandans
UA|Ukraine|||UKR|Ukrainian,Ukrainians
AE|United Arab Emirates||Emirates|UAE,U.A.E.|Emirati,Emiratis
GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|Britain,Great Britain|UK,U.K.,GB|British,Briton,Britons,Brit,Brits,Britishers
GB-ENG|England||||English,Englishman,Englishmen,Englishwoman,Englishwomen
GB-SCT|Scotland||||Scottish,Scot,Scots,Scotsman,Scotsmen,Scotswoman
GB-WLS|Wales||||Welsh,Welshman,Welshmen,Welshwoman
GB-NIR|Northern Ireland||Ulster||Northern Irish,Northern Irishman
US|United States|United States of America|America|US,U.S.,USA,U.S.A.|American,Americans
UY|Uruguay|Oriental Republic of Uruguay|||Uruguayan,Uruguayans
UZ|Uzbekistan|Republic of Uzbekistan|||Uzbek,Uzbeks,Uzbekistani
VU|Vanuatu|Republic of Vanuatu|New Hebrides||Ni-Vanuatu,Vanuatuan
VA|Vatican City|Vatican City State,Holy See|Vatican||
VE|Venezuela|Bolivarian Republic of Venezuela|||Venezuelan,Venezuelans
VN|Vietnam|Socialist Republic of Vietnam|Viet Nam||Vietnamese
EH|Western Sahara|Sahrawi Arab Democratic Republic|||Sahrawi,Sahrawis,Saharawi
YE|Yemen|Republic of Yemen|||Yemeni,Yemenis
ZM|Zambia|Republic of Zambia|||Zambian,Zambians
ZW|Zimbabwe|Republic of Zimbabwe|Rhodesia||Zimbabwean,Zimbabweans,Rhodesian
SU|Soviet Union|Union of Soviet Socialist Republics||USSR,U.S.S.R.|Soviet,Soviets
YU|Yugoslavia|Federal Republic of Yugoslavia|||Yugoslav,Yugoslavs,Yugoslavian
CS|Czechoslovakia||||Czechoslovak,Czechoslovakian
DD|East Germany|German Democratic Republic||GDR|East German,East Germans
DE-W|West Germany||||West German,West Germans
TI|Tibet||||Tibetan,Tibetans
XC|Chechnya|Chechen Republic|||Chechen,Chechens
XR|Kurdistan||||Kurdish,Kurd,Kurds
`;

/** Parts of the world, as the countries: code | name | | other names | | demonyms. */
export const regionTable = `
x-africa|Africa||||African,Africans
x-antarctica|Antarctica||||Antarctic
x-arctic|Arctic||||
x-asia|Asia||Southeast Asia,South Asia,Central Asia,East Asia||Asian,Asians
x-balkans|Balkans||||Balkan
x-baltics|Baltics||Baltic||
x-britisles|British Isles||||
x-caribbean|Caribbean||West Indies||West Indian,West Indians
x-catalonia|Catalonia||||Catalan,Catalans
x-basque|Basque Country||||Basque,Basques
x-centralamerica|Central America||||Central American,Central Americans
x-crimea|Crimea||||Crimean,Crimeans
x-europe|Europe||Eastern Europe,Western Europe,Central Europe||European,Europeans
x-flanders|Flanders||||Flemish
x-bavaria|Bavaria||||Bavarian,Bavarians
x-gaza|Gaza Strip||Gaza||Gazan,Gazans
x-gulf|Gulf||Persian Gulf||
x-latinamerica|Latin America||||Latin American,Latin Americans
x-middleeast|Middle East||Mideast||Middle Eastern
x-northamerica|North America||||North American,North Americans
x-northafrica|North Africa||||North African,North Africans
x-oceania|Oceania||Australasia,Polynesia||Polynesian,Polynesians
x-punjab|Punjab||||Punjabi,Punjabis
x-quebec|Quebec||||Quebecois,Quebecker
x-sahel|Sahel||||
x-scandinavia|Scandinavia||||Scandinavian,Scandinavians,Nordic
x-sicily|Sicily||||Sicilian,Sicilians
x-siberia|Siberia||||Siberian,Siberians
x-southamerica|South America||||South American,South Americans
x-westafrica|West Africa||||West African,West Africans
x-westbank|West Bank||||
`;

/** Peoples, faiths and currents whose names are adjectives, but no country's. Parted by white space. */
export const peopleTable = `
Arab Arabs Arabic Arabian Berber Bedouin Bengali Cossack Gaelic Gypsy Hispanic Hispanics Hebrew Hindi Hispanic Hutu Hutus Tutsi Tutsis
Inuit Jew Jews Jewish Latin Latino Latinos Latina Latinas Maori Maoris Aboriginal Mayan Anglo Roma Romany Sikh Sikhs Slav Slavic Slavs
Sinhalese Tamil Tamils Tartar Tatar Tatars Tuareg Uighur Uighurs Uyghur Uyghurs Yazidi Yazidis Zulu Zulus Xhosa Yoruba Igbo Hausa Pashtun
Pashtuns Hazara Rohingya Karen Anglican Anglicans Baptist Baptists Buddhist Buddhists Catholic Catholics Christian Christians Hindu Hindus
Islamic Islamist Islamists Lutheran Methodist Methodists Mormon Mormons Moslem Moslems Muslim Muslims Orthodox Presbyterian Protestant
Protestants Shia Shi'ite Shiite Shiites Sunni Sunnis Evangelical Quaker Quakers Communist Communists Conservative Conservatives Democrat
Democrats Democratic Labour Liberal Liberals Marxist Maoist Maoists Nazi Nazis Republican Republicans Socialist Socialists Tory Tories
Californian Californians Texan Texans Londoner Londoners Parisian Parisians Berliner Berliners Muscovite Muscovites Roman Romans Venetian
Hawaiian Hawaiians Alaskan Alaskans Floridian Sicilian Corsican Cornish Glaswegian Liverpudlian Mancunian Manx Olympic Soviet
`;
