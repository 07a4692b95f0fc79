// Words that keep a stop without ending a sentence, and words that show one has begun. Written for this project.

import { monthNames, shortWeekdays, weekdayNames } from '../word-lists/calendar.ts';
import { shortCourtesies, shortTitles } from '../word-lists/role-words.ts';
import { words } from '../word-lists/words.ts';

/** A name follows: never the end of a sentence. */
export const titles = words(
  shortCourtesies,
  shortTitles,
  'cdr hon pres st ste ft mt messrs mme mlle sra dra fr bros asst assoc atty dist pte',
);

/** Something follows that belongs to it: "vs. Everton", "e.g. London", "cf. Hamlet". */
export const joiners = words('vs v eg ie e.g i.e cf viz approx ca c al');

/** A number follows: "No. 10", "Sept. 11", "pp. 4-9". Without a number the stop may end the sentence. */
export const countedBy = words(`
  no nos p pp vol vols fig figs art arts sec ch chap para jan feb mar apr jun jul aug sep sept oct nov dec rm apt ste op
`);

/** The sentence may end here or run on: what follows decides. */
export const ambiguous = words(`
  inc corp co ltd plc jr sr esq etc dept univ est min max hr hrs mi ave blvd rd hwy mph
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo ont que penn
`);

/** Words that open a sentence and, written with a capital, hardly ever come within one. */
export const openers = words(`
  a an the this that these those he she it they we i you who what when where why how which his her its their our my your
  and but or so yet nor for if as at by in of on to with from after before during since until while although though because
  unless despite under over about among between against without within there here then now still also even just only not no
  some many most all both each every few several other another one two three first meanwhile however moreover instead
  perhaps maybe yes critics officials police
`);

/** Plain verbs of saying: next to a name they carry a sentence on after `?"`, and show that a quotation has stopped. */
export const speechVerbs = words(`
  said says say asked asks told tells added adds replied replies wrote writes cried cries shouted shouts yelled called
  exclaimed answered wondered demanded joked recalled tweeted continued declared explained remarked quipped insisted whispered
  warned noted argued claimed predicted promised admitted conceded observed commented stated announced stressed urged
  concluded testified
`);

/** Days and months follow "a.m." within a sentence. */
export const calendarNames = words(weekdayNames, monthNames, shortWeekdays, 'eastern central pacific mountain');
