// Organisations that any news desk knows, with their acronyms. Written for the purpose.

/** One a line: acronyms | name | other names. An acronym with "*" is so well known that copy need not spell it out. */
export const organisationTable = `
UN*,U.N.*|United Nations|
EU*,E.U.*|European Union|
EC|European Commission|
ECB|European Central Bank|
EEC|European Economic Community|
NATO*|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
IMF*|International Monetary Fund|
WTO|World Trade Organization|World Trade Organisation
WHO*|World Health Organization|World Health Organisation
UNICEF*|United Nations Children's Fund|
UNESCO*|United Nations Educational, Scientific and Cultural Organization|
UNHCR|United Nations High Commissioner for Refugees|U.N. High Commissioner for Refugees
WFP|World Food Programme|World Food Program
FAO|Food and Agriculture Organization|Food and Agriculture Organisation
IAEA|International Atomic Energy Agency|
OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
OPEC*|Organization of the Petroleum Exporting Countries|
OSCE|Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe
ICC|International Criminal Court|
ICJ|International Court of Justice|
ICRC|International Committee of the Red Cross|Red Cross
AU|African Union|
OAU|Organisation of African Unity|Organization of African Unity
ASEAN|Association of Southeast Asian Nations|
APEC|Asia-Pacific Economic Cooperation|
OAS|Organization of American States|
PLO|Palestine Liberation Organisation|Palestine Liberation Organization
ANC|African National Congress|
IRA|Irish Republican Army|
PKK|Kurdistan Workers Party|Kurdistan Workers' Party
ETA||
CIA*|Central Intelligence Agency|
FBI*|Federal Bureau of Investigation|
NSA|National Security Agency|
FDA|Food and Drug Administration|
EPA|Environmental Protection Agency|
FAA|Federal Aviation Administration|
FCC|Federal Communications Commission|
FTC|Federal Trade Commission|
SEC|Securities and Exchange Commission|
IRS|Internal Revenue Service|
CDC|Centers for Disease Control and Prevention|
DEA|Drug Enforcement Administration|
NTSB|National Transportation Safety Board|
NIH|National Institutes of Health|
NASA*|National Aeronautics and Space Administration|
ESA|European Space Agency|
TSA|Transportation Security Administration|
FEMA|Federal Emergency Management Agency|
|Federal Reserve|Fed,Federal Reserve Board
|Pentagon|Department of Defense,Defense Department
|White House|
|Kremlin|
|Congress|U.S. Congress
|State Department|Department of State,U.S. State Department
|Justice Department|Department of Justice
|Supreme Court|
|Downing Street|
|Scotland Yard|Metropolitan Police
|House of Commons|
|House of Lords|
|Bundestag|
|Bundesbank|
|Knesset|
|Duma|State Duma
|Interpol|
|Europol|
|Bank of England|
|Bank of Japan|
|Bank of France|
|World Bank|
|Security Council|U.N. Security Council
|General Assembly|U.N. General Assembly
|Amnesty International|
|Greenpeace|
|Human Rights Watch|
|Save the Children|
|Oxfam|
|Hamas|
|Hezbollah|Hizbollah,Hizbullah
|Fatah|
|Taliban|Taleban
|al-Qaeda|al Qaeda,al-Qaida
|Islamic State|Isis
|Sinn Fein|
|Likud|
|Labour Party|
|Conservative Party|
|Republican Party|
|Democratic Party|
|Communist Party|
|Green Party|
GOP|Republican Party|
DUP|Democratic Unionist Party|
SNP|Scottish National Party|
UKIP|UK Independence Party|
CDU|Christian Democratic Union|
SPD|Social Democratic Party|
BJP|Bharatiya Janata Party|
NHS*|National Health Service|
MI5*||
MI6*||
TUC|Trades Union Congress|
CBI|Confederation of British Industry|
FTSE*||
NYSE|New York Stock Exchange|
|Nasdaq|
BBC*|British Broadcasting Corporation|BBC News
CNN*|Cable News Network|
ITV*||
NBC*|NBC News|
CBS*|CBS News|
ABC*|ABC News|
PBS|Public Broadcasting Service|
NPR|National Public Radio|
AP*|Associated Press|
AFP*|Agence France-Presse|
PA|Press Association|
DPA|Deutsche Presse-Agentur|
UPI|United Press International|
|Reuters|
|Bloomberg|Bloomberg News
|Xinhua|Xinhua News Agency
|Itar-Tass|Tass
|Interfax|
|Al Jazeera|
|New York Times|
|Washington Post|
|Wall Street Journal|
|Financial Times|
|The Guardian|
|The Times|
|Le Monde|
|USA Today|
FIFA*||
UEFA*||
IOC|International Olympic Committee|
IAAF|International Association of Athletics Federations|
FIA||
ATP||
WTA||
PGA||
NBA*|National Basketball Association|
NFL*|National Football League|
NHL*|National Hockey League|
MLB|Major League Baseball|
NCAA|National Collegiate Athletic Association|
MCC|Marylebone Cricket Club|
ECB||
FA|Football Association|
AT&T*||
IBM*|International Business Machines|
GM|General Motors|
GE|General Electric|
BMW*||
BP*|British Petroleum|
BT|British Telecom|
BA|British Airways|
|El Al|
|Aeroflot|
|Lufthansa|
HSBC*||
UBS||
AOL|America Online|
HP|Hewlett-Packard|
P&G|Procter & Gamble|
|Microsoft|
|Apple|
|Google|Alphabet
|Amazon|
|Facebook|Meta
|Twitter|
|Boeing|
|Airbus|
|Ford|Ford Motor
|Toyota|
|Honda|
|Nissan|
|Volkswagen|
|Renault|
|Fiat|
|Sony|
|Siemens|
|Philips|
|Shell|Royal Dutch Shell
|Exxon|Exxon Mobil,ExxonMobil
|Chevron|
|Air France|
|Deutsche Bank|
|Goldman Sachs|
|Merrill Lynch|
|Morgan Stanley|
|Lehman Brothers|
|JP Morgan|J.P. Morgan,JPMorgan Chase
|Citigroup|Citibank
|Barclays|
|Walmart|Wal-Mart
|McDonald's|
|Coca-Cola|Coke
|Disney|Walt Disney
|Time Warner|
|News Corp|News Corporation
|Intel|
|Cisco|
|Oracle|
|Nokia|
|Samsung|
|Nestle|
|Unilever|
|Pfizer|
|Boeing|
|Gazprom|
|Lukoil|
|Rosneft|
|Yukos|
`;
