// Damaged text as it was, without moving what comes after: rules read words and marks and never see the damage.
import type { Damage } from './damage.ts';
import { encodingDamage, mayBeWronglyDecoded } from './encoding.ts';
import { markupDamage, mayHoldMarkup } from './markup.ts';

/** One of these characters is in every damaged text: a class of them is looked for many times as fast as what they begin. */
const hint = /[&<\u0080-\u0084\u0086-\u009f\ufffdÂÃÄÅËâðï‚√]/;

/** The quickest look: where this is false there is no damage. */
export function hasDamageHint(text: string): boolean {
  return hint.test(text);
}

/** A quick look: whether there may be any damage. */
export function mayBeDamaged(text: string): boolean {
  return hasDamageHint(text) && (mayBeWronglyDecoded(text) || mayHoldMarkup(text));
}

/** All damage of a text, in order. Of two that overlap the first counts. */
export function damageOf(text: string): Damage[] {
  const encoding = encodingDamage(text);
  const markup = markupDamage(text);
  if (!markup.length || !encoding.length) return markup.length ? markup : encoding;
  const all = [...encoding, ...markup].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return all.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/**
 * The text with its damage undone, as long as it was: the units that are left over become blanks behind the word, or before a
 * mark that opens one. So words stay whole, and at most the rest of a damaged word is moved.
 */
export function undamaged(text: string): string {
  const damages = damageOf(text);
  if (!damages.length) return text;
  let result = '';
  let at = 0;
  let last = ''; // the last unit of the result: a long string that is put together is costly to look into
  let owed = 0; // blanks that wait for the end of a word
  const add = (stretch: string) => {
    if (!stretch) return;
    last = stretch[stretch.length - 1];
    const word = owed ? (/^[\p{Alpha}\d]*/u.exec(stretch)?.[0].length ?? 0) : stretch.length;
    if (word === stretch.length) result += stretch;
    else {
      result += stretch.slice(0, word) + ' '.repeat(owed) + stretch.slice(word);
      owed = 0;
    }
  };
  for (const { span, text: meant = ' ' } of damages) {
    add(text.slice(at, span.start));
    at = span.end;
    const character = meant.replace(/[\r\n\u00a0\u00ad]/g, ' ');
    const spare = span.end - span.start - character.length;
    if (spare < 0) add(' '.repeat(span.end - span.start));
    else if (inWord.test(character)) {
      result += character;
      last = character;
      owed += spare;
    } else if (!owed && opening.test(character) && /^[\s([—–-]?$/.test(last)) {
      result += ' '.repeat(spare) + character;
      last = character;
    } else {
      result += character + ' '.repeat(spare + owed);
      last = spare + owed ? ' ' : character || last;
      owed = 0;
    }
  }
  add(text.slice(at));
  return result + ' '.repeat(owed);
}

const inWord = /^[\p{Alpha}\d’'&£€$#]$/u;
const opening = /^[“‘«„"([]$/;
