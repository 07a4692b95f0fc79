// The reporting verbs by any of their forms. The list itself is in reporting-verbs.txt.
import { reportingVerbRows } from './reporting-verbs.generated.ts';

/** What a verb can introduce; the classes are explained at the head of reporting-verbs.txt. */
export type ReportingClass = 'say' | 'judge' | 'think' | 'beside';

export interface ReportingVerb {
  /** Dictionary form. */
  readonly lemma: string;
  readonly class: ReportingClass;
  readonly form: 'base' | 'present' | 'gerund' | 'past';
}

/** The verb that a word in lower case is a form of; undefined where it is no reporting verb. */
export function reportingVerb(word: string): ReportingVerb | undefined {
  return verbs.get(word);
}

const verbs: ReadonlyMap<string, ReportingVerb> = new Map(reportingVerbRows.trim().split('\n').flatMap(formsOf));

/** Each of them in each form. */
export const reportingForms: readonly string[] = [...verbs.keys()];

function formsOf(row: string): [string, ReportingVerb][] {
  const [lemma, kind, ...inflected] = row.split(' ');
  const verb = (form: ReportingVerb['form']): ReportingVerb => ({ lemma, class: kind as ReportingClass, form });
  return [
    [lemma, verb('base')],
    ...inflected.map((word, index): [string, ReportingVerb] => [
      word,
      verb(index === 0 ? 'present' : word.endsWith('ing') && word !== lemma ? 'gerund' : 'past'),
    ]),
  ];
}
