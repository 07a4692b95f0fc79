// Long articles that no two have in common: every run of five words holds a word that one article alone has.

/** The next random number below a bound. */
export type Pick = (below: number) => number;

/** Deterministic random numbers. */
export function randomNumbers(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return (state >>> 0) % below;
  };
}

const beginnings =
  `Ash Brent Carl Dun Fair Glen Ink Jarrow Lang Mill North Pem Stan Thorn Upper Vern West Zeal Black Crow Dray Grim Hazel
 Knap Mont Nether Bishop Chester Mussel Winter Summer Silver Apple Timber Wolf Badger`.split(/\s+/);
const endings =
  `ford ham ley stead bury wick combe dale field hurst mere ness over ridge thorpe worth pool stow cliff gill toft marsh minster
 haven castle`.split(/\s+/);

/** A name for each number below nine hundred, no two of them a slip apart. */
const ownWord = (number: number) =>
  beginnings[number % beginnings.length] + endings[Math.floor(number / beginnings.length)];

const firstNames = ['Mara', 'Tomas', 'Ines', 'Jonah', 'Adaeze', 'Petra', 'Luis', 'Keiko', 'Samir', 'Greta'];
const things = ['bridge', 'ferry', 'school', 'reservoir', 'market', 'clinic', 'tram', 'wall', 'library', 'harbor'];
const verdicts = ['bold', 'late', 'too dear', 'good', 'no use', 'half done', 'clever', 'a mistake'];
/** Each article has so many words of its own. */
const ownWords = 18;

/** The article of a number below fifty, of at least `length` characters: headline, byline, dateline, then paragraphs of speech and report. */
export function longArticle(number: number, length = 5000): string {
  const pick = randomNumbers(number + 1);
  const one = (choices: readonly string[]) => choices[pick(choices.length)];
  const own = () => ownWord(number * ownWords + pick(ownWords));
  const person = () => `${one(firstNames)} ${own()}`;
  const [mayor, place] = [own(), own()];
  const sentences = [
    () => `“Mend ${own()} ${one(things)} before ${own()} winter comes,” ${own()} said.`,
    () => `${person()}, ${20 + pick(60)}, who sells ${own()} lamps, said ${own()} could wait.`,
    () => `According to ${own()}, ${2 + pick(90)} beams rust in ${own()}.`,
    () => `“I doubt ${own()} asked,” said ${person()}, a spokesman for ${own()} Water. “Ask ${own()}.”`,
    () => `Work on ${own()} ${one(things)} costs $${1 + pick(40)} million, ${own()} and ${own()} agreed.`,
    () => `Mr. ${mayor} told ${own()} on Monday that ${place} votes again in ${own()} Hall.`,
    () => `${own()} asked the U.S. ${own()} Service and called ${own()} “${one(verdicts)}.”`,
  ];
  const paragraphs = [
    `${place} backs ${own()} ${one(things)}`,
    `By ${person()}`,
    `${place.toUpperCase()} — ${one(firstNames)} ${mayor}, mayor of ${place}, won ${own()}’s vote on the ${own()} ${one(things)}.`,
  ];
  for (let written = 0; written < length; written += paragraphs[paragraphs.length - 1].length)
    paragraphs.push(Array.from({ length: 1 + pick(4) }, () => one(sentences.map((sentence) => sentence()))).join(' '));
  return `${paragraphs.join('\n\n')}\n`;
}
