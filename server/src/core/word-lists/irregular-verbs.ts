// Past forms that no ending tells.
import { words } from './words.ts';

/** Past forms that end a noun phrase read forward: "Trump took", "the court held". */
export const irregularPasts = words(`
  went took made came got gave put kept held stood sat ran led left met lost won sent spent brought bought built caught chose
  drew drove fell flew forgot grew hung hurt let lay meant paid rose sold set shook shut slept sold spent stuck struck taught
  threw tore woke wore became broke began
`);
