// The names of a country and of its offices in two styles: "US officials" beside "the U.S. Embassy".
import type { Annotations, Mention } from '../../annotate/annotations.ts';
import { isPost } from '../../paragraph/is-post.ts';
import type { RuleContext } from '../rule.ts';
import type { WrittenForm } from '../support/name-forms.ts';
import { isInExtract, isOwn } from '../support/own-mentions.ts';

export interface PlacedForm extends WrittenForm {
  readonly mention: Mention;
}

export interface MixedForms {
  readonly wrong: readonly PlacedForm[];
  readonly kept: string;
  readonly right: readonly PlacedForm[];
}

/** "US officials" beside "the U.S. Embassy": the country alone in one style throughout, and in the names of its offices in the other. */
export function* besideInstitutions({ annotations, named }: RuleContext): Iterable<MixedForms> {
  const own = annotations.entities
    .filter((entity) => entity.type !== 'PER' && named('institutions', entity, isOfCountry))
    .flatMap(({ mentions }) => mentions.filter((mention) => mention.type !== 'PER' && isOwn(mention, annotations)))
    .sort((one, other) => one.span.start - other.span.start);
  const alone = formsOf(own, annotations, ({ text }) => alonePattern.exec(text)?.[0]);
  const within = formsOf(own, annotations, ({ text }) => officePattern.exec(text)?.[1]);
  for (const letters of ['US', 'UK']) {
    const isItsForm = ({ style }: PlacedForm) => style.replace(/\./g, '') === letters;
    yield* besideOffices(alone.filter(isItsForm), within.filter(isItsForm));
  }
}

function* besideOffices(alone: readonly PlacedForm[], within: readonly PlacedForm[]): Iterable<MixedForms> {
  const styles = new Set(alone.map(({ style }) => style));
  if (styles.size !== 1) return;
  const [style] = styles;
  if (!within.some((form) => isOther(form.style, style))) return;
  const forms = [...alone, ...within].sort((one, other) => one.mention.span.start - other.mention.span.start);
  const kept = commonest(forms.map((form) => form.style))!;
  const [wrong, right] = [
    forms.filter((form) => isOther(form.style, kept)),
    forms.filter((form) => form.style === kept),
  ];
  yield { wrong, kept, right };
}

const alonePattern = /^(?:U\.S\.|US|U\.K\.|UK)(?=$|-\p{Lower})/u;
/** Offices whose names a desk writes in its own style; firms keep theirs: "U.S. Steel". */
const officePattern =
  /^(U\.S\.|US|U\.K\.|UK) (?:(?:Embassy|Consulate|Senate|Congress|House|Army|Navy|Marines?|Air|Coast|Supreme|District|Circuit|Court|Department|Treasury|Justice|State|Attorney|Secret|Customs|Border|Immigration|Forest|Geological|Census|Capitol)\b|(?:\p{Upper}\p{Lower}+ ){1,4}(?:Office|Agency|Administration|Service|Bureau|Commission|Authority)$)/u;

/** A quick look before a long one. */
const isOfCountry = (texts: readonly string[]) =>
  texts.some((text) => alonePattern.test(text) || officePattern.test(text));

function formsOf(
  mentions: readonly Mention[],
  { article, paragraphs }: Annotations,
  shortOf: (mention: Mention) => string | undefined,
): PlacedForm[] {
  return mentions.flatMap((mention) => {
    const style = shortOf(mention);
    if (!style || isInExtract(mention, { paragraphs }) || isPost(paragraphs[mention.paragraph].block.text)) return [];
    const isStopped = style.endsWith('.') || article.text[mention.span.start + style.length] !== '.';
    return isStopped ? [{ kind: 'abbreviation' as const, style, length: style.length, mention }] : [];
  });
}

/** Whether two abbreviations of one name are written in two ways: "UN" and "U.N.", "US" and "USA"; not "GM" and "GMAC". */
export function isOther(style: string, kept: string): boolean {
  const letters = (form: string) => form.replace(/\./g, '').toUpperCase().replace(/^USA$/, 'US');
  return style !== kept && letters(style) === letters(kept);
}

/** The commonest of the forms, the first of equals; undefined for none. */
export function commonest(forms: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: string | undefined;
  for (const [form, count] of counts) if (best === undefined || count > counts.get(best)!) best = form;
  return best;
}
