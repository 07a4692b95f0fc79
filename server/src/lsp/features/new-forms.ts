// Which form takes the place of which when an entity is renamed. A person keeps the full name where the full name was and the
// surname where the surname was; everything else has one form.
import type { Entity } from '../../core/index.ts';

/** Old forms by what replaces them. `at` is the form that was renamed, `wanted` what it shall be. */
export function newForms({ type, mentions }: Entity, at: string, wanted: string): Map<string, string> {
  const forms = new Set(mentions.filter(({ adjectival }) => !adjectival).map(({ text }) => text));
  // A dateline's capitals are its style: they stay.
  const isShouted = (form: string) => [...forms].some((other) => other !== form && other.toUpperCase() === form);
  const inStyle = (form: string, text: string) => (isShouted(form) ? text.toUpperCase() : text);
  if (type !== 'PER') return new Map([...forms].map((form) => [form, inStyle(form, wanted)]));
  const atWords = at.split(/\s+/);
  const wantedWords = wanted.split(/\s+/);
  // Of a full name made a single one, or a single one made full, nothing can be told about the other forms.
  if (atWords.length > 1 !== wantedWords.length > 1) return new Map([[at, wanted]]);
  const surname = wantedWords.at(-1) ?? wanted;
  return new Map(
    [...forms].map((form) => {
      return [form, inStyle(form, form === at ? wanted : withSurname(form, surname, atWords, wantedWords))];
    }),
  );
}

/** The form with the new surname in place of the old; its other words follow where they were renamed too. */
function withSurname(
  form: string,
  surname: string,
  atWords: readonly string[],
  wantedWords: readonly string[],
): string {
  const words = form.split(/\s+/);
  if (words.length === 1) {
    const isFirstName = atWords.length > 1 && words[0] === atWords[0];
    return isFirstName ? wantedWords[0] : surname;
  }
  const renamed = words.map((word) => {
    const place = atWords.length === wantedWords.length ? atWords.indexOf(word) : -1;
    return place < 0 ? word : wantedWords[place];
  });
  if (atWords.length > 1 && atWords.length === words.length) return wantedWords.join(' ');
  return [...renamed.slice(0, -1), surname].join(' ');
}
