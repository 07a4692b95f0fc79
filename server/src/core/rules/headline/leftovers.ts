// Lines over a story that are neither headline nor deck, though they are where one would: credits, buttons, names, highlights.
import type { Block } from '../../article/article.ts';
import { foldText } from '../../text/fold.ts';
import { anyOf, pictureBanks } from '../../word-lists/news-agencies.ts';

const label = new RegExp(
  `\\b(?:toggle caption|image (?:caption|copyright)|hide caption|enlarge this image|photo(?:graph(?:er|s|y)?|s)?(?: by| illustration|:)|${anyOf(pictureBanks)}|listen to article|share this|all sharing options|share tweet|min(?:ute)?s? read|advertisement)\\b|\\b\\d{1,2}:\\d\\d\\b.*\\b(?:share|listen|watch|email)\\b`,
  'i',
);
/** "Maud Ellery, Hugh Dorrity and Ann Lee Vale", "Maud Ellery and Hugh Dorrity | The Beacon": names and nothing else. */
const name = "\\p{Upper}[\\p{Alpha}.’'-]*(?: (?:de|del|van|von|der|la|le|di|da|bin|al))?";
const names = new RegExp(
  `^(?:${name} ){1,3}${name}(?:(?:,| and|, and| &) (?:${name} ){1,3}${name}){1,4}(?:\\s*[|,–—-]\\s*[^.!?]{2,40})?$`,
  'u',
);

/** Whether a line is a picture's credit, the page's buttons or a list of the writers' names: no second headline. */
export function isLeftover(line: string): boolean {
  const words = line.trim();
  return label.test(words) || names.test(words) || /^by\s+\p{Upper}/iu.test(words) || isSaidTwice(words);
}

/** Fewer words are doubled for effect: "Boom boom". */
const shortestDoubled = 3;

/** "Ana Roe/AP Ana Roe/AP": a line that is the same words twice, as pages set credits. */
function isSaidTwice(line: string): boolean {
  const words = foldText(line).split(' ');
  const half = words.length / 2;
  return (
    words.length > shortestDoubled &&
    Number.isInteger(half) &&
    words.slice(0, half).join(' ') === words.slice(half).join(' ')
  );
}

/** The points of a summary box, which say what the headline says by their nature: those under its label, or three and more lines. */
export function highlightsAmong(lines: readonly Block[]): ReadonlySet<Block> {
  const labelled = lines.findIndex(({ text }) =>
    /^\s*(?:story )?(?:highlights|key points|at a glance|in brief)\b/i.test(text),
  );
  if (labelled > 0) return new Set(lines.slice(labelled));
  const decks = lines.filter(({ kind }) => kind === 'deck');
  return new Set(decks.length > 2 ? decks.slice(1) : []);
}
