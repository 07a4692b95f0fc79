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

/** "Lilla, a streaming platform": what a name is that is nobody's, besides the bodies. */
export const describedThings = words(
  bodies,
  `firm company group platform website site app magazine newspaper newsletter blog channel station broadcaster network watchdog
  startup start-up lender insurer carrier airline retailer chain brand band duo trio quartet supergroup nonprofit charity
  think-tank tank lobby subsidiary conglomerate consortium manufacturer automaker carmaker drugmaker chipmaker brewer
  supermarket consultancy brokerage film movie series show sitcom drama musical novel album song game drug vaccine product
  programme program software service system satellite spacecraft ship vessel restaurant hotel pub bar school club team side`,
);

/** Plurals that no club bears, though they come after a place in the name of a firm, an office or a place. */
export const pluralsOfNoClub = words(`
  times news airlines airways motors industries holdings systems stores enterprises foods partners services securities instruments
  records courts police commissioners representatives nations states affairs sciences managers films studios markets resources
  communications works associates properties brothers sons games olympics islands hills heights falls springs lines railways banks
  bonds bills towers schools athletics wells downs gardens
`);

/** Words that "of" and a place complete to one name, besides the bodies and what is on a map: "House of Lords", "Voice of America". */
export const completedByOf = words(`
  house isle state commonwealth tower confederation order hall temple festival tour battle treaty voice diocese archdiocese conference
  community guild corporation company corps legion brigade group star pride spirit airline air radio television exchange observatory
  zoo mission choir ballet power light women people youth democratic national royal central supreme high action forum project synod
  baron marquess bishop archbishop lord lady
`);
