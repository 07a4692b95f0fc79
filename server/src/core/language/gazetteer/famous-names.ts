// Names that any newsroom knows how to spell, beside the countries, states, cities and bodies of the gazetteer: those who have
// governed, the firms and institutions of every front page. Facts written for the purpose. Whoever is spelled in several ways by
// careful papers (Gaddafi, Zelensky) is left out.

/** People, by first name and surname. Parted by commas. */
const people = `
Donald Trump,Melania Trump,Ivanka Trump,Barack Obama,Michelle Obama,Joe Biden,Jill Biden,Hunter Biden,Kamala Harris,Mike Pence,Hillary Clinton,
Bill Clinton,Chelsea Clinton,George Bush,Laura Bush,Barbara Bush,Dick Cheney,Ronald Reagan,Nancy Reagan,Jimmy Carter,Gerald Ford,Richard Nixon,
Lyndon Johnson,Franklin Roosevelt,Eleanor Roosevelt,Theodore Roosevelt,Harry Truman,Dwight Eisenhower,Abraham Lincoln,George Washington,
Thomas Jefferson,Bernie Sanders,Elizabeth Warren,Nancy Pelosi,Mitch McConnell,Chuck Schumer,Kevin McCarthy,Paul Ryan,John Boehner,Newt Gingrich,
Marco Rubio,Lindsey Graham,Mitt Romney,John McCain,Sarah Palin,John Kerry,Colin Powell,Condoleezza Rice,Donald Rumsfeld,Henry Kissinger,
Madeleine Albright,Antony Blinken,Mike Pompeo,Rex Tillerson,Merrick Garland,William Barr,Robert Mueller,James Comey,Steve Bannon,Rudy Giuliani,
Anthony Fauci,Janet Yellen,Jerome Powell,Alan Greenspan,Alexandria Ocasio-Cortez,Pete Buttigieg,Gavin Newsom,Andrew Cuomo,Michael Bloomberg,
Arnold Schwarzenegger,Ron DeSantis,Vivek Ramaswamy,Clarence Thomas,Samuel Alito,Antonin Scalia,Neil Gorsuch,Brett Kavanaugh,Sonia Sotomayor,
Ruth Ginsburg,Elena Kagan,Vladimir Putin,Dmitry Medvedev,Boris Yeltsin,Mikhail Gorbachev,Nikita Khrushchev,Joseph Stalin,Vladimir Lenin,
Alexei Navalny,Sergei Lavrov,Angela Merkel,Olaf Scholz,Helmut Kohl,Gerhard Schroeder,Emmanuel Macron,Marine Le Pen,Francois Hollande,
Nicolas Sarkozy,Jacques Chirac,Charles de Gaulle,Tony Blair,Gordon Brown,David Cameron,Theresa May,Boris Johnson,Liz Truss,Rishi Sunak,Keir Starmer,
Jeremy Corbyn,Nigel Farage,Margaret Thatcher,Winston Churchill,Nicola Sturgeon,Silvio Berlusconi,Matteo Renzi,Matteo Salvini,Giorgia Meloni,
Mario Draghi,Romano Prodi,Mariano Rajoy,Pedro Sanchez,Alexis Tsipras,Viktor Orban,Donald Tusk,Mark Rutte,Geert Wilders,Leo Varadkar,Bertie Ahern,
Justin Trudeau,Mark Carney,Stephen Harper,Malcolm Turnbull,Scott Morrison,Tony Abbott,Kevin Rudd,Julia Gillard,Anthony Albanese,Jacinda Ardern,
Jair Bolsonaro,Dilma Rousseff,Javier Milei,Hugo Chavez,Nicolas Maduro,Juan Guaido,Fidel Castro,Raul Castro,Evo Morales,Enrique Pena Nieto,
Claudia Sheinbaum,Nelson Mandela,Thabo Mbeki,Jacob Zuma,Cyril Ramaphosa,Desmond Tutu,Robert Mugabe,Emmerson Mnangagwa,Goodluck Jonathan,
Muhammadu Buhari,Paul Kagame,Yoweri Museveni,Uhuru Kenyatta,William Ruto,Benjamin Netanyahu,Yitzhak Rabin,Shimon Peres,Ariel Sharon,Ehud Barak,
Ehud Olmert,Naftali Bennett,
Hamid Karzai,Ashraf Ghani,Imran Khan,Benazir Bhutto,Pervez Musharraf,Narendra Modi,Manmohan Singh,Indira Gandhi,Mahatma Gandhi,Shinzo Abe,
Fumio Kishida,Junichiro Koizumi,Rodrigo Duterte,Ferdinand Marcos,Joko Widodo,Mahathir Mohamad,Kofi Annan,Antonio Guterres,Jens Stoltenberg,
Christine Lagarde,Slobodan Milosevic,Vaclav Havel,Lech Walesa,Pope Francis,Pope Benedict,Queen Elizabeth,Prince Charles,Prince William,Meghan Markle,
Kate Middleton,Elon Musk,Jeff Bezos,Mark Zuckerberg,Bill Gates,Steve Jobs,Tim Cook,Warren Buffett,Rupert Murdoch,George Soros,Richard Branson,
Oprah Winfrey,Edward Snowden,Julian Assange,Chelsea Manning,Greta Thunberg,Malala Yousafzai,Jeffrey Epstein,Harvey Weinstein,Bill Cosby,
Taylor Swift,Beyonce Knowles,Michael Jackson,Elvis Presley,Serena Williams,Venus Williams,Roger Federer,Rafael Nadal,Novak Djokovic,Andy Murray,
Cristiano Ronaldo,Lionel Messi,David Beckham,Usain Bolt,Michael Phelps,Simone Biles,Tiger Woods,Colin Kaepernick,LeBron James,Albert Einstein,
Martin Luther King,Rosa Parks,Anne Frank,Adolf Hitler,Benito Mussolini,Charles Darwin,William Shakespeare,Charles Dickens,Jane Austen
`;

