// Words that keep a stop without ending a sentence, and words that show one has begun. Written for this project.

import { monthNames, shortMonths, shortWeekdays, weekdayNames } from '../word-lists/calendar.ts';
import {
  articles,
  circumstances,
  demonstratives,
  indefinitePronouns,
  possessives,
  subjectPronouns,
} from '../word-lists/function-words.ts';
import { otherShortTitles, shortCourtesies, shortTitles } from '../word-lists/role-words.ts';
import { words } from '../word-lists/words.ts';

/** A name follows: never the end of a sentence. */
export const titles = words(
  shortCourtesies,
  shortTitles,
  otherShortTitles,
  'ste ft mt mme mlle sra dra bros assoc pte',
);

/** Something follows that belongs to it: "vs. Everton", "e.g. London", "cf. Hamlet". */
export const joiners = words('vs v eg ie e.g i.e cf viz approx ca c al');

/** A number follows: "No. 10", "Sept. 11", "pp. 4-9". Without a number the stop may end the sentence. */
export const countedBy = words(
  shortMonths,
  `
  no nos p pp vol vols fig figs art arts sec ch chap para rm apt ste op
`,
);

/** The sentence may end here or run on: what follows decides. */
export const ambiguous = words(`
  inc corp co ltd plc jr sr esq etc dept univ est min max hr hrs mi ave blvd rd hwy mph
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo ont que penn
`);

/** Words that open a sentence and, written with a capital, hardly ever come within one. */
export const openers = words(
  articles,
  demonstratives,
  subjectPronouns,
  possessives,
  circumstances,
  indefinitePronouns,
  `
  who what where why how which and but or so yet nor for at by in of on to with from during until despite under over about among
  between against without within here there then now still also even just only not no each every other two three first meanwhile
  however moreover instead perhaps maybe yes critics officials police
`,
);

/** Plain verbs of saying: next to a name they carry a sentence on after `?"`, and show that a quotation has stopped. */
export const speechVerbs = words(`
  said says say asked asks told tells added adds replied replies wrote writes cried cries shouted shouts yelled called
  exclaimed answered wondered demanded joked recalled tweeted continued declared explained remarked quipped insisted whispered
  warned noted argued claimed predicted promised admitted conceded observed commented stated announced stressed urged
  concluded testified confided
`);

/** Days and months follow "a.m." within a sentence. */
export const calendarNames = words(weekdayNames, monthNames, shortWeekdays, 'eastern central pacific mountain');
