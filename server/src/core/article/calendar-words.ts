// The words of dates and of the lines that carry them, in the languages of the furniture lists. Folded: lower case, no accents.

import { monthNames, shortMonths, shortWeekdays, weekdayNames } from '../word-lists/calendar.ts';
import { words } from '../word-lists/words.ts';

export const weekdayWords = words(
  weekdayNames,
  shortWeekdays,
  `
  lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lunedi martedi mercoledi giovedi venerdi domenica
  segunda-feira terca-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  poniedzialek wtorek sroda czwartek piatek sobota niedziela mandag tisdag onsdag torsdag fredag lordag sondag
`,
);

export const monthWords = words(
  monthNames,
  shortMonths,
  `
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  januar februar marz juni juli oktober dezember gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro januari februari maart mei augustus
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia maj augusti
`,
);

/** What may be beside a date on a line of its own. */
export const stampWords = words(`
  updated published posted modified revised created last first issued filed date dated on at the of and st nd rd th
  am pm a m p noon midnight gmt utc bst est edt cst cdt mst mdt pst pdt cet cest eet ist et pt ct
  ago hour hours hr hrs minute minutes min mins second seconds day days week weeks month months year years read today yesterday
  de del di du le el am um uhr h kl vom am publicado actualizado publie mis a jour aktualisiert veroffentlicht
  pubblicato aggiornato atualizado gepubliceerd opublikowano uppdaterad publicerad
`);