/** Firms, papers, universities, institutions. */
const bodies = `
Microsoft,Google,Facebook,Twitter,Instagram,YouTube,WhatsApp,LinkedIn,Netflix,Spotify,Samsung,Toyota,Honda,Nissan,Mitsubishi,Hyundai,Volkswagen,
Mercedes-Benz,Daimler,Porsche,Ferrari,Renault,Peugeot,Chrysler,General Motors,General Electric,Goldman Sachs,Morgan Stanley,JPMorgan Chase,
Citigroup,Wells Fargo,Deutsche Bank,Credit Suisse,Barclays,Santander,Lehman Brothers,Berkshire Hathaway,BlackRock,Pfizer,Moderna,AstraZeneca,
GlaxoSmithKline,Novartis,Merck,Monsanto,Johnson & Johnson,Procter & Gamble,Unilever,Nestle,Coca-Cola,PepsiCo,McDonald's,Starbucks,Walmart,Tesco,
Sainsbury,Carrefour,Halliburton,ExxonMobil,Chevron,Gazprom,Rosneft,Petrobras,Boeing,Airbus,Lockheed Martin,Raytheon,Northrop Grumman,Vodafone,
Verizon,Comcast,Telefonica,Siemens,Philips,Ericsson,Nokia,Huawei,Alibaba,Tencent,Qualcomm,Broadcom,Nvidia,Lufthansa,Ryanair,Qantas,
Washington Post,New York Times,Wall Street Journal,Los Angeles Times,Chicago Tribune,Boston Globe,Guardian,Financial Times,Daily Telegraph,Bloomberg,
Reuters,Associated Press,Politico,Breitbart,Newsweek,Economist,Al Jazeera,Der Spiegel,Le Monde,
Harvard University,Stanford University,Princeton University,Columbia University,Cornell University,Georgetown University,Oxford University,
Cambridge University,Johns Hopkins,Smithsonian,Brookings,Greenpeace,Amnesty International,Human Rights Watch,Salvation Army,Planned Parenthood,
Pentagon,Kremlin,Knesset,Bundestag,Bundesbank,White House,Capitol Hill,Supreme Court,Congress,Senate,Parliament,Westminster,Downing Street,
Scotland Yard,Interpol,Europol,Guantanamo,Auschwitz,Chernobyl,Hezbollah,Taliban,Brexit,Obamacare,Medicare,Medicaid,Hollywood,Broadway,Disneyland,
Republican,Republicans,Democrat,Democrats,Democratic,Conservative,Communist,Christian,Christians,Catholic,Catholics,Protestant,Muslim,Muslims,
Islamic,Jewish,Buddhist,Hispanic,Chicano,Chicana,Wimbledon,Olympics,Olympic,Paralympic,Premier League,Champions League,Super Bowl,World Series
`;

/** Cities, regions and islands that the table of cities leaves out. */
const places = `
Albuquerque,Bakersfield,Chattanooga,Colorado Springs,Corpus Christi,Fort Lauderdale,Fresno,Greensboro,Harrisburg,Huntsville,Jacksonville,Knoxville,
Lexington,Little Rock,Long Beach,Montgomery,Mobile,Palm Beach,Providence,Rochester,Santa Fe,Santa Monica,Scottsdale,Spokane,Springfield,
St Paul,Syracuse,Tallahassee,Topeka,Virginia Beach,Charlottesville,Ferguson,Sandy Hook,Parkland,Flint,Ground Zero,Aberdeen,Inverness,
Londonderry,Middlesbrough,Wolverhampton,Huddersfield,Peterborough,Northampton,Gloucester,Worcester,Canterbury,Lancashire,Yorkshire,Staffordshire,
Herefordshire,Hertfordshire,Berkshire,Derbyshire,Leicestershire,Denbighshire,Pembrokeshire,Bedfordshire,Buckinghamshire,Cambridgeshire,Gloucestershire,Lincolnshire,Northamptonshire,Nottinghamshire,Oxfordshire,Shropshire,
Warwickshire,Wiltshire,Worcestershire,Northumberland,Saskatchewan,Newfoundland,Gibraltar,Guantanamo Bay,Marrakech,British Columbian,Columbian,Mariupol,Zaporizhzhia,Scandinavia,
Balkans,Manhattan,Brooklyn,Staten Island,Long Island,Silicon Valley,Appalachian,Chesapeake,Yellowstone,Yosemite,Everest,Kilimanjaro,
Antarctica,Antarctic,Arctic,Caribbean,Bermuda,Galapagos,Hawaiian,Texan,Californian,Californians,Londoner,Parisian,Berliner
`;

const listed = (table: string) => table.trim().split(/,\s*/).filter(Boolean);

export const famousPeople: readonly string[] = listed(people);
export const famousBodies: readonly string[] = listed(bodies);
export const famousNames: readonly string[] = [...famousBodies, ...listed(places)];
