// Skeletons of agency copy that open training texts lack: results, tables, scorecards, line-ups, market briefs.
// Written for the purpose. "+" after a line means that it comes several times.

export interface Skeleton {
  /** How often it is drawn, against the others. */
  readonly weight: number;
  readonly lines: readonly string[];
}

const head = (text: string) => [`{sport} - ${text}`, '{CITY} {date}'];

export const skeletons: readonly Skeleton[] = [
  {
    weight: 6,
    lines: [
      ...head('{DEMONYM} {division} RESULTS.'),
      'Results of {demonym} {division} soccer matches on {day}:',
      '{club} {n} {club} {n}+',
      'Standings (tabulate under played, won, drawn, lost, goals for, against, points):',
      '{club} {table}+',
    ],
  },
  {
    weight: 3,
    lines: [
      ...head('{DEMONYM} LEAGUE SUMMARIES.'),
      'Summary of matches in the {demonym} {division} on {day}:',
      '{club} {n} ({surname} {minute}) {club} {n} ({surname} {minute}, {surname} {minute}). Halftime {halftime}. Attendance {nnn}00+',
      '{club} {n} ({person}, {minute}th minute) {club} {n} ({person}, {minute}th). Halftime {halftime}+',
      '{club} {n} {club} {n} (halftime {halftime})+',
    ],
  },
  {
    weight: 3,
    lines: [
      ...head('{DEMONYM} {division} FIXTURES.'),
      'Matches this weekend (home team first):',
      '{section}',
      '{club} v {club}+',
      'Postponed: {club} v {club}.',
      '{club} v {club}, {club} v {club}.+',
      '{section}: {club} v {club}, {club} v {club}, {club} v {club}',
    ],
  },
  {
    weight: 4,
    lines: [
      'BASEBALL - STANDINGS AFTER {DAY} GAMES.',
      '{CITY} {date}',
      'Standings after games played on {day} (tabulate under won, lost, winning percentage and games behind):',
      'EASTERN DIVISION',
      'W L PCT GB',
      '{CLUB} {nn} {nn} {average} {behind}+',
      'WESTERN DIVISION',
      '{CLUB} {nn} {nn} {average} {behind}+',
      '{DAY} SCHEDULE',
      '{CLUB} AT {CITY}+',
    ],
  },
  {
    weight: 4,
    lines: [
      '{sport} - RESULTS OF {DAY} GAMES.',
      '{CITY} {date}',
      'Results of games played on {day} (home team in CAPS):',
      '{club} {n} {CLUB} {n}+',
      '{CLUB} {nn} {club} {nn}+',
      '{club} {n} {CLUB} {n} (in 10 innings)',
    ],
  },
  {
    weight: 4,
    lines: [
      ...head('{DEMONYM} OPEN RESULTS.'),
      'Results in the {demonym} Open tennis tournament on {day} (prefix number denotes seeding):',
      "Men's singles, {place} round",
      '{person} ({country}) beat {place}-{person} ({country}) {sets}+',
      "Women's singles, second round",
      '{place}-{person} ({country}) beat {person} ({country}) {sets}+',
      '{person} and {person} ({country}) beat {person} ({country}) and {person} ({country}) {sets}',
    ],
  },
  {
    weight: 4,
    lines: [
      ...head('LEADING RESULTS AT {CITY} MEETING.'),
      'Leading results on {day}:',
      "Men's 100 metres",
      '{place}. {person} ({country}) {seconds} seconds+',
      "Women's 800 metres:",
      '{place}. {person} ({country}) {time}+',
      '1. {person} ({country}) {seconds} 2. {person} ({country}) {seconds} 3. {person} ({country}) {seconds}',
      '{place}. {person} {time}+',
    ],
  },
  {
    weight: 2,
    lines: [
      'CYCLING - LEADING PLACINGS IN {DEMONYM} RACE.',
      '{CITY} {date}',
      'Leading placings in the {place}th stage of the race on {day}:',
      '{place}. {person} ({country}) {brand} {n} hours {nn} minutes {nn} seconds+',
      '{place}. {person} ({country}) {company} same time+',
      '{place}. {person} {n}:{nn}+',
      '{place}. {surname} {n}:{nn}+',
    ],
  },
  {
    weight: 2,
    lines: [
      'MOTOR RACING - {DEMONYM} GRAND PRIX RESULTS.',
      '{CITY} {date}',
      '{place}. {person} ({country}) {brand} {time}+',
      '{place}. {person}, {country}, {brand}, {time}+',
      'Drivers standings: 1. {surname} {nn} points 2. {surname} {nn} 3. {surname} {nn}',
    ],
  },
  {
    weight: 4,
    lines: [
      'CRICKET - SCOREBOARD.',
      '{CITY} {date}',
      'Close of play scores in county championship matches on {day}:',
      '{city}: {club} {nnn} and {nnn} ({initialled} {nn}, {initialled} {nn}; {initialled} {bowling}), {club} {nnn} ({initialled} {bowling}).+',
      '{club} beat {club} by {n} wickets.+',
      '{club} {nn} points, {club} {n}.+',
      'At {city}: {club} {nnn} and {nnn} ({initialled} {nn} not out), {club} {nnn}.+',
    ],
  },
  {
    weight: 3,
    lines: [
      'CRICKET - {COUNTRY} V {COUNTRY} SCOREBOARD.',
      '{CITY} {date}',
      'Scoreboard of the match between {country} and {country} on {day}:',
      '{country} innings',
      '{initialled} c {surname} b {surname} {nn}+',
      '{person} b {surname} {nn}+',
      '{person} not out {nn}',
      '{initialled} lbw b {surname} {n}+',
      'Extras (lb-{n} w-{n} nb-{n}) {nn}',
      'Did not bat: {person}, {person}, {person}.',
      'Bowling: {surname} {figures}, {surname} {figures}, {surname} {figures}.',
      'Bowling: {person} {figures}, {person} {figures}',
      'Result: {country} won by {nn} runs.',
    ],
  },
  {
    weight: 2,
    lines: [
      ...head('SCORES AT {CITY} TOURNAMENT.'),
      'Leading scores on {day}:',
      '{rounds} {person}+',
      '{total} {person} ({country}) {rounds}+',
      '{nnn} {person}, {person}, {person} ({country})+',
    ],
  },
  {
    weight: 4,
    lines: [
      '{sport} - {COUNTRY} BEAT {COUNTRY} {score}.',
      '{CITY} {date}',
      '{country} beat {country} {score} (halftime {halftime}) in a qualifying match on {day}.',
      'Scorers:',
      '{country} - {person} ({minute}th), {person} ({minute}th, {minute}th)',
      '{country} - {person} {minute}',
      'Teams:',
      '{country}: {person}; {person}, {person}, {person}; {person}, {person}.',
      '{country} - 1-{person}, 2-{person}, 3-{person} ({minute}-{person}), 4-{person}',
      '{place} - {person}, {place} - {person}, {place} - {person}',
      '{country} {n} {country} {n}+',
      'Group {place}: {country} {short}+',
      '{country} captain {person} said after the match.',
    ],
  },
  {
    weight: 8,
    lines: [
      '{sport} - {CLUB} BEAT {CLUB} TO GO TOP.',
      '{CITY} {date}',
      '{club} beat {club} {score} on {day} to go top of the {demonym} {division}.',
      '{person} scored twice for {club}, who had lost {score} at {club} last week.',
      '{club} {role} {person} put the visitors ahead in the {minute}th minute and {surname} added a second.',
      '"We played well," said {club} coach {person}.',
      'In {city}, {person} hit {nn} points as {club} defeated {club} {nn}-{nn}.',
      'At {city}, {club} drew {score} with {club}.',
      '{surname}, who joined {club} from {club} in {year}, was sent off.',
      "{club}'s {person} missed a penalty against {club}.",
      'Champions {club} slipped to third place after a {score} defeat by {club}.',
      'The {club} are three games ahead of the {club} in the division.',
      '{club} host {club} on {day}, when {country} meet {country} in {city}.',
      '{person}, the former {club} and {country} {role}, signed for {club}.',
    ],
  },
  {
    weight: 3,
    lines: [
      '{sport} - {PERSON} BEATS {PERSON} IN {CITY}.',
      '{CITY} {date}',
      '{person} of {country} beat {demonym} {person} {sets} on {day}.',
      'Top seed {person} of the {country} defeated {surname} in straight sets.',
      '{demonym} {person}, seeded {place}, plays {person} of {country} in the final.',
      '"I was nervous," said {surname}, {age}, from {city}.',
      '{person} ({country}) beat {person} ({country}) {sets}',
    ],
  },
  {
    weight: 7,
    lines: [
      '{company} {quarter} net rises.',
      '{CITY} {date}',
      '{company} said on {day} its net profit rose to {dollars} from {dollars} a year earlier.',
      '{brand} shares fell {n} percent in {city}.',
      '"The market was weak," said {person}, an analyst at {company}.',
      '{company} agreed to buy {company} for {dollars}.',
      '{person}, chairman of {brand}, said {brand} would sell its stake in {company}.',
      'Shares in {brand} rose while {company} lost {nn} pence.',
      '{company}, based in {city}, {state}, employs {nnn} people.',
      'Revenue {dollars} vs {dollars}',
      '-- {newsroom} {phone}',
      '-- {person}, {newsroom} {phone}',
      '-- {city} newsroom {phone}',
    ],
  },
];
