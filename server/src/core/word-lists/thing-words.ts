// Words that make a name of the words beside them that is nobody's: a body, a place. Written for the purpose.
import { words } from './words.ts';

/** "Bank of England", "Halden Institute": bodies that people make. */
export const bodies = words(`
  bank ministry department university college seminary sanctuary school institute council committee commission party union
  association federation agency authority court tribunal parliament congress senate assembly office bureau service police
  army navy force guard fund foundation trust club church cathedral centre center hospital clinic society alliance front
  movement organization organisation board team academy museum gallery library theatre theater orchestra opera cabinet
  administration government embassy chamber league network treasury campaign caucus coalition convention institution
  republic kingdom
`);

/** "London-based", "U.S.-backed": participles that a hyphen ties to a name. */
export const tiedToNames = words(
  'based born led backed owned controlled run trained listed educated made held registered flagged built',
);

/** "South Korea", "East Stirling": they make another place of the name behind them. */
export const compass = words('north south east west northern southern eastern western central');

/** "Lake Como", "Orange County": what lies on a map. */
export const landforms = words(`
  sea river mountain mount island bay gulf cape province county valley lake peninsula strip coast desert ocean district
  territory city town village port region
`);
