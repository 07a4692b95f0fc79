// Who sells words and pictures to papers. Credits name them: in a dateline's brackets, in a byline, under a picture. Each is listed
// once, by its short name and, behind bars, its longer ones; whoever reads a credit takes the classes that it may name.

/** They send out articles, and pictures too. Credited for an article, they make its copies in two papers no fault. */
export const wireServices = [
  'AP|Associated Press',
  'AFP|Agence France-Presse',
  'Reuters',
  'Bloomberg|Bloomberg News',
  'UPI|United Press International',
  'PA|Press Association|PA Media',
  'AAP|Australian Associated Press',
  'CP|Canadian Press',
  'PTI|Press Trust of India',
  'DPA|dpa|Deutsche Presse-Agentur',
  'APA|Austria Presse Agentur',
  'EFE|Agencia EFE',
  'ANSA',
  'ANP',
  'Belga',
  'TT',
  'NTB',
  'Ritzau',
  'TASS',
  'Xinhua',
  'Kyodo',
  'Yonhap',
  'Anadolu|Anadolu Agency',
];

/** They sell pictures, and nothing else bears their name: it makes a credit of a line without any other mark. */
export const pictureBanks = ['Getty Images', 'Shutterstock'];

/** They sell pictures too, but a firm, an office or a word may be called the same: only a credit's marks tell. */
export const pictureAgencies = [
  'Getty|AFP-Getty',
  'EPA|EPA-EFE',
  'Alamy',
  'iStock|iStockphoto',
  'Corbis',
  'WireImage',
  'Imago',
  'Keystone',
  'Picture Alliance',
  'Rex Features',
  'NurPhoto',
  'Redux',
  'Zuma|Zuma Press',
];

/** No agencies, but pictures are credited to them all the same. */
export const pictureSources = ['Wikimedia Commons', 'Flickr', 'Unsplash', 'Pixabay', 'CNN', 'NASA'];

/** The names of an agency, the short one first. */
export const namesOf = (agency: string): readonly string[] => agency.split('|');

/** The source of a regular expression that matches any of the names, the longest it can; a hyphen may be a blank. */
export function anyOf(agencies: readonly string[], shaped = (name: string) => [name]): string {
  return agencies
    .flatMap(namesOf)
    .flatMap(shaped)
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll('-', '[- ]'))
    .join('|');
}

/** As a credit writes a name where capitals count: "Reuters", "REUTERS". */
export const inCapitalsToo = (name: string): string[] => [...new Set([name, name.toUpperCase()])];
