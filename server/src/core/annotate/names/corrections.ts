// What a newsroom has told the reader about names: this is none, that is an organisation, these two are one person, those are two.
import { foldName } from '../../language/gazetteer/fold-name.ts';
import type { EntityType } from '../annotations.ts';
import type { TypedName } from './mentions/describe-names.ts';
import type { CountedForm, FormPair } from './resolve/resolve-names.ts';

export interface NameCorrection {
  readonly name: string;
  readonly is?: 'person' | 'organisation' | 'place' | 'not a name';
  /** Other names of the same person or thing. */
  readonly sameAs?: readonly string[];
  /** Names of somebody or something else, however alike. */
  readonly apartFrom?: readonly string[];
}

/** Corrections made ready, once for as long as the sheet stays. */
export interface Corrections {
  readonly given: readonly NameCorrection[];
  /** By folded name; undefined: not a name. */
  readonly types: ReadonlyMap<string, EntityType | undefined>;
  /** The names of a known type as they are written. */
  readonly written: readonly { readonly name: string; readonly type: EntityType }[];
  readonly same: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

const typeOf = { person: 'PER', organisation: 'ORG', place: 'LOC', 'not a name': undefined } as const;

/** A name that is told to be one is surer than any that was recognised. */
const certain = 20;

export function prepareCorrections(given: readonly NameCorrection[]): Corrections {
  const types = new Map<string, EntityType | undefined>();
  const written: { name: string; type: EntityType }[] = [];
  for (const { name, is } of given) {
    if (!is) continue;
    const type = typeOf[is];
    types.set(foldName(name), type);
    if (type && name.trim()) written.push({ name: name.trim(), type });
  }
  const pairs = (pick: (correction: NameCorrection) => readonly string[] | undefined) =>
    given.flatMap((one) => (pick(one) ?? []).map((other) => [foldName(one.name), foldName(other)] as const));
  return { given, types, written, same: pairs(({ sameAs }) => sameAs), apart: pairs(({ apartFrom }) => apartFrom) };
}

/** A paragraph's names as the corrections have them: some are none, some are of another type, some were not recognised. */
export function correctSpans(spans: readonly TypedName[], text: string, { types, written }: Corrections): TypedName[] {
  if (!types.size && !written.length) return [...spans];
  const kept = spans.flatMap((span): TypedName[] => {
    const folded = foldName(text.slice(span.start, span.end));
    if (!types.has(folded)) return [span];
    const type = types.get(folded);
    return type ? [{ ...span, type, certainty: certain }] : [];
  });
  return written.reduce((now, { name, type }) => withName(now, text, name, type), kept);
}

/** With the name wherever it is as a word of its own and in no longer name; parts of it that were recognised give way. */
function withName(spans: TypedName[], text: string, name: string, type: EntityType): TypedName[] {
  let now = spans;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (/[\p{Alpha}\d]/u.test(text[start - 1] ?? '') || /[\p{Alpha}\d]/u.test(text[end] ?? '')) continue;
    const touching = now.filter((span) => span.start < end && start < span.end);
    if (touching.some((span) => span.start < start || span.end > end || (span.start === start && span.end === end)))
      continue;
    now = [...now.filter((span) => !touching.includes(span)), { start, end, type, certainty: certain }];
  }
  return now === spans ? spans : now.sort((a, b) => a.start - b.start);
}

/** The forms with the types that they were told to have. */
export function correctTypes(forms: readonly CountedForm[], { types }: Corrections): readonly CountedForm[] {
  if (!types.size) return forms;
  return forms.map((form) => {
    const type = types.get(foldName(form.surface.text));
    return type && type !== form.type ? { ...form, type } : form;
  });
}

/** The pairs of forms that two names stand for. */
export function pairsAmong(forms: readonly CountedForm[], names: readonly (readonly [string, string])[]): FormPair[] {
  if (!names.length) return [];
  const byName = new Map<string, number[]>();
  forms.forEach(({ surface }, index) => {
    const folded = foldName(surface.text);
    byName.set(folded, [...(byName.get(folded) ?? []), index]);
  });
  return names.flatMap(([first, second]) =>
    (byName.get(first) ?? []).flatMap((one) => (byName.get(second) ?? []).map((other) => ({ one, other }))),
  );
}
