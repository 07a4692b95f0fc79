// Which headlines are one headline in other words, and which only share a subject.
import { expect, test } from 'vitest';
import { likeness, saysNearlyTheSame } from '../../server/src/core/rules/headline/headline-likeness.ts';

test.each([
  ['Gunman kills six in shooting at Norwold temple', 'Gunman kills 6 in shooting at temple in Norwold'],
  ['Kestrel profit climbs 18% on strong sensor sales', 'Kestrel profit climbs 18% on strong sales of sensors'],
  ['Lisle claims victory in Ashmere by-election', 'Lisle wins Ashmere by-election'],
  ['Two hurt in Castlereach factory blast', 'Two injured in explosion at Castlereach factory'],
  [
    'Greece, Egypt edge towards cable deal as Bern talks end',
    'Egypt and Greece edge toward cable deal as Bern talks end',
  ],
  ['Harbour master steps down over ferry sinking', 'Harbour master resigns over ferry sinking'],
  ['U.K. police arrest five after raid in Leadbitter', 'UK police detain five after Leadbitter raid'],
])('one headline: %s | %s', (one, other) => {
  expect(saysNearlyTheSame(one, other)).toBe(true);
  expect(likeness(other, one)).toBeCloseTo(likeness(one, other), 1);
});

test.each([
  ['Two killed in Norwold crash', 'Three hurt in Castlereach crash'],
  ['Kestrel shares rise on sensor sales', 'Kestrel shares fall on plant closures'],
  ['Ferry back in service after gales', 'Ferry company names new chairman'],
  ['Swimming teacher dies aged 91', 'Miner poet dies aged 74'],
  [
    'A Connecticut Museum Sends a Drum Home',
    'After 130 years in Connecticut, a Fijian war drum leaves with an apology',
  ],
  ['Crew of 21 rescued as cargo ship grounds', "Airlift in 70mph gale was 'textbook', says coastguard"],
  ['', 'Ferry back in service'],
  ['The', 'The'],
])('two headlines: %s | %s', (one, other) => expect(saysNearlyTheSame(one, other)).toBe(false));
