// Cities that copy names in two ways, an older and a newer one. Written for the purpose.
import { foldName } from './fold-name.ts';

/** Today's name first. */
const cityLines = `
Kyiv|Kiev
Kharkiv|Kharkov
Odesa|Odessa
Lviv|Lvov
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Beijing|Peking
Guangzhou|Canton
Yangon|Rangoon
Ho Chi Minh City|Saigon
Astana|Nur-Sultan
`;

const cities = new Map<string, string>();
for (const line of cityLines.trim().split('\n')) {
  const [name, ...others] = line.split('|');
  for (const form of [name, ...others]) cities.set(foldName(form), name);
}

/** Today's name of a city that has gone by two, by any of them, folded; undefined for every other place. */
export function renamedCity(folded: string): string | undefined {
  return cities.get(folded);
}
